package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that the end of a page cuts in two: what stands at the top of the next page belongs to the row before it. */
final class CutRows {
    private static final double SAME_SIZE = 0.08;

    private CutRows() {}

    /** Whether cells begin no row: nothing in the first column, and each goes on with a sentence that has not ended. */
    static boolean goOn(TableRow last, List<Passage> cells) {
        if (!cells.get(0).isBlank() || cells.size() != last.cells().size() || last.page() == pageOf(cells)) {
            return false;
        }
        for (var column = 1; column < cells.size(); column++) {
            if (!cells.get(column).isBlank() && !PassageBuilder.isOpen(last.cell(column))) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a line by the columns of a row that they go on with; none where one of them does not. */
    static List<Passage> rest(TableRow last, Line line, List<Double> columns) {
        var rest = new ArrayList<>(Collections.nCopies(columns.size(), Passage.EMPTY));
        for (var cell : line.cells(TableArea.CELL_GAP)) {
            var column = TableColumns.in(columns, cell.x() + TableArea.ALIGNED);
            var fits = column > 0
                    && column < last.cells().size()
                    && Math.abs(columns.get(column) - cell.x()) <= 2 * TableArea.ALIGNED
                    && goesOn(last.cells().get(column), cell);
            if (!fits) {
                return List.of();
            }
            rest.set(
                    column,
                    new Passage(
                            cell.text(),
                            List.of(new Passage.Piece(
                                    line.page(), cell, 0, cell.text().length()))));
        }
        return rest;
    }

    /** In letters of the same kind, and in the middle of a sentence: a heading may stand in the same place. */
    private static boolean goesOn(Passage above, TextRun cell) {
        if (!PassageBuilder.isOpen(above.text())) {
            return false;
        }
        var last = above.pieces().get(above.pieces().size() - 1).run();
        var begin = cell.text().strip().codePointAt(0);
        return cell.bold() == last.bold()
                && Math.abs(cell.size() - last.size()) < SAME_SIZE * last.size()
                && (Character.isLowerCase(begin) || PassageBuilder.endsOpen(above.text()));
    }

    /** The whole row. */
    static TableRow joined(TableRow last, List<Passage> cells, Hyphens hyphens) {
        var whole = new ArrayList<Passage>();
        for (var column = 0; column < last.cells().size(); column++) {
            var builder = new PassageBuilder(hyphens);
            for (var half :
                    List.of(last.cells().get(column), column < cells.size() ? cells.get(column) : Passage.EMPTY)) {
                half.pieces().forEach(piece -> builder.add(piece.page(), piece.run()));
            }
            whole.add(builder.build());
        }
        return new TableRow(last.page(), last.table(), last.row(), whole);
    }

    static int pageOf(List<Passage> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElseThrow()
                .page();
    }
}
