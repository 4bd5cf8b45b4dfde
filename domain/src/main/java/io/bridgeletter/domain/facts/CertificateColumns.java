package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A certificate with a strip beside its text looks like a table in which most rows have one cell. Each column is then
 * read from top to bottom, as one text.
 */
final class CertificateColumns {
    private static final int ROWS = 6;

    /** Lines of one text stand at most so many sizes of their letters apart. */
    private static final double WIDEST_PITCH = 1.8;

    /** Of the cells of a table that is none. */
    private static final double LEAST_GOING_ON = 0.25;

    private static final Pattern DATE_LABEL = Pattern.compile(
            "\\bdate\\b|datum|expir|valid|issue|registr|revision|certified|gültig|ausgestellt|ablauf",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST_DATES = 2;

    private CertificateColumns() {}

    static void straighten(Draft draft) {
        var blocks = new ArrayList<>(draft.blocks());
        for (var table : Tables.in(draft.blocks())) {
            var single = table.rows().stream()
                    .filter(row -> row.passages().size() == 1)
                    .count();
            var strip = table.columns() == 2 && single >= 0.6 * table.rows().size();
            if (table.rows().size() >= ROWS && (strip || goOnBelow(table) || datesBelowLabels(draft, table))) {
                var at = blocks.indexOf(table.head());
                blocks.removeAll(table.rows());
                for (var column = 0; column < table.columns(); column++) {
                    var texts = column(table, column);
                    blocks.addAll(at, texts);
                    at += texts.size();
                }
            }
        }
        draft.rearrange(blocks);
    }

    /** Whether a column has dates and, right above each, what they are the dates of. */
    private static boolean datesBelowLabels(Draft draft, Tables.Table table) {
        for (var column = 1; column < table.columns(); column++) {
            var below = 0;
            for (var at = 1; at < table.rows().size(); at++) {
                var label = table.rows().get(at - 1).cell(column);
                below += isDate(draft, table.rows().get(at).cell(column))
                                && DATE_LABEL.matcher(label).find()
                                && !isDate(draft, label)
                        ? 1
                        : 0;
            }
            if (below >= FEWEST_DATES) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(Draft draft, String text) {
        var dates = draft.dates().dates(text);
        return dates.size() == 1
                && dates.get(0).to() - dates.get(0).from() >= text.strip().length() - 1;
    }

    /** Whether many cells go on with a sentence that the cell right above them begins. */
    private static boolean goOnBelow(Tables.Table table) {
        var cells = 0;
        var goingOn = 0;
        for (var at = 1; at < table.rows().size(); at++) {
            for (var column = 0; column < table.rows().get(at).cells().size(); column++) {
                var cell = table.rows().get(at).cells().get(column);
                cells += cell.isBlank() ? 0 : 1;
                goingOn += !cell.isBlank() && goesOn(table.rows().get(at - 1), column, cell) ? 1 : 0;
            }
        }
        return goingOn >= LEAST_GOING_ON * cells;
    }

    private static boolean goesOn(TableRow above, int column, Passage cell) {
        var begun = column < above.cells().size() ? above.cells().get(column) : Passage.EMPTY;
        return !begun.isBlank()
                && begun.text().contains(" ")
                && !begun.text().matches("(?s).*[.:;!?]")
                && Character.isLowerCase(cell.text().codePointAt(0))
                && !isApart(
                        begun.pieces().get(begun.pieces().size() - 1),
                        cell.pieces().get(0));
    }

    private static List<Block> column(Tables.Table table, int column) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        var pieces = new ArrayList<Passage.Piece>();
        for (TableRow row : table.rows()) {
            if (column >= row.cells().size() || row.cells().get(column).isBlank()) {
                continue;
            }
            var cell = row.cells().get(column);
            if (!pieces.isEmpty()
                    && isApart(pieces.get(pieces.size() - 1), cell.pieces().get(0))) {
                blocks.add(paragraph(text, pieces));
                text.setLength(0);
                pieces.clear();
            }
            if (!text.isEmpty()) {
                text.append(' ');
            }
            var shift = text.length();
            text.append(cell.text());
            cell.pieces()
                    .forEach(piece -> pieces.add(
                            new Passage.Piece(piece.page(), piece.run(), piece.from() + shift, piece.to() + shift)));
        }
        if (!pieces.isEmpty()) {
            blocks.add(paragraph(text, pieces));
        }
        return blocks;
    }

    private static boolean isApart(Passage.Piece above, Passage.Piece below) {
        return below.page() != above.page()
                || below.run().y() - above.run().y()
                        > WIDEST_PITCH * below.run().size();
    }

    private static Block paragraph(StringBuilder text, List<Passage.Piece> pieces) {
        return new Block.Paragraph(Block.Kind.BODY, new Passage(text.toString(), pieces), 10, false, 0);
    }
}
