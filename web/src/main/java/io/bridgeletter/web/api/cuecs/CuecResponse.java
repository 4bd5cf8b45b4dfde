package io.bridgeletter.web.api.cuecs;

import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.domain.cuecs.CuecStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user control with our row of the plan, as told. */
public record CuecResponse(
        UUID id,
        int version,
        UUID vendor,
        UUID evidence,
        int position,
        @Nullable String ref,
        String text,
        List<String> criteria,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable String ownControl,
        @Nullable CuecStatus status,
        @Nullable LocalDate nextReview,
        @Nullable Instant attestedAt,
        long evidenceCount) {
    static CuecResponse of(CuecRow row) {
        return new CuecResponse(
                row.id(),
                row.version(),
                row.vendor(),
                row.evidence(),
                row.position(),
                row.ref(),
                row.text(),
                row.criteria(),
                row.owner(),
                row.ownerName(),
                row.ownControl(),
                row.status(),
                row.nextReview(),
                row.attestedAt(),
                row.evidenceCount());
    }
}
