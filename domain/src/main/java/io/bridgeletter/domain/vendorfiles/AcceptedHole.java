package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days between two periods for which nobody speaks, and that a person accepted with a reason.
 *
 * @param until the last day on which the acceptance holds; null means for good
 */
public record AcceptedHole(DateRange days, @Nullable LocalDate until) {
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
