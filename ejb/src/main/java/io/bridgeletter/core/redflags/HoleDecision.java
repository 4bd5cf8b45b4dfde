package io.bridgeletter.core.redflags;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody accepts a hole.
 *
 * @param report the report after the hole
 * @param until the last day on which it is accepted; null means for good
 */
public record HoleDecision(
        UUID report,
        DateRange days,
        @Nullable String reason,
        @Nullable LocalDate until) {}
