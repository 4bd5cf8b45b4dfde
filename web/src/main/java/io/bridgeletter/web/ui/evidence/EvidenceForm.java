package io.bridgeletter.web.ui.evidence;

import static io.bridgeletter.domain.evidence.EvidenceClass.SOC1_TYPE1;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC1_TYPE2;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC2_TYPE1;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC2_TYPE2;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC3;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Visibility;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page's fields hold while a person types. The class decides which parts are shown and sent. */
public class EvidenceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<EvidenceClass> REPORTS = Set.of(SOC2_TYPE2, SOC2_TYPE1, SOC1_TYPE2, SOC1_TYPE1, SOC3);

    private @Nullable EvidenceClass evidenceClass = SOC2_TYPE2;
    private @Nullable Visibility visibility = Visibility.PRIVATE;
    private @Nullable String title;
    private @Nullable String sourceUrl;
    private @Nullable LocalDate capturedAt;
    private @Nullable UUID document;
    private @Nullable String entity;
    private @Nullable LocalDate issued;
    private UUID[] services = {};
    private @Nullable String notes;
    private ExaminationForm examination = new ExaminationForm();
    private CertificateForm window = new CertificateForm();
    private LetterForm statement = new LetterForm();

    static EvidenceForm of(EvidenceDetail detail) {
        var values = detail.values();
        var form = new EvidenceForm();
        form.evidenceClass = values.evidenceClass();
        form.visibility = values.visibility();
        form.title = values.title();
        form.sourceUrl = values.sourceUrl();
        form.capturedAt = values.capturedAt();
        form.document = values.document();
        form.entity = values.entity();
        form.issued = values.issued();
        form.notes = values.notes();
        form.services = values.services().toArray(UUID[]::new);
        form.examination = ExaminationForm.of(values.examination());
        form.window = CertificateForm.of(values.certificate());
        form.statement = LetterForm.of(values.letter());
        return form;
    }

    EvidenceInput input() {
        return new EvidenceInput(
                evidenceClass,
                visibility,
                title,
                sourceUrl,
                capturedAt,
                document,
                entity,
                issued,
                isReport() ? examination.input(isDated()) : EvidenceInput.Examination.NONE,
                isCertificate() ? window.input() : EvidenceInput.Certificate.NONE,
                isLetter() ? statement.input() : EvidenceInput.Letter.NONE,
                Set.of(services),
                notes);
    }

    public ExaminationForm getExamination() {
        return examination;
    }

    /** What a certificate or listing prints. */
    public CertificateForm getWindow() {
        return window;
    }

    /** What a letter says. */
    public LetterForm getStatement() {
        return statement;
    }

    /** An auditor's report: entity, system, auditor, categories, opinion. */
    public boolean isReport() {
        return evidenceClass != null && REPORTS.contains(evidenceClass);
    }

    /** A report about one day instead of a period. */
    public boolean isDated() {
        return evidenceClass == SOC2_TYPE1 || evidenceClass == SOC1_TYPE1;
    }

    /** A certificate or a listing: number, bodies, validity window. */
    public boolean isCertificate() {
        return evidenceClass != null && (evidenceClass.isIsoCertificate() || evidenceClass == EvidenceClass.BADGE);
    }

    public boolean isLetter() {
        return evidenceClass == EvidenceClass.BRIDGE_LETTER;
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public @Nullable EvidenceClass getEvidenceClass() {
        return evidenceClass;
    }

    public void setEvidenceClass(@Nullable EvidenceClass value) {
        evidenceClass = value;
    }

    public @Nullable Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable Visibility value) {
        visibility = value;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public @Nullable String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String value) {
        sourceUrl = value;
    }

    public @Nullable LocalDate getCapturedAt() {
        return capturedAt;
    }

    public void setCapturedAt(@Nullable LocalDate value) {
        capturedAt = value;
    }

    public @Nullable UUID getDocument() {
        return document;
    }

    public void setDocument(@Nullable UUID value) {
        document = value;
    }

    public @Nullable String getEntity() {
        return entity;
    }

    public void setEntity(@Nullable String value) {
        entity = value;
    }

    public @Nullable LocalDate getIssued() {
        return issued;
    }

    public void setIssued(@Nullable LocalDate value) {
        issued = value;
    }

    public UUID[] getServices() {
        return services;
    }

    public void setServices(UUID[] value) {
        services = value;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String value) {
        notes = value;
    }
}
