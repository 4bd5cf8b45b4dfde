package io.bridgeletter.core.evidence.internal;

import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An evidence item as stored. Reading it back is done by {@link EvidenceReading}. */
@Entity(name = "Evidence")
@Table(name = "evidence")
public class EvidenceEntity {
    @Id
    UUID id;

    @TenantId
    @Column(name = "tenant_id")
    @Nullable
    UUID tenantId;

    @Version
    int version;

    @Column(name = "vendor_id")
    UUID vendorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    EvidenceClass evidenceClass;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    EvidenceState state;

    @Column(name = "state_since")
    LocalDate stateSince;

    String title;

    @Column(name = "source_url")
    @Nullable
    String sourceUrl;

    @Column(name = "captured_at")
    @Nullable
    LocalDate capturedAt;

    @Column(name = "document_id")
    @Nullable
    UUID documentId;

    @Nullable
    String entity;

    String[] systems;

    @Nullable
    String auditor;

    String[] categories;

    @Enumerated(EnumType.STRING)
    @Nullable
    Opinion opinion;

    @Column(name = "period_from")
    @Nullable
    LocalDate periodFrom;

    @Column(name = "period_to")
    @Nullable
    LocalDate periodTo;

    @Column(name = "as_of")
    @Nullable
    LocalDate asOf;

    @Nullable
    LocalDate issued;

    @Nullable
    String standard;

    @Nullable
    String number;

    @Column(name = "certification_body")
    @Nullable
    String certificationBody;

    @Column(name = "accreditation_body")
    @Nullable
    String accreditationBody;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Column(name = "surveillance_due")
    LocalDate[] surveillanceDue;

    @Column(name = "report_from")
    @Nullable
    LocalDate reportFrom;

    @Column(name = "report_to")
    @Nullable
    LocalDate reportTo;

    @Column(name = "covers_from")
    @Nullable
    LocalDate coversFrom;

    @Column(name = "covers_to")
    @Nullable
    LocalDate coversTo;

    @Nullable
    String signatory;

    @Enumerated(EnumType.STRING)
    @Column(name = "signatory_role")
    @Nullable
    SignatoryRole signatoryRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "material_changes")
    @Nullable
    MaterialChanges materialChanges;

    @Enumerated(EnumType.STRING)
    @Column(name = "cuecs_confirmed")
    CuecConfirmation cuecsConfirmed = CuecConfirmation.NOT_CONFIRMED;

    @Nullable
    String notes;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "accepted_at")
    @Nullable
    Instant acceptedAt;

    @Column(name = "accepted_by")
    @Nullable
    UUID acceptedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceEntity() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // change sets the rest
    public EvidenceEntity(UUID id, UUID vendorId, EvidenceInput input, Instant now, LocalDate today) {
        this.id = id;
        this.vendorId = vendorId;
        this.createdAt = now;
        enter(input.document() == null ? EvidenceState.RECEIVED : EvidenceState.READ, today);
        change(input);
    }

    public final void enter(EvidenceState newState, LocalDate today) {
        state = newState;
        stateSince = today;
    }

    public void accept(UUID member, Instant now, LocalDate today) {
        enter(EvidenceState.ACCEPTED, today);
        acceptedBy = member;
        acceptedAt = now;
    }

    public void confirmCuecs(CuecConfirmation confirmation) {
        cuecsConfirmed = confirmation;
    }

    public final void change(EvidenceInput input) {
        evidenceClass = Objects.requireNonNull(input.evidenceClass());
        visibility = Objects.requireNonNull(input.visibility());
        title = Texts.required(input.title());
        sourceUrl = Texts.orNull(input.sourceUrl());
        capturedAt = input.capturedAt();
        documentId = input.document();
        entity = Texts.orNull(input.entity());
        issued = input.issued();
        notes = Texts.orNull(input.notes());
        changeExamination(input.examination());
        changeCertificate(input.certificate());
        changeLetter(input.letter(), input.examination().asOf());
    }

    private void changeExamination(EvidenceInput.Examination examination) {
        systems = examination.systems().stream().map(String::strip).toArray(String[]::new);
        auditor = Texts.orNull(examination.auditor());
        categories = Enums.names(examination.categories());
        opinion = examination.opinion();
        periodFrom = examination.from();
        periodTo = examination.to();
    }

    private void changeCertificate(EvidenceInput.Certificate certificate) {
        standard = Texts.orNull(certificate.standard());
        number = Texts.orNull(certificate.number());
        certificationBody = Texts.orNull(certificate.certificationBody());
        accreditationBody = Texts.orNull(certificate.accreditationBody());
        validFrom = certificate.validFrom();
        validTo = certificate.validTo();
        surveillanceDue = certificate.surveillanceDue().stream().sorted().toArray(LocalDate[]::new);
    }

    /** A letter and a Type I report both name one day: they share the column. */
    private void changeLetter(EvidenceInput.Letter letter, @Nullable LocalDate examinedOn) {
        asOf = examinedOn == null ? letter.asOf() : examinedOn;
        reportFrom = letter.reportFrom();
        reportTo = letter.reportTo();
        coversFrom = letter.coversFrom();
        coversTo = letter.coversTo();
        signatory = Texts.orNull(letter.signatory());
        signatoryRole = letter.signatoryRole();
        materialChanges = letter.materialChanges();
    }

    public UUID evidenceId() {
        return id;
    }

    public UUID vendorId() {
        return vendorId;
    }

    public int version() {
        return version;
    }

    public EvidenceState state() {
        return state;
    }

    public EvidenceClass evidenceClass() {
        return evidenceClass;
    }

    public @Nullable UUID documentId() {
        return documentId;
    }

    public CuecConfirmation cuecsConfirmed() {
        return cuecsConfirmed;
    }
}
