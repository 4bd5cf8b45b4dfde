package io.bridgeletter.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor the person's name as it is today; null for the application itself
 * @param vendorName null where it is about no vendor
 * @param payload canonical JSON with the details
 */
public record AuditRow(
        long seq,
        Instant at,
        @Nullable String actor,
        String action,
        String subjectType,
        @Nullable UUID subject,
        @Nullable UUID vendor,
        @Nullable String vendorName,
        String payload) {}
