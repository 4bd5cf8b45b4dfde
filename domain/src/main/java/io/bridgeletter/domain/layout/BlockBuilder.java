package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.layout.Block.Kind;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together to paragraphs and tables. */
final class BlockBuilder {
    private static final int TABLES_LESS = 20;
    private static final int FEWEST_LINES = 5;

    /** Double spacing; what stands further apart is no paragraph. */
    private static final double MOST_SPACING = 2.5;

    static final Pattern SECTION_NUMBER =
            Pattern.compile("(?:[A-Z]|[IVX]{1,5}|[A-Z]?\\.?\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]?");

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final Set<Integer> flowing;
    private final RuledRows ruled;
    private final RowLabels labels;
    private final NumberedItems items;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private TableArea table;
    private int tables;
    private double body = 10;
    private double spacing = 1.2;
    private @Nullable List<Double> lastColumns;
    private int lastTableEnd = -1;

    /** @param lines that will be put together: what they have in common tells what each is */
    BlockBuilder(List<Line> lines, Set<Integer> flowing, RuledRows ruled) {
        this.lines = lines;
        hyphens = Hyphens.of(lines);
        items = NumberedItems.of(lines);
        labels = RowLabels.of(lines);
        this.flowing = flowing;
        this.ruled = ruled;
        table = new TableArea(ruled, labels);
    }

