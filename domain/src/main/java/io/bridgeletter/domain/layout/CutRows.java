package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that the end of a page cuts in two: what stands at the top of the next page belongs to the row before it. */
final class CutRows {
    private static final Pattern ENDS = Pattern.compile("[.!?:;)”\"]\\s*$");

    private CutRows() {}

    /** Whether cells begin no row: nothing in the first column, and each goes on with a sentence that has not ended. */
    static boolean goOn(TableRow last, List<Passage> cells) {
        if (!cells.get(0).isBlank() || cells.size() != last.cells().size() || last.page() == pageOf(cells)) {
            return false;
        }
        for (var column = 1; column < cells.size(); column++) {
            if (!cells.get(column).isBlank() && !isOpen(last.cell(column))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell has begun a sentence and not ended it. */
    static boolean isOpen(String cell) {
        return !cell.isBlank() && !ENDS.matcher(cell).find();
    }

    /** The whole row. */
    static TableRow joined(TableRow last, List<Passage> cells, Hyphens hyphens) {
        var whole = new ArrayList<Passage>();
        for (var column = 0; column < cells.size(); column++) {
            var builder = new PassageBuilder(hyphens);
            for (var half : List.of(last.cells().get(column), cells.get(column))) {
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
