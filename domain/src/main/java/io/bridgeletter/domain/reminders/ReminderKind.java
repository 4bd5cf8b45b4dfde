package io.bridgeletter.domain.reminders;

/** What a person is reminded of. Stored: add constants, never rename. Source: tiering and reminders, anchor dates. */
public enum ReminderKind {
    /** The next SOC 2 report is expected: period end + 12 months + usual lag. */
    REPORT_EXPECTED,
    CERTIFICATE_EXPIRY,
    CERTIFICATE_SURVEILLANCE,
    CUEC_REVIEW,
    REQUEST_DUE,
    /** The next bridge letter should be asked for; it has no ladder, only the day itself. */
    LETTER_WANTED;

    boolean hasLadder() {
        return this != LETTER_WANTED;
    }
}
