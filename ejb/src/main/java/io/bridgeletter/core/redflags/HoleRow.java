package io.bridgeletter.core.redflags;

import io.bridgeletter.core.evidence.HoleAcceptance;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days of a service for which nobody speaks and no letter can, and what was decided about them.
 *
 * @param open true while it is a red flag
 * @param report the report after the hole, with which an acceptance stands; null when no report begins there
 * @param acceptance the last one, also when it no longer holds
 */
public record HoleRow(
        UUID service,
        String serviceName,
        DateRange days,
        List<TrustCategory> categories,
        boolean open,
        @Nullable UUID report,
        @Nullable HoleAcceptance acceptance) {
    public HoleRow {
        categories = List.copyOf(categories);
    }
}
