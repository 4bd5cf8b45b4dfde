package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a table together to rows: drawn lines part them, or gaps do, or the way in which rows begin. */
final class TableRows {
    private static final int FEWEST_SENTENCES = 3;
    private static final int FEWEST_BOLD = 2;

    /** A row that begins in so many columns begins, even where a scanner lost the line above it. */
    private static final int FEWEST_CELLS = 3;

    /** Of the distance of lines: where rows are parted by gaps, these are wider than that. */
    private static final double WIDER = 1.28;

    private record Row(
            Line line, List<TextRun> cells, @Nullable Integer ruled) {}

    private final List<Line> lines;
    private final List<Double> columns;
    private final RowLabels labels;
    private final List<Row> all;

    /** The distance of lines within a row where wider gaps part the rows; 0 where they do not. */
    private final double pitch;

    /** Whether rows begin as sentences do in every cell. */
    private final boolean sentences;

    /** Whether rows begin with a bold word, such as the number of a control. */
    private final boolean boldStarts;

    TableRows(List<Line> lines, List<Double> columns, RuledRows ruled, RowLabels labels) {
        this.lines = lines;
        this.columns = columns;
        this.labels = labels;
        all = lines.stream()
                .map(line -> new Row(line, cells(line, columns), ruled.row(line)))
                .toList();
        pitch = gapsTell() ? linePitch() : 0;
        boldStarts = columns.size() > 2 && rowsBeginBold();
        sentences = columns.size() > 2
                && all.stream().filter(row -> startsEverywhere(row.cells())).count() >= FEWEST_SENTENCES;
    }

    /** The cells of a line; where a part begins at the edge of a column, it is a cell, however narrow the gap. */
    private static List<TextRun> cells(Line line, List<Double> columns) {
        var cells = new ArrayList<TextRun>();
        var open = new ArrayList<TextRun>();
        for (var part : line.parts()) {
            var edge = columns.stream().anyMatch(start -> Math.abs(start - part.x()) <= 2);
            if (edge && !open.isEmpty()) {
                cells.addAll(new Line(line.page(), open).cells(TableArea.CELL_GAP));
                open.clear();
            }
            open.add(part);
        }
        cells.addAll(new Line(line.page(), open).cells(TableArea.CELL_GAP));
        return cells;
    }

    /** Each with one passage for a column. */
    List<List<Passage>> rows(Hyphens hyphens) {
        var rows = new ArrayList<List<Passage>>();
        var builders = builders(hyphens);
        Row previous = null;
        for (var row : all) {
            if (previous != null && (begins(row, previous, builders) || beginsWithoutRule(row, previous, builders))) {
                rows.add(builders.stream().map(PassageBuilder::build).toList());
                builders = builders(hyphens);
            }
            for (var cell : row.cells()) {
                builders.get(TableColumns.in(columns, cell.x())).add(row.line().page(), cell);
            }
            previous = row;
        }
        rows.add(builders.stream().map(PassageBuilder::build).toList());
        return rows;
    }

    private List<PassageBuilder> builders(Hyphens hyphens) {
        var builders = new ArrayList<PassageBuilder>();
        for (var at = 0; at < columns.size(); at++) {
            builders.add(new PassageBuilder(hyphens));
        }
        return builders;
    }

    private boolean begins(Row row, Row previous, List<PassageBuilder> above) {
        if (endsOpen(row, above)) {
            return false;
        }
        var apart = row.line().y() - previous.line().y();
        if (row.ruled() != null && previous.ruled() != null) {
            return !row.ruled().equals(previous.ruled())
                    || (hasFirst(row) && hasFirst(previous) && startsEverywhere(row.cells()));
        }
        if (TableArea.isBeside(previous.line(), row.line())) {
            return false;
        }
        if (boldStarts && hasFirst(row)) {
            return beginsBold(row.line()) || previous.cells().stream().allMatch(TextRun::bold);
        }
        if ((isLabelled(row) && isLabelled(previous)) || (hasFirst(row) && labels.begin(row.cells()))) {
            return true;
        }
        if (pitch > 0) {
            return apart > WIDER * pitch || (startsEverywhere(row.cells()) && endsSentence(previous));
        }
        return hasFirst(row)
                && !goesOn(row, above)
                && (!hasFirst(previous)
                        || (sentences
                                ? startsEverywhere(row.cells())
                                : row.cells().size() == columns.size()));
    }

