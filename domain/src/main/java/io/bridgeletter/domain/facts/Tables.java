package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table's rows with its head, and which column holds what. */
final class Tables {
    private Tables() {}

    record Table(List<TableRow> rows) {
        TableRow head() {
            return rows.get(0);
        }

        /** The same table from the row on that looks like its head; titles above it are left out. */
        Table fromHead(Pattern one, Pattern other) {
            for (var at = 0; at < rows.size() - 1; at++) {
                var text = rows.get(at).text();
                if (text.length() < 160
                        && one.matcher(text).find()
                        && other.matcher(text).find()) {
                    return new Table(rows.subList(at, rows.size()));
                }
            }
            return this;
        }

        List<TableRow> body() {
            return rows.subList(1, rows.size());
        }

        int columns() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }

        /** The first column whose head matches; -1 when none does. */
        int column(Pattern head) {
            for (var column = 0; column < columns(); column++) {
                if (head().cell(column).length() < 80
                        && head.matcher(head().cell(column)).find()) {
                    return column;
                }
            }
            return -1;
        }

        /** The column with the longest texts. */
        int longest() {
            var best = 0;
            var most = -1;
            for (var column = 0; column < columns(); column++) {
                var length = 0;
                for (var row : rows) {
                    length += row.cell(column).length();
                }
                if (length > most) {
                    most = length;
                    best = column;
                }
            }
            return best;
        }
    }

    /** The tables among some blocks, in order. */
    static List<Table> in(List<Block> blocks) {
        Map<Integer, List<TableRow>> tables = new LinkedHashMap<>();
        for (var block : blocks) {
            if (block instanceof TableRow row) {
                tables.computeIfAbsent(row.table(), number -> new ArrayList<>()).add(row);
            }
        }
        return tables.values().stream().map(Table::new).toList();
    }
}
