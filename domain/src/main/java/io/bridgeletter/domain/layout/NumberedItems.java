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
        for (var line : lines) {
            if (ITEM.matcher(line.text().strip()).lookingAt()
                    && line.cells(TableArea.CELL_GAP).size() == 1) {
                items.places.add(Math.round(line.x()));
            }
        }
        return items;
    }

    /** Whether a line of two pieces is such an item. */
    boolean contains(Line line) {
        var cells = line.cells(TableArea.CELL_GAP);
        var x = Math.round(line.x());
        return cells.size() == 2
                && ALONE.matcher(cells.get(0).text().strip()).matches()
                && (places.contains(x) || places.contains(x - 1) || places.contains(x + 1));
    }
}
