package io.bridgeletter.domain.layout;

import java.util.ArrayList;
import java.util.List;

/** Left edges of the columns of a table. */
final class TableColumns {
    private TableColumns() {}

    /** Those that more than one line, or the widest one, uses. */
    static List<Double> of(List<Line> lines, List<Double> starts) {
        var widest = lines.stream()
                .mapToInt(line -> line.cells(TableArea.CELL_GAP).size())
                .max()
                .orElse(0);
        var kept = new ArrayList<Double>();
        for (var start : starts) {
            var used = 0;
            var byWidest = false;
            for (var line : lines) {
                var cells = line.cells(TableArea.CELL_GAP);
                if (cells.stream().anyMatch(cell -> Math.abs(cell.x() - start) <= TableArea.ALIGNED)) {
                    used++;
                    byWidest |= cells.size() == widest;
                }
            }
            if (used >= 2 || byWidest) {
                kept.add(start);
            }
        }
        return kept.isEmpty() ? starts : merged(kept);
    }

    /** Edges nearer than a word are one column with ragged cells. */
    private static List<Double> merged(List<Double> sorted) {
        var merged = new ArrayList<Double>();
        for (var start : sorted) {
            if (merged.isEmpty() || start - merged.get(merged.size() - 1) > 14) {
                merged.add(start);
            }
        }
        return merged;
    }

    /** The column in which something stands that begins here. */
    static int in(List<Double> columns, double x) {
        var column = 0;
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at) <= x + TableArea.ALIGNED) {
                column = at;
            }
        }
        return column;
    }
}
