package io.bridgeletter.web.api.redflags;

import io.bridgeletter.core.evidence.HoleAcceptance;
import io.bridgeletter.core.redflags.HoleRow;
import io.bridgeletter.domain.evidence.TrustCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days between two periods for which nobody speaks, and the last decision about them. */
public record HoleResponse(
        UUID service,
        LocalDate from,
        LocalDate to,
        long days,
        List<String> categories,
        boolean open,
        @Nullable UUID report,
        @Nullable Acceptance acceptance) {
    public HoleResponse {
        categories = List.copyOf(categories);
    }

    /** Who accepted it, why and until when; an open hole may have one that has ended. */
    public record Acceptance(
            UUID id,
            String reason,
            @Nullable LocalDate until,
            @Nullable String acceptedBy,
            Instant acceptedAt) {
        static @Nullable Acceptance of(@Nullable HoleAcceptance stored) {
            return stored == null
                    ? null
                    : new Acceptance(
                            stored.id(), stored.reason(), stored.until(), stored.acceptedBy(), stored.acceptedAt());
        }
    }

    static HoleResponse of(HoleRow row) {
        return new HoleResponse(
                row.service(),
                row.days().from(),
                row.days().to(),
                row.days().days(),
                row.categories().stream().map(TrustCategory::wireName).toList(),
                row.open(),
                row.report(),
                Acceptance.of(row.acceptance()));
    }
}
