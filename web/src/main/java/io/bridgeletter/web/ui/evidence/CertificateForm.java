package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.evidence.EvidenceInput.Certificate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a certificate or listing: its validity window. */
public class CertificateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String standard;
    private @Nullable String number;
    private @Nullable String certificationBody;
    private @Nullable String accreditationBody;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate firstSurveillance;
    private @Nullable LocalDate secondSurveillance;

    static CertificateForm of(Certificate values) {
        var form = new CertificateForm();
        form.standard = values.standard();
        form.number = values.number();
        form.certificationBody = values.certificationBody();
        form.accreditationBody = values.accreditationBody();
        form.validFrom = values.validFrom();
        form.validTo = values.validTo();
        var due = values.surveillanceDue();
        form.firstSurveillance = due.isEmpty() ? null : due.get(0);
        form.secondSurveillance = due.size() < 2 ? null : due.get(1);
        return form;
    }

    Certificate input() {
        return new Certificate(
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
}
