package io.bridgeletter.core.evidence;

import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Visibility;
import java.time.LocalDate;

/**
 * What can be stored. Typing errors are refused; what a document really says is stored even where it is impossible, so
 * that a red flag can ask about it, but an end before its start is nothing that a document can mean.
 */
final class EvidenceCheck {
    private EvidenceCheck() {}

    /** Throws with every field that cannot be stored. */
    static void check(EvidenceInput input, LocalDate today) {
        var check = new InputCheck()
                .rejectIf(input.evidenceClass() == null, "evidenceClass", "input.required")
                .rejectIf(input.visibility() == null, "visibility", "input.required")
                .required("title", input.title())
                .atMost("title", input.title(), 300)
                .atMost("sourceUrl", input.sourceUrl(), 2000)
                .atMost("entity", input.entity(), 200)
                .atMost("notes", input.notes(), 10_000)
                .plausible("capturedAt", input.capturedAt())
                .plausible("issued", input.issued());
        checkSource(check, input, today);
        checkExamination(check, input);
        checkCertificate(check, input.certificate());
        checkLetter(check, input);
        check.throwIfWrong();
    }

    private static void checkSource(InputCheck check, EvidenceInput input, LocalDate today) {
        var url = input.sourceUrl();
        var captured = input.capturedAt();
        check.rejectIf(
                        url != null && !url.isBlank() && !url.matches("https?://[^\\s\"<>]+"),
                        "sourceUrl",
                        "input.webAddress")
                .rejectIf(captured != null && captured.isAfter(today), "capturedAt", "input.future");
        if (input.visibility() == Visibility.PUBLIC) {
            check.required("sourceUrl", url).rejectIf(captured == null, "capturedAt", "input.required");
        }
    }

    private static void checkExamination(InputCheck check, EvidenceInput input) {
        var examination = input.examination();
        check.atMost("auditor", examination.auditor(), 200)
                .plausible("periodFrom", examination.from())
                .plausible("periodTo", examination.to())
                .plausible("asOf", examination.asOf())
                .ordered("periodTo", examination.from(), examination.to())
                .rejectIf(examination.systems().size() > 50, "systems", "input.tooMany", 50);
        examination.systems().forEach(system -> check.required("systems", system)
                .atMost("systems", system, 200));
        if (input.evidenceClass() == EvidenceClass.SOC2_TYPE2) {
            check.rejectIf(examination.from() == null, "periodFrom", "input.required")
                    .rejectIf(examination.to() == null, "periodTo", "input.required")
                    .required("entity", input.entity());
        }
        if (input.evidenceClass() == EvidenceClass.SOC2_TYPE1) {
            check.rejectIf(examination.asOf() == null, "asOf", "input.required").required("entity", input.entity());
        }
        if (input.evidenceClass() == EvidenceClass.BADGE) {
            check.rejectIf(
                    examination.from() != null || examination.to() != null || examination.asOf() != null,
                    "periodFrom",
                    "evidence.badgeHasNoPeriod");
        }
    }

    private static void checkCertificate(InputCheck check, EvidenceInput.Certificate certificate) {
        check.atMost("standard", certificate.standard(), 100)
                .atMost("number", certificate.number(), 100)
                .atMost("certificationBody", certificate.certificationBody(), 200)
                .atMost("accreditationBody", certificate.accreditationBody(), 200)
                .plausible("validFrom", certificate.validFrom())
                .plausible("validTo", certificate.validTo())
                .ordered("validTo", certificate.validFrom(), certificate.validTo())
                .rejectIf(certificate.surveillanceDue().size() > 20, "surveillanceDue", "input.tooMany", 20);
        certificate.surveillanceDue().forEach(due -> check.plausible("surveillanceDue", due));
    }

    private static void checkLetter(InputCheck check, EvidenceInput input) {
        var letter = input.letter();
        check.atMost("signatory", letter.signatory(), 200)
                .plausible("reportFrom", letter.reportFrom())
                .plausible("reportTo", letter.reportTo())
                .plausible("coversFrom", letter.coversFrom())
                .plausible("coversTo", letter.coversTo())
                .plausible("letterAsOf", letter.asOf())
                .ordered("reportTo", letter.reportFrom(), letter.reportTo())
                .ordered("coversTo", letter.coversFrom(), letter.coversTo());
        if (input.evidenceClass() == EvidenceClass.BRIDGE_LETTER) {
            check.rejectIf(input.issued() == null, "issued", "input.required")
                    .rejectIf(letter.coversTo() == null && letter.asOf() == null, "coversTo", "input.required");
        }
    }
}
