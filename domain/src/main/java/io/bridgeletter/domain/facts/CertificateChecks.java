package io.bridgeletter.domain.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a careful reader would ask before relying on a certificate. */
final class CertificateChecks {
    /** Three years, and a day for those who count both ends. */
    private static final int LONGEST_CERTIFICATE = 1097;

    /** A certificate that is renewed before it ends runs for three years from that end. */
    private static final int LONGEST_RENEWAL = LONGEST_CERTIFICATE + 183;

    /** Of the edition of 2013, which Europe adopted in 2017. */
    private static final Pattern OF_2013 = Pattern.compile("27001:2013$|EN ISO/IEC 27001:2017$");

    /** Of the edition of 2022, which Europe adopted in 2023, and Germany a year later. */
    private static final Pattern OF_2022 =
            Pattern.compile("27001:2022$|EN ISO/IEC 27001:2023$|DIN EN ISO/IEC 27001:2024$");

    private static final LocalDate ISO_27001_2022 = LocalDate.of(2022, 10, 25);
    private static final LocalDate END_OF_2013 = LocalDate.of(2025, 10, 31);

    private CertificateChecks() {}

    static void ask(Draft draft, LocalDate today) {
        var issued = date(draft, Field.ISSUED);
        var validTo = date(draft, Field.VALID_TO);
        validTo.filter(day -> day.isBefore(today))
                .ifPresent(day -> draft.ask("certificate-expired", List.of(day.toString()), Field.VALID_TO));
        if (issued.isPresent() && validTo.isPresent()) {
            var days = ChronoUnit.DAYS.between(issued.get(), validTo.get());
            if (days < 0) {
                draft.ask(
                        "certificate-ends-before-issue",
                        List.of(issued.get().toString(), validTo.get().toString()),
                        Field.ISSUED,
                        Field.VALID_TO);
            } else if (days > (renewed(draft, issued.get()) ? LONGEST_RENEWAL : LONGEST_CERTIFICATE)) {
                draft.ask("certificate-too-long", List.of(String.valueOf(days)), Field.ISSUED, Field.VALID_TO);
            }
        }
        var standard = draft.value(Field.STANDARD).orElse("");
        if (OF_2022.matcher(standard).find()
                && date(draft, Field.INITIAL_ISSUE)
                        .filter(day -> day.isBefore(ISO_27001_2022))
                        .isPresent()) {
            draft.ask("edition-after-initial-issue", List.of(standard), Field.STANDARD, Field.INITIAL_ISSUE);
        }
        if (OF_2013.matcher(standard).find() && today.isAfter(END_OF_2013)) {
            draft.ask("edition-withdrawn", List.of(standard), Field.STANDARD);
        }
        if (!draft.has(Field.ACCREDITATION_BODY)) {
            draft.ask("not-found-accreditation-body", List.of(), Field.ACCREDITATION_BODY);
        }
    }

    private static boolean renewed(Draft draft, LocalDate issued) {
        return date(draft, Field.INITIAL_ISSUE)
                .filter(first -> first.isBefore(issued.minusYears(2)))
                .isPresent();
    }

    private static Optional<LocalDate> date(Draft draft, Field field) {
        return draft.value(field).map(LocalDate::parse);
    }
}
