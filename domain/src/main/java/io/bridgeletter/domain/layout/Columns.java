package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that is set in two columns. A table of two columns has a gutter, too, but its rows begin side by side: where
 * the paragraphs at the left and at the right begin at the same heights, it is left as it is.
 */
final class Columns {
    private static final int FEWEST_LINES = 6;
    private static final double NARROWEST_GUTTER = 9;

    /** How far a line that is drawn across the gutter reaches at both its sides. */
    private static final double ACROSS = 60;

    /** One may part two stretches of columns. */
    private static final int FEWEST_RULES = 2;

    private Columns() {}

    /** Stretches of the page that are set in columns are turned, what stands across the page stays in its place. */
    static List<Line> inReadingOrder(List<Line> lines, double width, List<PageRule> rules) {
        var gutter = gutter(lines, width);
        if (Double.isNaN(gutter) || isRuled(lines, gutter, rules)) {
            return lines;
        }
        var ordered = new ArrayList<Line>();
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        for (var line : lines) {
            var parts = split(line, gutter);
            if (parts.isEmpty()) {
                ordered.addAll(left);
                ordered.addAll(right);
                left.clear();
                right.clear();
                ordered.add(line);
            } else {
                left.addAll(parts.get(0));
                right.addAll(parts.get(1));
            }
        }
        ordered.addAll(left);
        ordered.addAll(right);
        return ordered;
    }

    /** Whether lines are drawn across the gutter between what stands at both its sides, as in a table. */
    private static boolean isRuled(List<Line> lines, double gutter, List<PageRule> rules) {
        var beside = lines.stream()
                .filter(line -> split(line, gutter).stream().noneMatch(List::isEmpty))
                .filter(line -> line.parts().size() > 1)
                .toList();
        return rules.stream()
                        .filter(rule -> rule.from() < gutter - ACROSS && rule.to() > gutter + ACROSS)
                        .filter(rule -> beside.stream().anyMatch(line -> line.bottom() < rule.y())
                                && beside.stream().anyMatch(line -> line.y() > rule.y()))
                        .count()
                >= FEWEST_RULES;
    }

    /** What lies left and right of the gutter; empty when a part lies across it. */
    private static List<List<Line>> split(Line line, double gutter) {
        var left = new ArrayList<TextRun>();
        var right = new ArrayList<TextRun>();
        for (var part : line.parts()) {
            if (part.right() <= gutter + 2) {
                left.add(part);
            } else if (part.x() >= gutter - 2) {
                right.add(part);
            } else {
                return List.of();
            }
        }
        return List.of(asLine(line, left), asLine(line, right));
    }

    private static List<Line> asLine(Line line, List<TextRun> parts) {
        return parts.isEmpty() ? List.of() : List.of(new Line(line.page(), parts));
    }

    /** The middle of the gap that most lines of the page keep free, or not a number. */
    private static double gutter(List<Line> lines, double width) {
        for (var share = 0.46; share <= 0.54; share += 0.01) {
            var at = share * width;
            if (isGutter(lines, at, width)) {
                return at;
            }
        }
        return Double.NaN;
    }

    private static boolean isGutter(List<Line> lines, double at, double width) {
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        var both = 0;
        for (var line : lines) {
            var parts = split(line, at);
            if (parts.isEmpty()) {
                continue;
            }
            left.addAll(parts.get(0));
            right.addAll(parts.get(1));
            if (!parts.get(0).isEmpty() && !parts.get(1).isEmpty() && gap(parts) < NARROWEST_GUTTER) {
                return false;
            }
            both += !parts.get(0).isEmpty() && !parts.get(1).isEmpty() ? 1 : 0;
        }
        return left.size() >= FEWEST_LINES
                && right.size() >= FEWEST_LINES
                && both >= FEWEST_LINES - 2
                && left.size() + right.size() >= lines.size()
                && isProse(left, width)
                && isProse(right, width)
                && !beginSideBySide(left, right);
    }

    private static double gap(List<List<Line>> parts) {
        return parts.get(1).get(0).x() - parts.get(0).get(0).right();
    }

    /** Lines of prose fill their column, cells do not. */
    private static boolean isProse(List<Line> column, double width) {
        var from = column.stream().mapToDouble(Line::x).min().orElseThrow();
        var to = column.stream().mapToDouble(Line::right).max().orElseThrow();
        var full = column.stream()
                .filter(line -> line.right() - line.x() > 0.7 * (to - from))
                .count();
        return to - from > 0.25 * width
                && full >= 0.5 * column.size()
                && column.stream().filter(line -> line.parts().size() > 2).count() < 0.2 * column.size();
    }

    private static boolean beginSideBySide(List<Line> left, List<Line> right) {
        var starts = starts(left);
        var others = starts(right);
        var aligned = starts.stream()
                .filter(y -> others.stream().anyMatch(other -> Math.abs(y - other) < 2))
                .count();
        var fewer = Math.min(starts.size(), others.size());
        return fewer >= 3 && aligned >= 0.7 * fewer;
    }

    /** Where, after a wider space than between lines, something begins. */
    private static List<Double> starts(List<Line> column) {
        var starts = new ArrayList<Double>();
        for (var at = 1; at < column.size(); at++) {
            var line = column.get(at);
            if (line.y() - column.get(at - 1).y() > 1.45 * line.size()) {
                starts.add(line.y());
            }
        }
        return starts;
    }
}
