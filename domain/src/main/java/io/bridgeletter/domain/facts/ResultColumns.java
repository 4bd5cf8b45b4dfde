package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The column of a table of tests in which their results stand. Where most results say in so many words that nothing was
 * found, the others tell what was, whether or not they call it an exception.
 */
final class ResultColumns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern RESULT =
            Pattern.compile("result|conclusion|finding|ergebnis|outcome|feststellung", FLAGS);

    /** Says that the control works, or points elsewhere, and tells no finding of its own. */
    private static final Pattern NO_FINDING = Pattern.compile(
            "^(?:(?:please )?(?:see|refer)\\b|covered\\b|tested (?:under|in|with)\\b|.{0,40}\\bno (?:issues|findings|weaknesses)|.{0,40}keine (?:beanstandung|mängel|feststellung)|n/?a\\b|none\\b|not applicable|operat\\w+ effectively|effective|pass(?:ed)?\\b|satisf|met\\b|ok\\b|siehe |wirksam|angemessen|keine\\b|(?:control )?objective|(?:the |this )?controls? .{0,30}(?:effective|suitabl))",
            FLAGS);

    /** What was done, not what was found. */
    private static final Pattern TEST = Pattern.compile(
            "^(?:inspect|observ|inquir|examin|select|compar|review(?:ed|s)? (?:the|a|for|of)|re-?perform|tested|we (?:inspect|observ|inquir|examin)|einsicht|befrag|beobacht|auswahl|abgleich)",
            FLAGS);

    /** What a criterion may look like that a scan has not kept. */
    private static final Pattern SHORT_ID = Pattern.compile("(?=.*\\d).{1,12}");

    private static final int SHORTEST = 20;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_HEAD = 200;
    private static final int FEWEST_WITHOUT = 3;
    private static final int FEWEST_HEADLESS = 2;

    private final Map<Integer, TableRow> heads = new HashMap<>();

    /** The column of a table without a head in which most cells find nothing. */
    private final Map<Integer, Integer> headless = new HashMap<>();

    private boolean mostFindNothing;

    private ResultColumns() {}

    static ResultColumns of(Draft draft) {
        var columns = new ResultColumns();
        var rows = new ArrayList<TableRow>();
        for (var block : draft.parts().in(Part.TESTS).stream().map(draft::block).toList()) {
            if (block instanceof TableRow row) {
                rows.add(row);
                columns.heads.putIfAbsent(row.table(), row);
            }
        }
        columns.heads
                .values()
                .removeIf(
                        row -> !RESULT.matcher(row.text()).find() || row.text().length() >= LONGEST_HEAD);
        columns.findHeadless(rows);
        columns.count(rows);
        return columns;
    }

    private void findHeadless(List<TableRow> rows) {
        var without = new HashMap<List<Integer>, Integer>();
        for (var row : rows) {
            for (var column = 1; column < row.cells().size() && !heads.containsKey(row.table()); column++) {
                if (TestResultsRule.findsNothing(row.cell(column))
                        && without.merge(List.of(row.table(), column), 1, Integer::sum) == FEWEST_HEADLESS) {
                    headless.put(row.table(), column);
                }
            }
        }
    }

    private void count(List<TableRow> rows) {
        var without = 0;
        var told = 0;
        for (var row : rows) {
            var column = isHead(row) ? -1 : results(row);
            if (column >= 0 && !row.cell(column).isBlank()) {
                told++;
                without += TestResultsRule.findsNothing(row.cell(column)) ? 1 : 0;
            }
        }
        mostFindNothing = isCustom(without, told);
    }

    /** Whether it is said in so many words where nothing was found. */
    static boolean isCustom(long without, long told) {
        return without >= FEWEST_WITHOUT && without * 2 >= told;
    }

    /** Whether a row names the columns. */
    boolean isHead(TableRow row) {
        return row.row() == 0
                && row.text().length() < 150
                && RESULT.matcher(row.text()).find();
    }

    /** The column of the results; -1 where the table has none. */
    int results(TableRow row) {
        var column = headless.getOrDefault(row.table(), -1);
        return column(row, column < row.cells().size() ? column : -1);
    }

    /** Whether the head names a column of criteria, and the row has something as short as a criterion in it. */
    boolean hasCriteria(TableRow row) {
        var head = heads.get(row.table());
        for (var column = 0; head != null && column < head.cells().size(); column++) {
            if (ControlItems.HEAD_CRITERIA.matcher(head.cell(column)).find()) {
                return SHORT_ID.matcher(row.cell(column).strip()).matches();
            }
        }
        return false;
    }

    private int column(TableRow row, int otherwise) {
        var head = heads.get(row.table());
        if (head == null) {
            return otherwise;
        }
        for (var column = head.cells().size() - 1; column >= 0; column--) {
            if (RESULT.matcher(head.cell(column)).find() && column < row.cells().size()) {
                return column;
            }
        }
        return otherwise;
    }

    /** Whether a result that names no exception tells one, because the usual answer is that there is none. */
    boolean tellsOtherwise(String result) {
        return mostFindNothing && isFinding(result);
    }

    /** Whether a result says more than that the control works, or how it was tested. */
    static boolean isFinding(String result) {
        return ManagementResponseRule.without(result).length() >= SHORTEST
                && result.strip().split("\\s+").length >= FEWEST_WORDS
                && !NO_FINDING.matcher(result.strip()).find()
                && !TEST.matcher(result.strip()).find()
                && !TestResultsRule.findsNothing(result);
    }
}
