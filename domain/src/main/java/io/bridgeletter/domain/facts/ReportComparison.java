package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changed from one report of a vendor to the next: whatever a reader of the first one must look at again. */
public final class ReportComparison {
    /** Compared one by one: lists of controls and names, told as added, changed or dropped. */
    private static final List<Field> LISTS =
            List.of(Field.CUEC_TEXT, Field.SUBSERVICE_NAME, Field.CRITERIA, Field.CSOC_TEXT, Field.SYSTEM);

    private static final List<Field> SINGLE = List.of(Field.ENTITY, Field.AUDITOR, Field.OPINION);

    /** Texts that share this much of their words are one control, changed. */
    private static final double ALIKE = 0.55;

    /** A stated value of a field. */
    public record Stated(Field field, String value) {}

    /** What happened to a value. */
    public enum Kind {
        ADDED,
        CHANGED,
        DROPPED
    }

    /** One difference; {@code before} is null for what was added, {@code after} for what was dropped. */
    public record Change(
            Kind kind,
            Field field,
            @Nullable String before,
            @Nullable String after) {}

    private ReportComparison() {}

    public static List<Change> between(List<Stated> before, List<Stated> after) {
        var changes = new ArrayList<Change>();
        for (var field : SINGLE) {
            single(field, values(before, field), values(after, field), changes);
        }
        for (var field : LISTS) {
            list(field, values(before, field), values(after, field), changes);
        }
        return changes;
    }

    private static List<String> values(List<Stated> facts, Field field) {
        return facts.stream()
                .filter(fact -> fact.field() == field)
                .map(Stated::value)
                .toList();
    }

    private static void single(Field field, List<String> before, List<String> after, List<Change> changes) {
        var old = before.isEmpty() ? null : before.get(0);
        var now = after.isEmpty() ? null : after.get(0);
        if ((old == null && now == null) || (old != null && now != null && key(old).equals(key(now)))) {
            return;
        }
        changes.add(new Change(old == null ? Kind.ADDED : now == null ? Kind.DROPPED : Kind.CHANGED, field, old, now));
    }

    private static void list(Field field, List<String> before, List<String> after, List<Change> changes) {
        var left = new ArrayList<>(after);
        var gone = new ArrayList<String>();
        for (var old : before) {
            if (!left.removeIf(now -> key(now).equals(key(old)))) {
                gone.add(old);
            }
        }
        for (var old : gone) {
            var likest = left.stream()
                    .filter(now -> alike(old, now) >= ALIKE)
                    .max((one, other) -> Double.compare(alike(old, one), alike(old, other)));
            likest.ifPresent(left::remove);
            changes.add(new Change(likest.isPresent() ? Kind.CHANGED : Kind.DROPPED, field, old, likest.orElse(null)));
        }
        left.forEach(now -> changes.add(new Change(Kind.ADDED, field, null, now)));
    }

    /** The share of words that two texts have in common. */
    private static double alike(String one, String other) {
        var a = words(one);
        var b = words(other);
        var all = new HashSet<>(a);
        all.addAll(b);
        a.retainAll(b);
        return all.isEmpty() ? 0 : (double) a.size() / all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(key(text).split(" ")));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
