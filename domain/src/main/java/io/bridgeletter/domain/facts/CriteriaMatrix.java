package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table that relates each criterion to the numbers of the controls that serve it, where the tests are told control by
 * control and name no criteria. It tells which references are controls: "CO-04" may be one, and no control objective.
 */
final class CriteriaMatrix {
    private static final String CONTROL = "[A-Z]{1,6}(?:[-–. ]?[A-Z]{1,4})?[-–. ]?\\d{1,3}(?:\\.\\d{1,3})?";
    private static final Pattern CONTROLS = Pattern.compile(CONTROL + "(?:[\\s,;/&]{1,4}+" + CONTROL + "){0,40}+");
    private static final Pattern ONE = Pattern.compile(CONTROL);
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST = 300;

    private final Map<String, Set<String>> criteria = new HashMap<>();
    private final Set<Integer> tables = new HashSet<>();
    private int table = -1;
    private String control = "";

    private CriteriaMatrix() {}

    static CriteriaMatrix of(Draft draft) {
        var matrix = new CriteriaMatrix();
        for (var table : Tables.in(draft.blocks())) {
            if (!tellsResults(table)
                    && table.rows().stream()
                                    .filter(row -> !controls(row).isEmpty())
                                    .count()
                            >= FEWEST_ROWS) {
                matrix.tables.add(table.head().table());
                table.rows().forEach(matrix::add);
            }
        }
        return matrix;
    }

    /** A table of tests may name the controls in its last column, too. */
    private static boolean tellsResults(Tables.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.passages().stream())
                .anyMatch(cell -> TestResultsRule.isClear(cell.text()));
    }

    private void add(TableRow row) {
        var found = ONE.matcher(controls(row));
        while (found.find()) {
            criteria.computeIfAbsent(key(found.group()), one -> new LinkedHashSet<>())
                    .addAll(Criteria.in(row.cell(0)));
        }
    }

    /** The controls that a row names beside a criterion in its first cell; empty where it does anything else. */
    private static String controls(TableRow row) {
        var last = row.cells().size() - 1;
        var written = row.cell(last).strip();
        return last > 0
                        && written.length() < LONGEST
                        && Criteria.only(row.cell(0))
                        && Criteria.ID.matcher(row.cell(0)).find()
                        && CONTROLS.matcher(written).matches()
                        && !Criteria.ID.matcher(written).find()
                ? written
                : "";
    }

    /** Whether a row relates criteria and controls, and tells no test. */
    boolean contains(TableRow row) {
        return tables.contains(row.table());
    }

    /**
     * The criteria of the control whose test the next row tells, be it named in that row or in one before it; empty if
     * unknown. Rows are asked for in their order.
     */
    String next(TableRow row) {
        var named = row.cell(0).strip();
        if (ONE.matcher(named).matches()) {
            table = row.table();
            control = key(named);
        } else if (row.table() != table || !named.isEmpty()) {
            control = "";
        }
        return String.join(", ", criteria.getOrDefault(control, Set.of()));
    }

    private static String key(String reference) {
        return reference.replaceAll("[-– ]", "");
    }
}
