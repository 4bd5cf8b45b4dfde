package io.bridgeletter.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers of paragraphs in the margin, as German audit firms print them. Beside a text they look like the first column of a
 * table; they are no part of it.
 */
final class MarginNumbers {
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?(?<number>\\d{1,3})[)\\]]?");
    private static final int LONGEST = 5;
    private static final int FEWEST = 5;

    private MarginNumbers() {}

    /** The lines without the numbers, where the document numbers its paragraphs one after the other. */
    static List<Line> without(List<Line> lines) {
        var edge = edge(lines);
        var numbered = 0;
        for (var line : lines) {
            if (isNumber(line, edge, numbered + 1)) {
                numbered++;
            }
        }
        if (numbered < FEWEST) {
            return lines;
        }
        var kept = new ArrayList<Line>();
        var next = 1;
        for (var line : lines) {
            if (isNumber(line, edge, next)) {
                next++;
                kept.add(new Line(
                        line.page(), line.parts().subList(1, line.parts().size())));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A number outside the text, and a text of one piece beside it: what has more columns is a table. */
    private static boolean isNumber(Line line, double edge, int expected) {
        if (line.parts().size() < 2 || line.parts().get(0).right() > edge - 2) {
            return false;
        }
        var matcher = NUMBER.matcher(line.parts().get(0).text().strip());
        return matcher.matches()
                && Integer.parseInt(matcher.group("number")) == expected
                && line.cells(TableArea.CELL_GAP).size() == 2;
    }

    /** The furthest left that several lines begin which have no number. */
    private static double edge(List<Line> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        for (var line : lines) {
            var first = line.parts().get(0).text().strip();
            if (first.length() > LONGEST || !NUMBER.matcher(first).matches()) {
                counts.merge(Math.round(line.x()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .min(Long::compare)
                .orElse(0L);
    }
}