    /** Whether nothing begins in the first column, and what stands above each cell ends with a word that more must follow. */
    private boolean endsOpen(Row row, List<PassageBuilder> above) {
        return !hasFirst(row)
                && row.cells().stream().allMatch(cell -> above.get(TableColumns.in(columns, cell.x()))
                        .endsOpen());
    }

    /** Whether the first cell goes on with a sentence that the one above it has begun. */
    private boolean goesOn(Row row, List<PassageBuilder> above) {
        return hasFirst(row)
                && Character.isLowerCase(row.cells().get(0).text().strip().codePointAt(0))
                && above.get(0).isOpen();
    }

    /** Between two drawn lines: whether cells begin in nearly all columns, and what stands above each has come to an end. */
    private boolean beginsWithoutRule(Row row, Row previous, List<PassageBuilder> above) {
        var cells = row.cells();
        return row.ruled() != null
                && row.ruled().equals(previous.ruled())
                && cells.size() >= Math.max(FEWEST_CELLS, columns.size() - 1)
                && (hasFirst(row) || columns.size() > FEWEST_CELLS + 1)
                && startEach(cells)
                && cells.stream().noneMatch(cell -> above.get(TableColumns.in(columns, cell.x()))
                        .isOpen());
    }

    /** From the first row on; a bold word further down, as of a sum, is none of every row. */
    private boolean rowsBeginBold() {
        return lines.stream().filter(TableRows::beginsBold).count() >= FEWEST_BOLD
                && lines.stream()
                        .filter(line -> !line.bold())
                        .findFirst()
                        .filter(TableRows::beginsBold)
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

    private boolean startsEverywhere(List<TextRun> cells) {
        return cells.size() == columns.size() && !cells.stream().allMatch(TextRun::bold) && startEach(cells);
    }

    private static boolean startEach(List<TextRun> cells) {
        return cells.stream()
                .map(cell -> cell.text().strip().codePointAt(0))
                .allMatch(first -> Character.isUpperCase(first) || Character.isDigit(first));
    }

    /** "Issue date:" and a value beside it. */
    private boolean isLabelled(Row row) {
        var label = row.cells().get(0);
        return row.cells().size() > 1
                && TableColumns.in(columns, label.x()) < 2
                && label.text().strip().endsWith(":");
    }

    private boolean hasFirst(Row row) {
        return TableColumns.in(columns, row.cells().get(0).x()) == 0;
    }

    /**
     * Rows stand further apart than lines within them; else the first column has to tell where a row begins. Where only the
     * head is set apart, most of the lines in which every cell begins stand close to the one above.
     */
    private boolean gapsTell() {
        var least = WIDER * linePitch();
        var wider = 0;
        var close = 0;
        for (var at = 1; at < all.size(); at++) {
            if (all.get(at).line().y() - all.get(at - 1).line().y() > least) {
                wider++;
            } else if (columns.size() > 1 && startsEverywhere(all.get(at).cells())) {
                close++;
            }
        }
        return (wider > 0 && close < Math.max(2, 2 * wider)) || isSingleSpaced();
    }

    private boolean isSingleSpaced() {
        return lines.stream().allMatch(line -> line.cells(TableArea.CELL_GAP).size() > 1) && linePitch() > 1.6 * size();
    }

    /** In which most lines are set; the head is often smaller. */
    private double size() {
        var sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    /** The distance between lines of one cell: the smallest there is, but never less than the letters. */
    private double linePitch() {
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
}
