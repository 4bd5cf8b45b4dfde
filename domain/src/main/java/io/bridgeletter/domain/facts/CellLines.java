package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.Optional;

/** Rows of a table that stand so close together that they were taken for one: told apart by the height of their lines. */
final class CellLines {
    private static final double SAME = 4;

    private CellLines() {}

    static double y(Passage cell, int offset) {
        return cell.pieces().stream()
                .filter(piece -> piece.from() <= offset)
                .mapToDouble(piece -> piece.run().y())
                .reduce(0, (one, other) -> other);
    }

    /** The line of a cell that stands at some height. */
    static Optional<Quote> at(Passage cell, double y) {
        return cell.lines().stream()
                .filter(line -> Math.abs(y(cell, line[0]) - y) < SAME)
                .findFirst()
                .map(line -> new Quote(cell, line[0], line[1]));
    }

    /** What stands beside a line of a cell in the next cell that has anything at that height. */
    static Optional<Quote> beside(TableRow row, int column, double y) {
        return row.cells().stream()
                .skip(column + 1L)
                .flatMap(cell -> at(cell, y).stream())
                .findFirst();
    }
}
