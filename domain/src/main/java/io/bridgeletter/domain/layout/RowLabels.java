package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.TextRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands again and again at the left of a row, such as "Control", "Procedure" and "Result": wherever it stands, a row
 * begins, however close to the one above.
 */
final class RowLabels {
    private static final int LONGEST = 25;
    private static final int FEWEST = 3;

    /** Of the texts beside a label so many begin as a sentence does. */
    private static final double MOST = 0.9;

    private static final class Count {
        private int all;
        private int sentences;
    }

    private final Map<String, Count> counts = new HashMap<>();

    static RowLabels of(List<Line> lines) {
        var labels = new RowLabels();
        for (var line : lines) {
            if (line.parts().size() > 1) {
                labels.count(line.cells(TableArea.CELL_GAP));
            }
        }
        return labels;
    }

    private void count(List<TextRun> cells) {
        if (cells.size() < 2) {
            return;
        }
        var label = label(cells);
        if (!label.isEmpty()
                && label.length() <= LONGEST
                && Character.isUpperCase(label.codePointAt(0))
                && !label.endsWith(".")) {
            var count = counts.computeIfAbsent(label, one -> new Count());
            count.all++;
            count.sentences += cells.stream().skip(1).allMatch(RowLabels::beginsSentence) ? 1 : 0;
        }
    }

    /** Whether a row begins with these cells of a line. */
    boolean begin(List<TextRun> cells) {
        var count = cells.size() < 2 ? null : counts.get(label(cells));
        return count != null && count.all >= FEWEST && count.sentences >= MOST * count.all;
    }

    private static String label(List<TextRun> cells) {
        return cells.get(0).text().strip();
    }

    private static boolean beginsSentence(TextRun cell) {
        var text = cell.text().strip();
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
    }
}
