package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.PageRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that are drawn on a scanned page, as they were before a scanner broke them: in pieces where upright lines cross
 * them, and with ends that are lost. Lengths are parts of the page's width and height.
 */
final class ScannedRules {
    /** Of the page's height: pieces of one line stand nearer than that. */
    private static final double SAME_HEIGHT = 0.0025;

    /** Of the page's width: no longer is what is lost between two pieces. */
    private static final double WIDEST_HOLE = 0.1;

    /** Of the page's width: what is shorter underlines a word, or belongs to a single cell. */
    private static final double SHORTEST_RULE = 0.3;

    /** Of two lines that belong to one table, how much of the longer one stands below the other. */
    private static final double SHARED = 0.6;

    private ScannedRules() {}

    /** Whole lines from top to bottom; those of one table are equally long. */
    static List<PageRule> mended(List<PageRule> pieces) {
        return equallyLong(joined(pieces));
    }

    private static List<PageRule> joined(List<PageRule> pieces) {
        var heights = new ArrayList<List<PageRule>>();
        for (var piece :
                pieces.stream().sorted(Comparator.comparingDouble(PageRule::y)).toList()) {
            var last = heights.isEmpty() ? List.<PageRule>of() : heights.get(heights.size() - 1);
            if (last.isEmpty() || piece.y() - last.get(0).y() > SAME_HEIGHT) {
                heights.add(new ArrayList<>(List.of(piece)));
            } else {
                last.add(piece);
            }
        }
        return heights.stream().flatMap(height -> across(height).stream()).toList();
    }

    private static List<PageRule> across(List<PageRule> height) {
        var whole = new ArrayList<PageRule>();
        for (var piece : height.stream()
                .sorted(Comparator.comparingDouble(PageRule::from))
                .toList()) {
            var last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (last == null || piece.from() - last.to() > WIDEST_HOLE) {
                whole.add(piece);
            } else {
                whole.set(whole.size() - 1, new PageRule(last.y(), last.from(), Math.max(last.to(), piece.to())));
            }
        }
        return whole;
    }

    private static List<PageRule> equallyLong(List<PageRule> rules) {
        var longest = new ArrayList<PageRule>();
        for (var rule : rules) {
            var at = matching(longest, rule);
            if (at >= 0) {
                var other = longest.get(at);
                longest.set(
                        at,
                        new PageRule(other.y(), Math.min(other.from(), rule.from()), Math.max(other.to(), rule.to())));
            } else if (rule.to() - rule.from() >= SHORTEST_RULE) {
                longest.add(rule);
            }
        }
        return rules.stream()
                .map(rule -> {
                    var at = matching(longest, rule);
                    return at < 0
                            ? rule
                            : new PageRule(
                                    rule.y(),
                                    longest.get(at).from(),
                                    longest.get(at).to());
                })
                .toList();
    }

    private static int matching(List<PageRule> longest, PageRule rule) {
        for (var at = 0; at < longest.size(); at++) {
            var other = longest.get(at);
            var from = Math.min(other.from(), rule.from());
            var to = Math.max(other.to(), rule.to());
            if (rule.to() - rule.from() >= SHORTEST_RULE
                    && other.share(from, to) >= SHARED
                    && rule.share(from, to) >= SHARED) {
                return at;
            }
        }
        return -1;
    }
}
