package io.bridgeletter.core.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two records of one type, component by component, in the words of their components. */
public record Changes(Map<String, String> details) {
    public Changes {
        details = Map.copyOf(details);
    }

    public static <R extends Record> Changes between(R before, R after) {
        var details = new TreeMap<String, String>();
        compare(before, after, details);
        return new Changes(details);
    }

    /** A record inside is compared component by component, too: what it is called says nothing. */
    private static void compare(Record before, Record after, Map<String, String> details) {
        for (var component : before.getClass().getRecordComponents()) {
            var was = value(component, before);
            var is = value(component, after);
            if (was instanceof Record inner && is instanceof Record other && inner.getClass() == other.getClass()) {
                compare(inner, other, details);
            } else if (!Objects.equals(was, is)) {
                details.put(component.getName(), text(was) + " → " + text(is));
            }
        }
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
        if (value instanceof Collection<?> list) {
            return list.stream().map(Changes::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Record record && !isId(record)) {
            return Arrays.stream(record.getClass().getRecordComponents())
                    .map(component -> text(value(component, record)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    private static boolean isId(Record record) {
        return record.getClass().getSimpleName().endsWith("Id");
    }
}
