package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs that stand side by side on one baseline. What it is asked again and again, it works out once: a page has fifty lines,
 * and each is compared with those around it many times.
 */
public final class Line {
    private final int page;
    private final List<TextRun> parts;
    private final double y;
    private final double right;
    private final double bottom;
    private final double size;
    private final boolean bold;
    private @Nullable String text;

    /** @param parts from left to right; more than one where a gap is wider than a space between words */
    public Line(int page, List<TextRun> parts) {
        this.page = page;
        this.parts = List.copyOf(parts);
        var top = Double.POSITIVE_INFINITY;
        var end = Double.NEGATIVE_INFINITY;
        var foot = Double.NEGATIVE_INFINITY;
        var largest = 0.0;
        var letters = 0;
        var boldLetters = 0;
        for (var part : this.parts) {
            top = Math.min(top, part.y());
            end = Math.max(end, part.right());
            foot = Math.max(foot, part.bottom());
            largest = Math.max(largest, part.size());
            letters += part.text().length();
            boldLetters += part.bold() ? part.text().length() : 0;
        }
        y = top;
        right = end;
        bottom = foot;
        size = largest;
        bold = boldLetters >= 0.9 * letters;
    }

    public int page() {
        return page;
    }

    public List<TextRun> parts() {
        return parts;
    }

    public String text() {
        if (text == null) {
            text = parts.size() == 1 ? parts.get(0).text() : joined();
        }
        return text;
    }

    private String joined() {
        var joined = new StringBuilder();
        for (var part : parts) {
            if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
            joined.append(part.text());
        }
        return joined.toString();
    }

    public double x() {
        return parts.get(0).x();
    }

    public double y() {
        return y;
    }

    public double right() {
        return right;
    }

    public double bottom() {
        return bottom;
    }

    /** Size of the largest letters. */
    public double size() {
        return size;
    }

    /** True where nearly every letter is bold. */
    public boolean bold() {
        return bold;
    }

    /** The parts put together again where only the size or the weight changes, apart where a gap is wide. */
    public List<TextRun> cells(double widestSpace) {
        if (parts.size() == 1) {
            return parts;
        }
        var cells = new ArrayList<TextRun>();
        for (var part : parts) {
            var last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && part.x() - last.right() <= widestSpace * Math.max(part.size(), last.size())) {
                cells.set(cells.size() - 1, joined(last, part));
            } else {
                cells.add(part);
            }
        }
        return cells;
    }

    private static TextRun joined(TextRun left, TextRun right) {
        var space = right.x() - left.right() > 0.15 * left.size()
                || left.text().endsWith(" ")
                || right.text().startsWith(" ");
        return new TextRun(
                left.text().strip() + (space ? " " : "") + right.text().strip(),
                left.x(),
                Math.min(left.y(), right.y()),
                Math.max(left.right(), right.right()) - left.x(),
                Math.max(left.height(), right.height()),
                Math.max(left.size(), right.size()),
                left.bold() && right.bold());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Line line && page == line.page && parts.equals(line.parts));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * page + Double.hashCode(y)) + Double.hashCode(right);
    }
}
