package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that form a table, while they are being collected; then its columns and rows. */
final class TableArea {
    /** Cells stand at least this many sizes of the letters apart. */
    static final double CELL_GAP = 1.0;

    static final double ALIGNED = 4;
    private static final int FEWEST_SENTENCES = 3;
    private static final int FEWEST_BOLD = 2;

    private record Row(
            Line line, List<TextRun> cells, @Nullable Integer ruled) {}

    private final RuledRows ruled;
    private final RowLabels labels;
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private int wide;

    /** Whether rows begin as sentences do in every cell. */
    private boolean sentences;

    /** Whether rows begin with a bold word, such as the number of a control. */
    private boolean boldStarts;

    TableArea(RuledRows ruled, RowLabels labels) {
        this.ruled = ruled;
        this.labels = labels;
    }

    /** The cells of a line; where a part begins at the edge of a column, it is a cell, however narrow the gap. */
    private static List<TextRun> cells(Line line, List<Double> columns) {
        var cells = new ArrayList<TextRun>();
        var open = new ArrayList<TextRun>();
        for (var part : line.parts()) {
            var edge = columns.stream().anyMatch(start -> Math.abs(start - part.x()) <= 2);
            if (edge && !open.isEmpty()) {
                cells.addAll(new Line(line.page(), open).cells(CELL_GAP));
                open.clear();
            }
            open.add(part);
        }
        cells.addAll(new Line(line.page(), open).cells(CELL_GAP));
        return cells;
    }

