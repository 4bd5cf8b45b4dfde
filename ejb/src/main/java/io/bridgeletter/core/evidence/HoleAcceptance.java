package io.bridgeletter.core.evidence;

import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who accepted that nobody speaks for some days, why and until when.
 *
 * @param report the report after the hole
 * @param until the last day on which it holds; null means for good
 * @param acceptedBy the name; null for somebody who is no longer known
 */
public record HoleAcceptance(
        UUID id,
        UUID report,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate until,
        String reason,
        @Nullable String acceptedBy,
        Instant acceptedAt) {
    public AcceptedHole hole() {
        return new AcceptedHole(new DateRange(from, to), until);
    }
}
