package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.evidence.EvidenceInput.Examination;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.web.ui.shared.Lines;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a report: what an auditor examined. */
public class ExaminationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String systems;
    private @Nullable String auditor;
    private TrustCategory[] categories = {};
    private @Nullable Opinion opinion;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable LocalDate asOf;

    static ExaminationForm of(Examination values) {
        var form = new ExaminationForm();
        form.systems = Lines.join(values.systems());
        form.auditor = values.auditor();
        form.categories = values.categories().stream().sorted().toArray(TrustCategory[]::new);
        form.opinion = values.opinion();
        form.periodFrom = values.from();
        form.periodTo = values.to();
        form.asOf = values.asOf();
        return form;
    }

    /** With the one day of a Type I, or the period of every other report. */
    Examination input(boolean dated) {
        return new Examination(
                Lines.split(systems),
                auditor,
                Set.of(categories),
                opinion,
                dated ? null : periodFrom,
                dated ? null : periodTo,
                dated ? asOf : null);
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
}
