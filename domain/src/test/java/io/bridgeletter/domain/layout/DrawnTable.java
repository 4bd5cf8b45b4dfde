package io.bridgeletter.domain.layout;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines of text on a page on which lines are drawn, most of them from 68 to 523 points. */
final class DrawnTable {
    static final int NONE = 0;

    private final List<Line> lines = new ArrayList<>();

    void add(TextRun... parts) {
        lines.add(new Line(1, List.of(parts)));
    }

    /** For each line the number of its row, from 1 on; {@link #NONE} where it stands in no row. */
    List<Integer> rows(List<PageRule> rules) {
        var page = new TextPage(1, null, 595, 842, false, List.of(), rules);
        var ruled = RuledRows.of(List.of(page), Map.of(1, lines));
        var numbers = new ArrayList<Integer>();
        var known = new ArrayList<Integer>();
        for (var line : lines) {
            var row = ruled.row(line);
            if (row != null && !known.contains(row)) {
                known.add(row);
            }
            numbers.add(row == null ? NONE : known.indexOf(row) + 1);
        }
        return numbers;
    }

    void cells(double... heights) {
        for (var y : heights) {
            add(part("CC6.1", 72, y, 100), part("None", 300, y, 221));
        }
    }

    void prose(double y) {
        add(part("It is a text", 72, y, 440));
    }

    static List<PageRule> across(double... heights) {
        return rules(68, 523, heights);
    }

    static List<PageRule> rules(double from, double to, double... heights) {
        var rules = new ArrayList<PageRule>();
        for (var y : heights) {
            rules.add(new PageRule(y, from, to));
        }
        return rules;
    }

    static List<PageRule> with(List<PageRule> rules, List<PageRule> more) {
        return Stream.concat(rules.stream(), more.stream()).toList();
    }

    static List<PageRule> with(List<PageRule> rules, List<PageRule> more, List<PageRule> most) {
        return with(with(rules, more), most);
    }

    static TextRun part(String text, double x, double y, double width) {
        return new TextRun(text, x, y, width, 10, 10, false);
    }

    static TextRun bold(String text, double x, double y, double width) {
        return new TextRun(text, x, y, width, 10, 10, true);
    }
}
