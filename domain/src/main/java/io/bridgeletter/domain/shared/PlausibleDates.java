package io.bridgeletter.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a person or a document can mean: from {@link #EARLIEST} to {@link #LATEST}, both included.
 *
 * <p>The year 20225 is a typing error. It is asked about, never corrected: a guessed date would be evidence of nothing.
 */
public final class PlausibleDates {
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private PlausibleDates() {}

    /** Empty when the date is accepted. */
    public static Optional<DateRefusal> refusal(LocalDate date) {
        if (date.isBefore(EARLIEST)) {
            return Optional.of(new DateRefusal(DateRefusal.Reason.TOO_EARLY, date, EARLIEST));
        }
        if (date.isAfter(LATEST)) {
            return Optional.of(new DateRefusal(DateRefusal.Reason.TOO_LATE, date, LATEST));
        }
        return Optional.empty();
    }

    public static boolean accepts(LocalDate date) {
        return refusal(date).isEmpty();
    }
}
