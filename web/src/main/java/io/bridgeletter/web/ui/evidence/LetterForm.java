package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.evidence.EvidenceInput.Letter;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of a bridge letter: what management says, and for which days. */
public class LetterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate reportFrom;
    private @Nullable LocalDate reportTo;
    private @Nullable LocalDate coversFrom;
    private @Nullable LocalDate coversTo;
    private @Nullable LocalDate asOf;
    private @Nullable String signatory;
    private @Nullable SignatoryRole signatoryRole;
    private @Nullable MaterialChanges materialChanges;

    static LetterForm of(Letter values) {
        var form = new LetterForm();
        form.reportFrom = values.reportFrom();
        form.reportTo = values.reportTo();
        form.coversFrom = values.coversFrom();
        form.coversTo = values.coversTo();
        form.asOf = values.asOf();
        form.signatory = values.signatory();
        form.signatoryRole = values.signatoryRole();
        form.materialChanges = values.materialChanges();
        return form;
    }

    Letter input() {
        return new Letter(reportFrom, reportTo, coversFrom, coversTo, asOf, signatory, signatoryRole, materialChanges);
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

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate value) {
        asOf = value;
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
}
