package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Lines that form a table, while they are being collected. */
final class TableArea {
    /** Cells stand at least this many sizes of the letters apart. */
    static final double CELL_GAP = 1.0;

    static final double ALIGNED = 4;

    /** Of the size of the letters: lines of one column stand at least that far apart. */
    private static final double BESIDE = 0.85;

    private static final int FEWEST_LINES = 3;

    /** Of the widest distance between the lines of a table. */
    private static final double MUCH_FURTHER = 1.8;

    private final RuledRows ruled;
    private final RowLabels labels;
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private int wide;

    /** Between two lines, one below the other. */
    private double widest;

    TableArea(RuledRows ruled, RowLabels labels) {
        this.ruled = ruled;
        this.labels = labels;
    }

    static boolean isWide(Line line) {
        var cells = line.cells(CELL_GAP);
        return cells.size() > 2
                || (cells.size() == 2 && !isBulletOrLetter(cells.get(0).text()));
    }

    /** Whether two lines stand too close to be above each other: cells of one row, each set in its middle. */
    static boolean isBeside(Line line, Line next) {
        var apart = next.y() - line.y();
        return line.page() == next.page()
                && apart > 0
                && apart < BESIDE * Math.min(line.size(), next.size())
                && line.parts().stream().noneMatch(part -> next.parts().stream()
                        .anyMatch(other -> part.x() < other.right() && other.x() < part.right()));
    }

    private static boolean isBulletOrLetter(String text) {
        return Markers.isMarker(text) && text.chars().noneMatch(Character::isDigit);
    }

    /** Whether the line goes on with the table that ends above it. */
    boolean takes(Line line) {
        if (lines.isEmpty()) {
            return isWide(line);
        }
        var last = lines.get(lines.size() - 1);
        var apart = line.y() - last.y();
        if (line.page() == last.page() && apart >= 0 && ruled.row(line) != null && ruled.row(last) != null) {
            return true;
        }
        if (line.page() != last.page() || apart < 0 || apart > 4.5 * Math.max(line.size(), last.size())) {
            return false;
        }
        var cells = line.cells(CELL_GAP);
        if (cells.size() > 1) {
            return !beginsAnother(cells, apart);
        }
        if (ruled.row(last) != null) {
            return false; // below the last rule
        }
        var cell = cells.get(0);
        var column = columnOf(cell.x());
        if (column < 0 || (column == 0 && Math.abs(starts.get(0) - cell.x()) > ALIGNED)) {
            return false;
        }
        var next = column + 1 < starts.size() ? starts.get(column + 1) : Double.MAX_VALUE;
        if (column == 0 && apart > 2.2 * line.size() && starts.size() < 3 && wide < 2) {
            return false;
        }
        return cell.right() <= next + ALIGNED || isBelow(last, cell, next);
    }

    /** Whether cells stand much further down than the lines above stand apart, and none of them in a column of theirs. */
    private boolean beginsAnother(List<TextRun> cells, double apart) {
        return lines.size() >= FEWEST_LINES
                && apart > MUCH_FURTHER * widest
                && cells.stream().noneMatch(cell -> starts.stream()
                        .anyMatch(start -> Math.abs(start - cell.x()) <= 2 * ALIGNED));
    }

    /** A line may begin where the one above has a cell that is as wide as it, and reaches into another column. */
    private static boolean isBelow(Line last, TextRun cell, double next) {
        return last.cells(CELL_GAP).stream()
                .skip(1)
                .anyMatch(above -> Math.abs(above.x() - cell.x()) <= ALIGNED && above.right() > next + ALIGNED);
    }

    void add(Line line) {
        widest = lines.isEmpty()
                ? 0
                : Math.max(widest, line.y() - lines.get(lines.size() - 1).y());
        lines.add(line);
        var cells = line.cells(CELL_GAP);
        if (cells.size() > 1) {
            wide++;
        }
        for (var cell : cells) {
            if (starts.stream().noneMatch(start -> Math.abs(start - cell.x()) <= ALIGNED)
                    && (cells.size() > 1 || starts.isEmpty())) {
                starts.add(cell.x());
            }
        }
        starts.sort(Double::compare);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int page() {
        return lines.get(0).page();
    }

    List<Double> columns() {
        return TableColumns.of(lines, starts);
    }

    /** The rows, each with one passage for a column. */
    List<List<Passage>> rows(Hyphens hyphens) {
        return new TableRows(lines, columns(), ruled, labels).rows(hyphens);
    }

    private int columnOf(double x) {
        return starts.isEmpty() || x < starts.get(0) - ALIGNED ? -1 : TableColumns.in(starts, x);
    }
}
