package io.bridgeletter.domain.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Items of numbered lists. Where a line is justified, the gap behind its number may be as wide as between cells; other
 * items that begin in the same place tell that it is none.
 */
final class NumberedItems {
    private static final String NUMBER = "\\(?\\d{1,2}[.)]";
    private static final Pattern ALONE = Pattern.compile(NUMBER);
    private static final Pattern ITEM = Pattern.compile(NUMBER + " \\p{L}");

    private final Set<Long> places = new HashSet<>();

    private NumberedItems() {}

    static NumberedItems of(List<Line> lines) {
        var items = new NumberedItems();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (at + 1 < lines.size() && isAlone(line) && goesOnBelow(line, lines.get(at + 1))) {
                items.places.add(Math.round(line.x()));
            }
            if (ITEM.matcher(line.text().strip()).lookingAt()
                    && line.cells(TableArea.CELL_GAP).size() == 1) {
                items.places.add(Math.round(line.x()));
            }
        }
        return items;
    }

    private static boolean isAlone(Line line) {
        var cells = line.cells(TableArea.CELL_GAP);
        return cells.size() == 2 && ALONE.matcher(cells.get(0).text().strip()).matches();
    }

    /** Whether the text of an item goes on below its number, as typewritten ones do; the cells of a table do not. */
    private static boolean goesOnBelow(Line line, Line next) {
        return next.page() == line.page()
                && Math.abs(next.x() - line.x()) < 1.5
                && next.y() - line.y() < 2 * line.size()
                && next.cells(TableArea.CELL_GAP).size() == 1
                && !ParagraphBreaks.endsSentence(line)
                && Character.isLowerCase(next.text().strip().codePointAt(0));
    }

    /** Whether a line of two pieces is such an item. */
    boolean contains(Line line) {
        var x = Math.round(line.x());
        return isAlone(line) && (places.contains(x) || places.contains(x - 1) || places.contains(x + 1));
    }
}
