package io.bridgeletter.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor the person's name as it is today; null for the application itself
 * @param vendorName null where it is about no vendor
 * @param payload canonical JSON with the details
 * @param named what the ids in the line stand for today, as far as it is still there
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
        String payload,
        Map<UUID, AuditName> named) {
    public AuditRow {
        named = Map.copyOf(named);
    }

    /** As selected; names come from queries of their own. */
    public AuditRow(
            long seq,
            Instant at,
            @Nullable String actor,
            String action,
            String subjectType,
            @Nullable UUID subject,
            @Nullable UUID vendor,
            @Nullable String vendorName,
            String payload) {
        this(seq, at, actor, action, subjectType, subject, vendor, vendorName, payload, Map.of());
    }

    /** The details, in the order of their keys. */
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(payload))) {
            reader.readObject().forEach((key, value) -> {
                if (value instanceof JsonString text) {
                    details.put(key, text.getString());
                }
            });
        }
        return details;
    }

    /** What the line is about, by name; null where it has none, or is no longer there. */
    public @Nullable String subjectName() {
        var name = subject == null ? null : named.get(subject);
        return name == null ? null : name.name();
    }

    AuditRow with(Map<UUID, AuditName> names) {
        return new AuditRow(seq, at, actor, action, subjectType, subject, vendor, vendorName, payload, names);
    }
}
