package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.web.ui.shared.Lines;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page's fields hold while a person types. The class decides which of them are shown and sent. */
public class EvidenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable EvidenceClass evidenceClass = EvidenceClass.SOC2_TYPE2;
    private @Nullable Visibility visibility = Visibility.PRIVATE;
    private @Nullable String title;
    private @Nullable String sourceUrl;
    private @Nullable LocalDate capturedAt;
    private @Nullable UUID document;
    private @Nullable String entity;
    private @Nullable LocalDate issued;
    private @Nullable String systems;
    private @Nullable String auditor;
    private TrustCategory[] categories = {};
    private @Nullable Opinion opinion;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable LocalDate asOf;
    private @Nullable String standard;
    private @Nullable String number;
    private @Nullable String certificationBody;
    private @Nullable String accreditationBody;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate firstSurveillance;
    private @Nullable LocalDate secondSurveillance;
    private @Nullable LocalDate reportFrom;
    private @Nullable LocalDate reportTo;
    private @Nullable LocalDate coversFrom;
    private @Nullable LocalDate coversTo;
    private @Nullable String signatory;
    private @Nullable SignatoryRole signatoryRole;
    private @Nullable MaterialChanges materialChanges;
    private UUID[] services = {};
    private @Nullable String notes;

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
        form.fill(values.examination());
        form.fill(values.certificate());
        form.fill(values.letter());
        return form;
    }

    private void fill(EvidenceInput.Examination examination) {
        systems = Lines.join(examination.systems());
        auditor = examination.auditor();
        categories = examination.categories().stream().sorted().toArray(TrustCategory[]::new);
        opinion = examination.opinion();
        periodFrom = examination.from();
        periodTo = examination.to();
        asOf = examination.asOf();
    }

    private void fill(EvidenceInput.Certificate certificate) {
        standard = certificate.standard();
        number = certificate.number();
        certificationBody = certificate.certificationBody();
        accreditationBody = certificate.accreditationBody();
        validFrom = certificate.validFrom();
        validTo = certificate.validTo();
        var due = certificate.surveillanceDue();
        firstSurveillance = due.isEmpty() ? null : due.get(0);
        secondSurveillance = due.size() < 2 ? null : due.get(1);
    }

    private void fill(EvidenceInput.Letter letter) {
        reportFrom = letter.reportFrom();
        reportTo = letter.reportTo();
        coversFrom = letter.coversFrom();
        coversTo = letter.coversTo();
        asOf = letter.asOf() == null ? asOf : letter.asOf();
        signatory = letter.signatory();
        signatoryRole = letter.signatoryRole();
        materialChanges = letter.materialChanges();
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
                isReport() ? examination() : EvidenceInput.Examination.NONE,
                isCertificate() ? certificate() : EvidenceInput.Certificate.NONE,
                isLetter() ? letter() : EvidenceInput.Letter.NONE,
                Set.of(services),
                notes);
    }

    private EvidenceInput.Examination examination() {
        return new EvidenceInput.Examination(
                Lines.split(systems),
                auditor,
                Set.of(categories),
                opinion,
                isDated() ? null : periodFrom,
                isDated() ? null : periodTo,
                isDated() ? asOf : null);
    }

    private EvidenceInput.Certificate certificate() {
        return new EvidenceInput.Certificate(
                standard,
                number,
                certificationBody,
                accreditationBody,
                validFrom,
                validTo,
                Stream.of(firstSurveillance, secondSurveillance)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private EvidenceInput.Letter letter() {
        return new EvidenceInput.Letter(
                reportFrom, reportTo, coversFrom, coversTo, asOf, signatory, signatoryRole, materialChanges);
    }

    /** An auditor's report: entity, system, auditor, categories, opinion. */
    public boolean isReport() {
        return evidenceClass != null
                && List.of("soc2-type2", "soc2-type1", "soc1-type2", "soc1-type1", "soc3")
                        .contains(evidenceClass.wireName());
    }

    /** A report about one day instead of a period. */
    public boolean isDated() {
        return evidenceClass == EvidenceClass.SOC2_TYPE1 || evidenceClass == EvidenceClass.SOC1_TYPE1;
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

    public @Nullable String getSystems() {
        return systems;
    }

    public void setSystems(@Nullable String value) {
        systems = value;
    }

    public @Nullable String getAuditor() {
        return auditor;
    }

    public void setAuditor(@Nullable String value) {
        auditor = value;
    }

    public TrustCategory[] getCategories() {
        return categories;
    }

    public void setCategories(TrustCategory[] value) {
        categories = value;
    }

    public @Nullable Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable Opinion value) {
        opinion = value;
    }

    public @Nullable LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(@Nullable LocalDate value) {
        periodFrom = value;
    }

    public @Nullable LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(@Nullable LocalDate value) {
        periodTo = value;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate value) {
        asOf = value;
    }

    public @Nullable String getStandard() {
        return standard;
    }

    public void setStandard(@Nullable String value) {
        standard = value;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String value) {
        number = value;
    }

    public @Nullable String getCertificationBody() {
        return certificationBody;
    }

    public void setCertificationBody(@Nullable String value) {
        certificationBody = value;
    }

    public @Nullable String getAccreditationBody() {
        return accreditationBody;
    }

    public void setAccreditationBody(@Nullable String value) {
        accreditationBody = value;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate value) {
        validFrom = value;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate value) {
        validTo = value;
    }

    public @Nullable LocalDate getFirstSurveillance() {
        return firstSurveillance;
    }

    public void setFirstSurveillance(@Nullable LocalDate value) {
        firstSurveillance = value;
    }

    public @Nullable LocalDate getSecondSurveillance() {
        return secondSurveillance;
    }

    public void setSecondSurveillance(@Nullable LocalDate value) {
        secondSurveillance = value;
    }

    public @Nullable LocalDate getReportFrom() {
        return reportFrom;
    }

    public void setReportFrom(@Nullable LocalDate value) {
        reportFrom = value;
    }

    public @Nullable LocalDate getReportTo() {
        return reportTo;
    }

    public void setReportTo(@Nullable LocalDate value) {
        reportTo = value;
    }

    public @Nullable LocalDate getCoversFrom() {
        return coversFrom;
    }

    public void setCoversFrom(@Nullable LocalDate value) {
        coversFrom = value;
    }

    public @Nullable LocalDate getCoversTo() {
        return coversTo;
    }

    public void setCoversTo(@Nullable LocalDate value) {
        coversTo = value;
    }

    public @Nullable String getSignatory() {
        return signatory;
    }

    public void setSignatory(@Nullable String value) {
        signatory = value;
    }

    public @Nullable SignatoryRole getSignatoryRole() {
        return signatoryRole;
    }

    public void setSignatoryRole(@Nullable SignatoryRole value) {
        signatoryRole = value;
    }

    public @Nullable MaterialChanges getMaterialChanges() {
        return materialChanges;
    }

    public void setMaterialChanges(@Nullable MaterialChanges value) {
        materialChanges = value;
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
