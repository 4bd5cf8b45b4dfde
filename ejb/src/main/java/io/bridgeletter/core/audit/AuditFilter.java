package io.bridgeletter.core.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the trail is wanted; null means any. Days are the tenant's, both ends included. */
public record AuditFilter(
        @Nullable UUID vendor,
        @Nullable UUID actor,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
