package io.bridgeletter.domain.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which word was meant by one that no document has. */
public final class Spelling {
    private Spelling() {}

    /**
     * The nearest words; several where they are equally near, none where all are too far away. One slip is allowed in a
     * word of up to five letters, two in one of up to nine, three in a longer one.
     */
    public static List<String> nearest(String typed, Collection<String> words) {
        var allowed = typed.length() <= 5 ? 1 : typed.length() <= 9 ? 2 : 3;
        var slips =
                words.stream().collect(Collectors.toMap(word -> word, word -> slips(typed, word), (one, same) -> one));
        var fewest = slips.values().stream().min(Comparator.naturalOrder()).orElse(allowed);
        return slips.entrySet().stream()
                .filter(word -> word.getValue() <= allowed && word.getValue().equals(fewest))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Of equally near words the one that is on most pages; empty where none is on any. */
    public static Optional<String> meant(Collection<String> nearest, Map<String, Long> pages) {
        return nearest.stream()
                .filter(word -> pages.getOrDefault(word, 0L) > 0)
                .max(Comparator.<String, Long>comparing(word -> pages.getOrDefault(word, 0L))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Letters added, left out, mistaken, or swapped with their neighbour. */
    static int slips(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 ? j : j == 0 ? i : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var cost = Math.min(Math.min(costs[i - 1][j] + 1, costs[i][j - 1] + 1), costs[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
