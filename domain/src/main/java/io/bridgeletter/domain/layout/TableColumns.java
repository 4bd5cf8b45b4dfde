package io.bridgeletter.domain.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Left edges of the columns of a table. */
final class TableColumns {
    /** Edges nearer than a word are one column with ragged cells. */
    private static final double RAGGED = 14;

    /** Where cells begin, in which lines, and how far the longest of them reaches. */
    private static final class Edge {
        private final double x;
        private final BitSet lines = new BitSet();
        private double right;
        private boolean byWidest;

        Edge(double x) {
            this.x = x;
        }

        void add(int line, double end, boolean widest) {
            lines.set(line);
            right = Math.max(right, end);
            byWidest |= widest;
        }

        boolean isColumn() {
            return lines.cardinality() >= 2 || byWidest;
        }

        /** Whether cells that begin here and there are set in the middle of one column: over each other, never side by side. */
        boolean isUnder(Edge other) {
            return x < other.x && right > other.x + 2 && !lines.intersects(other.lines);
        }

        void addAll(Edge other) {
            lines.or(other.lines);
            right = Math.max(right, other.right);
        }
    }

    private TableColumns() {}

    /** Those that more than one line, or the widest one, uses. */
    static List<Double> of(List<Line> lines, List<Double> starts) {
        var edges = edges(lines, starts).stream().filter(Edge::isColumn).toList();
        return edges.isEmpty() ? starts : merged(edges);
    }

    private static List<Edge> edges(List<Line> lines, List<Double> starts) {
        var edges = starts.stream().map(Edge::new).toList();
        var rows = lines.stream().map(line -> line.cells(TableArea.CELL_GAP)).toList();
        var widest = rows.stream().mapToInt(List::size).max().orElse(0);
        for (var edge : edges) {
            for (var at = 0; at < rows.size(); at++) {
                for (var cell : rows.get(at)) {
                    if (Math.abs(cell.x() - edge.x) <= TableArea.ALIGNED) {
                        edge.add(at, cell.right(), rows.get(at).size() == widest);
                    }
                }
            }
        }
        return edges;
    }

    private static List<Double> merged(List<Edge> sorted) {
        var merged = new ArrayList<Edge>();
        for (var edge : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || (edge.x - last.x > RAGGED && !last.isUnder(edge))) {
                merged.add(edge);
            } else if (last.isUnder(edge)) {
                last.addAll(edge);
            }
        }
        return merged.stream().map(edge -> edge.x).toList();
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
