package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs that stand side by side on one baseline.
 *
 * @param parts from left to right; more than one where a gap is wider than a space between words
 */
public record Line(int page, List<TextRun> parts) {
    public Line {
        parts = List.copyOf(parts);
    }

    public String text() {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(part.text());
        }
        return text.toString();
    }

    public double x() {
        return parts.get(0).x();
    }

    public double y() {
        return parts.stream().mapToDouble(TextRun::y).min().orElseThrow();
    }

    public double right() {
        return parts.stream().mapToDouble(TextRun::right).max().orElseThrow();
    }

    public double bottom() {
        return parts.stream().mapToDouble(TextRun::bottom).max().orElseThrow();
    }

    /** Size of the largest letters. */
    public double size() {
        return parts.stream().mapToDouble(TextRun::size).max().orElseThrow();
    }

    /** True where nearly every letter is bold. */
    public boolean bold() {
        var all = parts.stream().mapToInt(part -> part.text().length()).sum();
        var bold = parts.stream()
                .filter(TextRun::bold)
                .mapToInt(part -> part.text().length())
                .sum();
        return bold >= 0.9 * all;
    }

    /** The parts put together again where only the size or the weight changes, apart where a gap is wide. */
    public List<TextRun> cells(double widestSpace) {
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
}