    List<Block> blocks() {
        body = usualSize(lines);
        spacing = usualSpacing(lines);
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var next = at + 1 < lines.size() ? lines.get(at + 1) : null;
            if (goesOnWithRow(line)) {
                continue;
            }
            if (belongsToTable(line, next)) {
                endParagraph();
                table.add(line);
            } else {
                var last = paragraph.isEmpty() ? null : paragraph.get(paragraph.size() - 1);
                if (last != null && ParagraphBreaks.between(paragraph, line, flowing, body, spacing)) {
                    endParagraph();
                }
                paragraph.add(line);
            }
        }
        endTable();
        endParagraph();
        return blocks;
    }

    private boolean belongsToTable(Line line, @Nullable Line next) {
        if (!table.isEmpty()) {
            if (table.takes(line) && (ruled.row(line) != null || !isNumberedHeading(line))) {
                return true;
            }
            endTable();
        }
        return ruled.row(line) != null
                || (next != null && TableArea.isWide(next) && TableArea.isBeside(line, next))
                || (TableArea.isWide(line)
                        && !isLooseProse(line, next)
                        && !isNumberedHeading(line)
                        && !items.contains(line));
    }

    /** Whether a line at the head of a page goes on with cells that the end of the page before cut off; then they do. */
    private boolean goesOnWithRow(Line line) {
        if (!table.isEmpty() && table.page() != line.page()) {
            endTable();
        }
        var last = table.isEmpty() && lastTableEnd == blocks.size() && paragraph.isEmpty() ? lastRow() : null;
        if (last == null || lastColumns == null || last.page() + 1 != line.page()) {
            return false;
        }
        var rest = CutRows.rest(last, line, lastColumns);
        if (!rest.isEmpty()) {
            blocks.set(blocks.size() - 1, CutRows.joined(last, rest, hyphens));
        }
        return !rest.isEmpty();
    }

    /** "3.2   Logical access" is set like two cells. */
    private boolean isNumberedHeading(Line line) {
        var cells = line.cells(TableArea.CELL_GAP);
        return cells.size() == 2
                && SECTION_NUMBER.matcher(cells.get(0).text().strip()).matches()
                && cells.get(1).x() - cells.get(0).right() < 3 * line.size()
                && Character.isUpperCase(cells.get(1).text().strip().codePointAt(0))
                && (line.bold() || line.size() > Headings.LARGER * body);
    }

    /** A justified line may have gaps as wide as between cells; the whole lines around it tell. */
    private boolean isLooseProse(Line line, @Nullable Line next) {
        var last = paragraph.isEmpty() ? null : paragraph.get(paragraph.size() - 1);
        return isSpread(line)
                || (last != null && fills(line, last) && line.y() > last.y())
                || (next != null && fills(line, next) && next.y() > line.y());
    }

    /** The last line of a paragraph that is justified all the same: single words, with the same gap between all of them. */
    private static boolean isSpread(Line line) {
        var cells = line.cells(TableArea.CELL_GAP);
        var least = Double.MAX_VALUE;
        var most = 0.0;
        for (var at = 1; at < cells.size(); at++) {
            var gap = cells.get(at).x() - cells.get(at - 1).right();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return cells.size() >= 4
                && most - least < 0.5 * line.size()
                && cells.stream()
                        .map(cell -> Markers.without(cell.text().strip()))
                        .noneMatch(text -> text.contains(" "));
    }

    private static boolean fills(Line line, Line whole) {
        return line.page() == whole.page()
                && whole.cells(TableArea.CELL_GAP).size() == 1
                && Math.abs(whole.y() - line.y()) < 1.8 * line.size()
                && Math.abs(whole.x() - line.x()) < 3
                && Math.abs(whole.right() - line.right()) < 4
                && line.right() - line.x() > 20 * line.size();
    }

    private void endTable() {
        if (table.isEmpty()) {
            return;
        }
        var columns = table.columns();
        var goesOn = goesOn(columns);
        var rows = table.rows(hyphens);
        var first = goesOn ? lastRow() : null;
        var number = goesOn && first != null ? first.table() : ++tables;
        var row = first == null ? 0 : first.row() + 1;
        for (var cells : rows) {
            if (cells.stream().allMatch(Passage::isBlank)) {
                continue;
            }
            if (first != null && isHeadAgain(number, cells)) {
                continue;
            }
            var above = lastRow();
            if (row == 0 || above == null || above.table() != number || !CutRows.goOn(above, cells)) {
                blocks.add(new TableRow(CutRows.pageOf(cells), number, row++, cells));
            } else {
                blocks.set(blocks.size() - 1, CutRows.joined(above, cells, hyphens));
            }
        }
        lastColumns = columns;
        lastTableEnd = blocks.size();
        table = new TableArea(ruled, labels);
    }

    /** The same columns, and nothing between: the table goes on, mostly on the next page. */
    private boolean goesOn(List<Double> columns) {
        if (lastColumns == null || lastTableEnd != blocks.size() || lastColumns.size() != columns.size()) {
            return false;
        }
        for (var at = 0; at < columns.size(); at++) {
            if (Math.abs(columns.get(at) - lastColumns.get(at)) > 12) {
                return false;
            }
        }
        return true;
    }

    private @Nullable TableRow lastRow() {
        return blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof TableRow row) ? null : row;
    }

    private boolean isHeadAgain(int number, List<Passage> cells) {
        return blocks.stream()
                .filter(TableRow.class::isInstance)
                .map(TableRow.class::cast)
                .filter(row -> row.table() == number && row.row() == 0)
                .anyMatch(head -> head.cells().stream()
                        .map(Passage::text)
                        .toList()
                        .equals(cells.stream().map(Passage::text).toList()));
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        var builder = new PassageBuilder(hyphens);
        for (var line : paragraph) {
            line.cells(0).forEach(part -> builder.add(line.page(), part));
        }
        var passage = builder.build();
        if (!passage.isBlank()) {
            var first = paragraph.get(0);
            var bold = paragraph.stream().allMatch(Line::bold);
            blocks.add(new Paragraph(kind(passage.text(), first, bold), passage, first.size(), bold, first.x()));
        }
        paragraph.clear();
    }

    private Kind kind(String text, Line first, boolean bold) {
        if (Markers.bullet(text)) {
            return Kind.ITEM;
        }
        if (Headings.isHeading(text, first.size() / body, bold)) {
            return Kind.HEADING;
        }
        return Markers.begins(text) ? Kind.ITEM : Kind.BODY;
    }

    /** Between lines of the text that fill the page and go on below, in sizes of the letters. */
    private double usualSpacing(List<Line> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        var right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        for (var at = 1; at < lines.size(); at++) {
            var above = lines.get(at - 1);
            var line = lines.get(at);
            var apart = (line.y() - above.y()) / body;
            if (line.page() == above.page()
                    && apart > 0.9
                    && apart < MOST_SPACING
                    && ruled.row(line) == null
                    && above.right() > 0.8 * right
                    && !ParagraphBreaks.endsSentence(above)
                    && Math.abs(line.size() - body) < 0.5
                    && Math.abs(line.x() - above.x()) < 2) {
                counts.merge(Math.round(apart * 20), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_LINES)
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(entry -> entry.getKey() / 20.0)
                .orElse(1.2);
    }

    /** The size in which most letters of the text are set; tables, which may be most of a report, only where there is no text. */
    private double usualSize(List<Line> lines) {
        Map<Long, Integer> letters = new HashMap<>();
        for (var line : lines) {
            var inTable = ruled.row(line) != null || TableArea.isWide(line);
            for (var part : line.parts()) {
                letters.merge(
                        Math.round(part.size() * 2),
                        inTable
                                ? part.text().length() / TABLES_LESS
                                : part.text().length(),
                        Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
    }
}
