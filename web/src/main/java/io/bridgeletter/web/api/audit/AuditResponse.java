package io.bridgeletter.web.api.audit;

import io.bridgeletter.core.audit.AuditRow;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the trail as told; names are those of today, {@code details} are as stored. */
public record AuditResponse(
        long seq,
        Instant at,
        @Nullable String actor,
        String action,
        String subjectType,
        @Nullable UUID subject,
        @Nullable String subjectName,
        @Nullable UUID vendor,
        @Nullable String vendorName,
        Map<String, String> details) {
    static AuditResponse of(AuditRow row) {
        return new AuditResponse(
                row.seq(),
                row.at(),
                row.actor(),
                row.action(),
                row.subjectType(),
                row.subject(),
                row.subjectName(),
                row.vendor(),
                row.vendorName(),
                row.details());
    }
}
