package io.bridgeletter.domain.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which word was meant by one that no document has. */
public final class Spelling {
    /** A word of the tenant's documents, and on how many pages it is. */
    public record Candidate(String word, long pages) {}

    private Spelling() {}

    /**
     * The nearest word, and of equally near ones the most frequent; empty when all are too far away. One slip is
     * allowed in a word of up to five letters, two in one of up to nine, three in a longer one.
     */
    public static Optional<Candidate> nearest(String typed, List<Candidate> candidates) {
        var allowed = typed.length() <= 5 ? 1 : typed.length() <= 9 ? 2 : 3;
        return candidates.stream()
                .filter(candidate -> slips(typed, candidate.word()) <= allowed)
                .min(Comparator.<Candidate>comparingInt(candidate -> slips(typed, candidate.word()))
                        .thenComparing(Candidate::pages, Comparator.reverseOrder())
                        .thenComparing(Candidate::word));
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
