package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives places to a text that has none: blocks below each other, the cells of a row side by side. */
final class FlowingPage {
    private static final double LEFT = 40;
    private static final double CELL = 110;
    private static final double GAP = 8;
    private static final double BODY = 10;
    private static final Map<String, Double> HEADINGS =
            Map.of("h1", 18.0, "h2", 16.0, "h3", 14.0, "h4", 13.0, "h5", 12.0, "h6", 11.0);

    private final List<TextRun> runs = new ArrayList<>();
    private @Nullable List<String> row;
    private @Nullable String heading;
    private double y = LEFT;
    private int length;

    /** A paragraph, a heading or an item of a list; nothing when the text is empty. */
    void block(String element, String text) {
        if (text.isEmpty()) {
            return;
        }
        var size = HEADINGS.getOrDefault(element, BODY);
        var bold = HEADINGS.containsKey(element);
        if (bold && heading == null) {
            heading = text;
        }
        place(element.equals("li") ? "• " + text : text, element.equals("li") ? LEFT + 15 : LEFT, size, bold);
        y += size + GAP;
    }

    void beginRow() {
        row = new ArrayList<>();
    }

    void cell(String text) {
        if (row == null) {
            block("p", text);
        } else {
            row.add(text);
        }
    }

    void endRow() {
        if (row != null) {
            for (var column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    place(row.get(column), LEFT + column * CELL, BODY, false);
                }
            }
            y += BODY + GAP;
            row = null;
        }
    }

    boolean inRow() {
        return row != null;
    }

    /** Characters so far. */
    int length() {
        return length;
    }

    TextPage page(int number) {
        var width = runs.stream().mapToDouble(TextRun::right).max().orElse(0) + LEFT;
        return new TextPage(number, heading, Math.max(600, width), y + LEFT, true, runs);
    }

    private void place(String text, double x, double size, boolean bold) {
        runs.add(new TextRun(text, x, y, bold || row == null ? 480 : CELL - 40, size, size, bold));
        length += text.length();
    }
}