    static boolean isWide(Line line) {
        var cells = line.cells(CELL_GAP);
        var from = Markers.isMarker(cells.get(0).text()) && !cells.get(0).text().matches(".*\\d.*") ? 1 : 0;
        return cells.size() - from >= 2;
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
            return true;
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

    /** A line may begin where the one above has a cell that is as wide as it, and reaches into another column. */
    private static boolean isBelow(Line last, TextRun cell, double next) {
        return last.cells(CELL_GAP).stream()
                .skip(1)
                .anyMatch(above -> Math.abs(above.x() - cell.x()) <= ALIGNED && above.right() > next + ALIGNED);
    }

    void add(Line line) {
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
        var columns = columns();
        var rows = new ArrayList<List<Passage>>();
        var builders = builders(columns.size(), hyphens);
        Row previous = null;
        var all = lines.stream()
                .map(line -> new Row(line, cells(line, columns), ruled.row(line)))
                .toList();
        var pitch = pitch();
        var gapsTell = gapsTell(all, pitch, columns);
        boldStarts = columns.size() > 2 && rowsBeginBold();
        sentences = columns.size() > 2
                && all.stream()
                                .filter(row -> startsEverywhere(row.cells(), columns))
                                .count()
                        >= FEWEST_SENTENCES;
        for (var row : all) {
            if (previous != null && begins(row, previous, columns, gapsTell ? pitch : 0)) {
                rows.add(builders.stream().map(PassageBuilder::build).toList());
                builders = builders(columns.size(), hyphens);
            }
            for (var cell : row.cells()) {
                builders.get(TableColumns.in(columns, cell.x())).add(row.line().page(), cell);
            }
            previous = row;
        }
        rows.add(builders.stream().map(PassageBuilder::build).toList());
        return rows;
    }

    /** @param pitch the distance of lines within a row where wider gaps part the rows; 0 where they do not */
    private boolean begins(Row row, Row previous, List<Double> columns, double pitch) {
        var apart = row.line().y() - previous.line().y();
        if (row.ruled() != null && previous.ruled() != null) {
            return !row.ruled().equals(previous.ruled()) || beginsAnew(row, previous, columns);
        }
        if (boldStarts && hasFirst(row, columns)) {
            return beginsBold(row.line()) || previous.cells().stream().allMatch(TextRun::bold);
        }
        if ((isLabelled(row, columns) && isLabelled(previous, columns))
                || (hasFirst(row, columns) && labels.begin(row.cells()))) {
            return true;
        }
        if (pitch > 0) {
            return apart > 1.28 * pitch || (startsEverywhere(row.cells(), columns) && endsSentence(previous));
        }
        return hasFirst(row, columns)
                && (!hasFirst(previous, columns)
                        || (sentences
                                ? startsEverywhere(row.cells(), columns)
                                : row.cells().size() == columns.size()));
    }

    /** From the first row on; a bold word further down, as of a sum, is none of every row. */
    private boolean rowsBeginBold() {
        return lines.stream().filter(TableArea::beginsBold).count() >= FEWEST_BOLD
                && lines.stream()
                        .filter(line -> !line.bold())
                        .findFirst()
                        .filter(TableArea::beginsBold)
                        .isPresent();
    }

    /** Its first word is bold, and not all of it. */
    private static boolean beginsBold(Line line) {
        return line.parts().get(0).bold() && !line.bold();
    }

    /** Whether a line ends like a sentence in its last cell. */
    private static boolean endsSentence(Row line) {
        var cells = line.cells();
        return !cells.stream().allMatch(TextRun::bold)
                && cells.get(cells.size() - 1).text().strip().endsWith(".");
    }

    /** Some tables rule only groups of rows: then a row begins where every cell begins anew, as a sentence does. */
    private static boolean beginsAnew(Row row, Row previous, List<Double> columns) {
        return hasFirst(row, columns) && hasFirst(previous, columns) && startsEverywhere(row.cells(), columns);
    }

    private static boolean startsEverywhere(List<TextRun> cells, List<Double> columns) {
        return cells.size() == columns.size()
                && !cells.stream().allMatch(TextRun::bold)
                && cells.stream()
                        .map(cell -> cell.text().strip().codePointAt(0))
                        .allMatch(first -> Character.isUpperCase(first) || Character.isDigit(first));
    }

    /** "Issue date:" and a value beside it. */
    private static boolean isLabelled(Row row, List<Double> columns) {
        var label = row.cells().get(0);
        return row.cells().size() > 1
                && TableColumns.in(columns, label.x()) < 2
                && label.text().strip().endsWith(":");
    }

    private static boolean hasFirst(Row row, List<Double> columns) {
        return TableColumns.in(columns, row.cells().get(0).x()) == 0;
    }

    /**
     * Rows stand further apart than lines within them; else the first column has to tell where a row begins. Where only the
     * head is set apart, most of the lines in which every cell begins stand close to the one above.
     */
    private boolean gapsTell(List<Row> rows, double pitch, List<Double> columns) {
        var wider = 0;
        var close = 0;
        for (var at = 1; at < rows.size(); at++) {
            if (rows.get(at).line().y() - rows.get(at - 1).line().y() > 1.28 * pitch) {
                wider++;
            } else if (columns.size() > 1 && startsEverywhere(rows.get(at).cells(), columns)) {
                close++;
            }
        }
        return (wider > 0 && close < Math.max(2, 2 * wider)) || isSingleSpaced();
    }

    private boolean isSingleSpaced() {
        return lines.stream().allMatch(line -> line.cells(CELL_GAP).size() > 1) && pitch() > 1.6 * size();
    }

    /** In which most lines are set; the head is often smaller. */
    private double size() {
        var sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    /** The distance between lines of one cell: the smallest there is, but never less than the letters. */
    private double pitch() {
        var smallest = Double.MAX_VALUE;
        for (var at = 1; at < lines.size(); at++) {
            var apart = lines.get(at).y() - lines.get(at - 1).y();
            if (apart > 0.9 * lines.get(at).size()) {
                smallest = Math.min(smallest, apart);
            }
        }
        var size = size();
        return smallest == Double.MAX_VALUE || smallest > 1.6 * size ? 1.25 * size : smallest;
    }

    private static List<PassageBuilder> builders(int count, Hyphens hyphens) {
        var builders = new ArrayList<PassageBuilder>();
        for (var at = 0; at < count; at++) {
            builders.add(new PassageBuilder(hyphens));
        }
        return builders;
    }

    private int columnOf(double x) {
        return starts.isEmpty() || x < starts.get(0) - ALIGNED ? -1 : TableColumns.in(starts, x);
    }
}
