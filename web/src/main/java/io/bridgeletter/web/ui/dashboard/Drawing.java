package io.bridgeletter.web.ui.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage as a picture: rows of bars over months, in units of the drawing's own width.
 *
 * @param left where the bars begin; the names of the rows stand before it
 * @param alternative the same in words, for those who do not see the picture
 */
public record Drawing(
        int width, int height, int left, List<Month> months, List<Row> rows, double today, List<String> alternative) {
    public static final Drawing EMPTY = new Drawing(880, 0, 0, List.of(), List.of(), 0, List.of());

    public Drawing {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        alternative = List.copyOf(alternative);
    }

    /** A grid line with its label. */
    public record Month(double x, String label) {}

    /** One line of bars; the label is the name, as much of it as there is room for. */
    public record Row(int y, String name, @Nullable String vendor, List<Bar> bars) {
        private static final int ROOM = 27;

        public Row {
            bars = List.copyOf(bars);
        }

        public String label() {
            return name.length() > ROOM ? name.substring(0, ROOM - 1) + "…" : name;
        }
    }

    /** True when there is a bar of this kind: only then its legend says something. */
    public boolean has(String kind) {
        return rows.stream().flatMap(row -> row.bars().stream()).anyMatch(bar -> bar.kind()
                .equals(kind));
    }

    /** A run of days of one kind; the kind is also the class of its style. */
    public record Bar(double x, double width, String kind, String label, String title, boolean thin) {
        /** As a line below the others of its row. */
        Bar below() {
            return new Bar(x, width, kind, label, title, true);
        }

        /** The label only where it fits. */
        public boolean labelled() {
            return !thin && label.length() * 6.2 + 10 < width;
        }
    }
}
