package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a page in the order in which a person reads them. */
public final class PageLines {
    /** A gap wider than this many sizes of the letters parts columns and cells. */
    static final double WIDEST_SPACE = 0.85;

    /** Baselines nearer than this many sizes are one line. */
    private static final double SAME_LINE = 0.45;

    /** A raised digit this much smaller than what it follows is the mark of a footnote. */
    private static final double MARK = 0.8;

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("[\\[(]?(?:\\d{1,2}|\\*{1,3}|[†‡])[])]?");

    private PageLines() {}

    /** Column by column where the page is set in columns, else from top to bottom. */
    public static List<Line> of(TextPage page) {
        var lines = rows(page);
        return page.flowing() ? lines : Columns.inReadingOrder(lines, page.width(), page.rules());
    }

    private static List<Line> rows(TextPage page) {
        var sorted = new ArrayList<>(page.runs());
        sorted.sort(Comparator.comparingDouble(PageLines::baseline).thenComparingDouble(TextRun::x));
        var rows = new ArrayList<List<TextRun>>();
        for (var run : sorted) {
            var row = rowOf(rows, run);
            if (row == null) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(run);
        }
        return rows.stream()
                .map(row -> new Line(page.number(), withoutMarks(row)))
                .filter(line -> !line.parts().isEmpty())
                .sorted(Comparator.comparingDouble(PageLines::mainBaseline))
                .toList();
    }

    private static @Nullable List<TextRun> rowOf(List<List<TextRun>> rows, TextRun run) {
        for (var at = rows.size() - 1; at >= Math.max(0, rows.size() - 3); at--) {
            var row = rows.get(at);
            var tallest =
                    row.stream().max(Comparator.comparingDouble(TextRun::size)).orElseThrow();
            var apart = Math.abs(baseline(tallest) - baseline(run));
            if (apart <= SAME_LINE * Math.max(tallest.size(), run.size())
                    && row.stream().noneMatch(other -> overlaps(other, run))) {
                return row;
            }
        }
        return null;
    }

    private static boolean overlaps(TextRun one, TextRun other) {
        var shared = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        return shared > 0.3 * Math.min(one.width(), other.width()) && shared > 1;
    }

    /** Sorted from left to right, footnote marks left out: glued to a year they make another year of it. */
    private static List<TextRun> withoutMarks(List<TextRun> row) {
        row.sort(Comparator.comparingDouble(TextRun::x));
        var kept = new ArrayList<TextRun>();
        for (var run : row) {
            var last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            var mark = last != null
                    && run.size() <= MARK * last.size()
                    && run.x() - last.right() < 0.5 * last.size()
                    && FOOTNOTE_MARK.matcher(run.text()).matches();
            if (!mark) {
                kept.add(run);
            }
        }
        return kept;
    }

    private static double mainBaseline(Line line) {
        return line.parts().stream()
                .max(Comparator.comparingDouble(TextRun::size))
                .map(PageLines::baseline)
                .orElseThrow();
    }

    private static double baseline(TextRun run) {
        return run.y() + 0.8 * run.size();
    }
}
