package io.bridgeletter.core.audit;

import io.bridgeletter.domain.vendors.VendorId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be told in the trail.
 *
 * @param subjectType the kind of thing it happened to, for instance {@code vendor}
 * @param details what changed, as texts; people by id, never by name
 */
public record AuditEntry(
        AuditAction action,
        String subjectType,
        @Nullable UUID subject,
        @Nullable VendorId vendor,
        Map<String, String> details) {
    public AuditEntry {
        details = Map.copyOf(details);
    }

    public static AuditEntry of(AuditAction action, String subjectType, UUID subject) {
        return new AuditEntry(action, subjectType, subject, null, Map.of());
    }

    /** The entry also belongs to this vendor's activity. */
    public AuditEntry about(VendorId about) {
        return new AuditEntry(action, subjectType, subject, about, details);
    }

    /** Adds a detail; a missing value is told as an empty text. */
    public AuditEntry with(String key, @Nullable Object value) {
        var more = new TreeMap<>(details);
        more.put(key, value == null ? "" : value.toString());
        return new AuditEntry(action, subjectType, subject, vendor, more);
    }
}
