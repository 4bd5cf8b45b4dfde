package io.bridgeletter.domain.layout;

import java.util.List;

/** What a reader takes in at once: a paragraph, a heading, an item of a list, a row of a table. */
public sealed interface Block {
    /** What a paragraph is. */
    enum Kind {
        HEADING,
        BODY,
        ITEM
    }

    /** The page on which it begins. */
    int page();

    /** All of it as one text. */
    String text();

    /** Its texts one by one: the paragraph, or each cell. */
    List<Passage> passages();

    /**
     * Lines that belong together.
     *
     * @param size of its letters, in points
     */
    record Paragraph(Kind kind, Passage passage, double size, boolean bold, double x) implements Block {
        @Override
        public int page() {
            return passage.page();
        }

        @Override
        public String text() {
            return passage.text();
        }

        @Override
        public List<Passage> passages() {
            return List.of(passage);
        }
    }

    /**
     * A row of a table.
     *
     * @param table counts the tables of a document; a table that goes on over a page keeps its number
     * @param row counts from 0, the head first where there is one
     * @param cells from left to right; an empty one has no text
     */
    record TableRow(int page, int table, int row, List<Passage> cells) implements Block {
        public TableRow {
            cells = List.copyOf(cells);
        }

        /** {@inheritDoc} */
        @Override
        public String text() {
            return String.join(" | ", cells.stream().map(Passage::text).toList());
        }

        @Override
        public List<Passage> passages() {
            return cells.stream().filter(cell -> !cell.isBlank()).toList();
        }

        /** The text of a cell; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }
}
