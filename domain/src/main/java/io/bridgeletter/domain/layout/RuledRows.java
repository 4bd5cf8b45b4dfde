package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables as the lines that a page draws part them. Where they do, nothing else has to be guessed: not how far apart
 * rows stand, nor which cell of a row begins highest.
 */
final class RuledRows {
    private static final double TALLEST_ROW = 420;
    private static final double NARROWEST = 120;

    /** In sizes of the letters. */
    private static final double WIDEST_GAP = 1.6;

    /** Of the width of a table, below which a rule is not one between its rows. */
    private static final double LEAST_PART = 0.6;

    /** In sizes of the letters: between the lines of a head that has no rule above. */
    private static final double HEAD_GAP = 0.8;

    /** Head, and at least two rows: two rules alone may be the ends of a table whose rows are not parted. */
    private static final int FEWEST_ROWS = 3;

    private record Row(double top, double foot, double from, double to) {
        boolean holds(Line line) {
            var middle = (line.y() + line.bottom()) / 2;
            return middle > top && middle < foot && line.x() > from - 6 && line.right() < to + 6;
        }
    }

    /** By identity: asked for each line many times, and lines are long to compare. */
    private final IdentityHashMap<Line, Integer> rows = new IdentityHashMap<>();

    private int count;

    private RuledRows() {}

    static RuledRows of(List<TextPage> pages, Map<Integer, List<Line>> lines) {
        var ruled = new RuledRows();
        for (var page : pages) {
            if (page.rules().size() > FEWEST_ROWS) {
                ruled.find(page.rules(), lines.getOrDefault(page.number(), List.of()));
            }
        }
        return ruled;
    }

    /** A number for the row in which a line stands; null where no row is drawn around it. */
    @Nullable
    Integer row(Line line) {
        return rows.get(line);
    }

    private void find(List<PageRule> rules, List<Line> lines) {
        var wide = extended(rules.stream()
                .filter(rule -> rule.to() - rule.from() >= NARROWEST)
                .sorted(Comparator.comparingDouble(PageRule::y))
                .toList());
        var open = new ArrayList<List<Line>>();
        Row last = null;
        for (var at = 0; at < wide.size(); at++) {
            var row = below(wide, at);
            if (row == null) {
                continue;
            }
            if (last != null && (row.top() - last.foot() > 3 || Math.abs(row.from() - last.from()) > 6)) {
                close(open, last, wide, lines);
            }
            var inside = withoutHeading(lines.stream().filter(row::holds).toList());
            if (inside.isEmpty() || !isRow(inside, row)) {
                close(open, last, wide, lines);
            } else {
                if (open.isEmpty()) {
                    open.add(aboveFirst(row, lines));
                }
                open.add(inside);
            }
            last = row;
        }
        close(open, last, wide, lines);
    }

    /** A first cell that spans several rows interrupts the rules between them; they part the others all the same. */
    private static List<PageRule> extended(List<PageRule> rules) {
        var extended = new ArrayList<PageRule>();
        for (var at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            var above = whole(rules, at, -1);
            var below = whole(rules, at, 1);
            extended.add(
                    above != null && below != null && Math.abs(above.from() - below.from()) < 3
                            ? new PageRule(rule.y(), above.from(), rule.to())
                            : rule);
        }
        return extended;
    }

    /** The nearest one in this direction that begins further left, and ends where this one ends; null where none is near. */
    private static @Nullable PageRule whole(List<PageRule> rules, int at, int step) {
        var part = rules.get(at);
        for (var next = at + step; next >= 0 && next < rules.size(); next += step) {
            var other = rules.get(next);
            if (Math.abs(other.y() - part.y()) >= TALLEST_ROW) {
                return null;
            }
            if (Math.abs(other.to() - part.to()) < 3
                    && other.from() < part.from() - 3
                    && part.share(other.from(), other.to()) > LEAST_PART) {
                return other;
            }
        }
        return null;
    }

    private void close(List<List<Line>> open, @Nullable Row last, List<PageRule> wide, List<Line> lines) {
        if (open.stream().filter(inside -> !inside.isEmpty()).count() >= FEWEST_ROWS && last != null) {
            open.add(belowLast(last, wide, lines));
            for (var inside : open) {
                count++;
                inside.forEach(line -> rows.putIfAbsent(line, count));
            }
        }
        open.clear();
    }

    /** The head, where it is set apart by its ground or its letters and no rule runs above it. */
    private static List<Line> aboveFirst(Row first, List<Line> lines) {
        var above = new ArrayList<Line>();
        var begin = first.top();
        for (var at = lines.size() - 1; at >= 0; at--) {
            var line = lines.get(at);
            if (line.bottom() > first.top() + 1 || line.x() < first.from() - 6 || line.right() > first.to() + 6) {
                continue;
            }
            if (!line.bold() || begin - line.bottom() > HEAD_GAP * line.size()) {
                break;
            }
            above.add(0, line);
            begin = Math.min(begin, line.y());
        }
        return above.size() > 1 && isRow(above, first) ? above : List.of();
    }

    /** The last row of a page, where it is not closed by a rule of its own. */
    private static List<Line> belowLast(Row last, List<PageRule> wide, List<Line> lines) {
        var closed = wide.stream()
                .anyMatch(rule -> rule.y() > last.foot() + 3
                        && rule.share(last.from(), last.to()) > 0.9
                        && rule.y() < last.foot() + TALLEST_ROW);
        if (closed) {
            return List.of();
        }
        var below = new ArrayList<Line>();
        var end = last.foot();
        for (var line : lines) {
            if (line.y() >= last.foot() - 1 && line.x() > last.from() - 6 && line.right() < last.to() + 6) {
                if (line.y() - end > WIDEST_GAP * line.size()) {
                    break;
                }
                below.add(line);
                end = line.bottom();
            }
        }
        return !below.isEmpty() && isRow(below, last) ? below : List.of();
    }

    /** From a rule to the next one that is as wide. */
    private static @Nullable Row below(List<PageRule> rules, int at) {
        var top = rules.get(at);
        for (var next = at + 1; next < rules.size(); next++) {
            var foot = rules.get(next);
            if (foot.y() - top.y() > TALLEST_ROW) {
                return null;
            }
            if (top.share(foot.from(), foot.to()) > 0.9 && foot.share(top.from(), top.to()) > 0.9) {
                // the edges of two neighbouring cells are one
                return foot.y() - top.y() < 2 ? null : new Row(top.y(), foot.y(), top.from(), top.to());
            }
        }
        return null;
    }

    /** A heading may stand between the last rule of a table and the head of the next one. */
    private static List<Line> withoutHeading(List<Line> inside) {
        if (inside.size() < 2) {
            return inside;
        }
        var first = inside.get(0);
        var heading = first.bold()
                && (first.cells(TableArea.CELL_GAP).size() == 1
                        || BlockBuilder.SECTION_NUMBER
                                .matcher(first.cells(TableArea.CELL_GAP)
                                        .get(0)
                                        .text()
                                        .strip())
                                .matches())
                && first.size() > 1.08 * inside.get(1).size();
        return heading ? inside.subList(1, inside.size()) : inside;
    }

    /** Two cells side by side somewhere, and no line of text across all of them. */
    private static boolean isRow(List<Line> inside, Row row) {
        var across = 0.8 * (row.to() - row.from());
        return inside.stream().anyMatch(line -> line.cells(TableArea.CELL_GAP).size() > 1)
                && inside.stream()
                        .flatMap(line -> line.cells(TableArea.CELL_GAP).stream())
                        .noneMatch(cell -> cell.width() > across);
    }
}
