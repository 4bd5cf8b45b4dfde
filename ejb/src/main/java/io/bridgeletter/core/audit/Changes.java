package io.bridgeletter.core.audit;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs between two records of one type, component by component, in the words of their components. */
public record Changes(Map<String, String> details) {
    public Changes {
        details = Map.copyOf(details);
    }

    public static <R extends Record> Changes between(R before, R after) {
        var details = new TreeMap<String, String>();
        for (var component : before.getClass().getRecordComponents()) {
            var was = value(component, before);
            var is = value(component, after);
            if (!Objects.equals(was, is)) {
                details.put(component.getName(), text(was) + " → " + text(is));
            }
        }
        return new Changes(details);
    }

    /** The entry with every difference as a detail. */
    public AuditEntry describe(AuditEntry entry) {
        var described = entry;
        for (var detail : details.entrySet()) {
            described = described.with(detail.getKey(), detail.getValue());
        }
        return described;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record without readable components", e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
