package io.bridgeletter.core.cuecs;

import io.bridgeletter.domain.cuecs.CuecStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user control as lists and its own page show it. */
public record CuecRow(
        UUID id,
        int version,
        UUID vendor,
        String vendorName,
        UUID evidence,
        String evidenceTitle,
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

    /** As selected by queries. */
    public CuecRow(
            UUID id,
            int version,
            UUID vendor,
            String vendorName,
            UUID evidence,
            String evidenceTitle,
            int position,
            @Nullable String ref,
            String text,
            String[] criteria,
            @Nullable UUID owner,
            @Nullable String ownerName,
            @Nullable String ownControl,
            @Nullable CuecStatus status,
            @Nullable LocalDate nextReview,
            @Nullable Instant attestedAt,
            long evidenceCount) {
        this(
                id,
                version,
                vendor,
                vendorName,
                evidence,
                evidenceTitle,
                position,
                ref,
                text,
                List.of(criteria),
                owner,
                ownerName,
                ownControl,
                status,
                nextReview,
                attestedAt,
                evidenceCount);
    }

    public CuecRow {
        criteria = List.copyOf(criteria);
    }

    /** The report's own reference, or its place in the report's list. */
    public String label() {
        return ref == null ? "#" + position : ref;
    }

    /** True when the review was due before this day. */
    public boolean overdue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today) && status != CuecStatus.NOT_APPLICABLE;
    }
}
