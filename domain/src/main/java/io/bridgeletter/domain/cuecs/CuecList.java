package io.bridgeletter.domain.cuecs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Controls pasted from a report or a sheet, one a line. Lines are never joined: a wrapped line becomes two items that a
 * person sees and repairs, while a wrong join would hide a control.
 */
public record CuecList(List<CuecLine> items, List<CuecListProblem> problems) {
    public static final int MAX_CHARACTERS = 2_000;
    public static final int MAX_ITEMS = 500;

    public CuecList {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** Reads a pasted text; never fails: what cannot be taken is told in {@link #problems}. */
    public static CuecList parse(String pasted) {
        List<CuecLine> items = new ArrayList<>();
        List<CuecListProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : pasted.split("\\R", -1)) {
            number++;
            CuecLine item = CuecLineReader.read(number, line);
            if (item != null && item.text().length() > MAX_CHARACTERS) {
                problems.add(new CuecListProblem.TooLong(number, item.text().length()));
            } else if (item != null) {
                items.add(item);
            }
        }
        if (items.size() > MAX_ITEMS) {
            return new CuecList(List.of(), List.of(new CuecListProblem.TooMany(items.size())));
        }
        problems.addAll(duplicates(items));
        return new CuecList(items, problems);
    }

    /** True when something was kept out. */
    public boolean isRefused() {
        return problems.stream().anyMatch(CuecListProblem::refuses);
    }

    private static List<CuecListProblem> duplicates(List<CuecLine> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<CuecListProblem> duplicates = new ArrayList<>();
        for (CuecLine item : items) {
            Integer sameRef = item.ref() == null ? null : seen.putIfAbsent("ref " + folded(item.ref()), item.line());
            Integer sameText = seen.putIfAbsent("text " + folded(item.text()), item.line());
            Integer first = earlier(sameRef, sameText);
            if (first != null) {
                duplicates.add(new CuecListProblem.Duplicate(item.line(), first));
            }
        }
        return duplicates;
    }

    private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
