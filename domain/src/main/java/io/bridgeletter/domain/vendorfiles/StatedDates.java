package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a report as they are stated, possible or not: an impossible date is shown to a person, never corrected.
 *
 * @param asOf the one day of a Type I report
 * @param issued the date of the auditor's report
 */
public record StatedDates(
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate asOf,
        @Nullable LocalDate issued) {
    public static final StatedDates NONE = new StatedDates(null, null, null, null);

    /** The examined period, if both ends are stated in the right order. */
    public Optional<DateRange> period() {
        if (periodFrom == null || periodTo == null || periodTo.isBefore(periodFrom)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(periodFrom, periodTo));
    }
}
