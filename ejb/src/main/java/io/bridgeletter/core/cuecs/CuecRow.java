package io.bridgeletter.core.cuecs;

import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.tenancy.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One user control as lists and its own page show it.
 *
 * @param ownerCanAttest false without an owner, and for one whose role was taken away
 */
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
        boolean ownerCanAttest,
        @Nullable String ownControl,
        @Nullable CuecStatus status,
        @Nullable LocalDate nextReview,
        @Nullable Instant attestedAt,
        long evidenceCount) {
    private static final int LONGEST_HEADING = 90;

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
            String @Nullable [] ownerRoles,
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
                ownerRoles != null && Enums.set(Role.class, ownerRoles).stream().anyMatch(Role::canOwn),
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

    /** As {@link #label()}, with the beginning of the text: a number says nothing to those who do not have the report. */
    public String heading() {
        var end = text.length() <= LONGEST_HEADING ? text.length() : text.lastIndexOf(' ', LONGEST_HEADING);
        return label() + " " + (end < text.length() ? text.substring(0, end < 1 ? LONGEST_HEADING : end) + " …" : text);
    }

    /** True when the review was due before this day. */
    public boolean overdue(LocalDate today) {
        return nextReview != null && nextReview.isBefore(today) && status != CuecStatus.NOT_APPLICABLE;
    }
}
