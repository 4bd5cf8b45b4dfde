package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column of the tests has results, and what is one. */
class ResultColumnsTest {
    private static final int NONE = -1;
    private static final String CLEAR = "No exceptions noted.";
    private static final String OPEN = "Two of the doors of the halls were open.";

    @Test
    void the_head_names_the_column_and_the_last_one_counts() {
        assertThat(results(1, "Control|Result|Note", "Keys|" + CLEAR + "|Kiel")).isEqualTo(1);
        assertThat(results(1, "Control|Result of ours|Finding", "Keys|" + CLEAR + "|Kiel"))
                .isEqualTo(2);
        assertThat(results(1, "Control|Result of ours|Finding", "Keys|" + CLEAR))
                .isEqualTo(1);
        assertThat(results(1, "Control|Note", "Keys|Kiel")).isEqualTo(NONE);
    }

    @Test
    void a_long_text_is_no_head() {
        assertThat(results(1, "Control|Result" + " of it all".repeat(20), "Keys|Kiel"))
                .isEqualTo(NONE);
    }

    @Test
    void without_a_head_the_column_counts_in_which_nothing_was_found_twice() {
        assertThat(results(2, "Keys|" + CLEAR, "Doors|" + CLEAR, "Lamps|" + OPEN))
                .isEqualTo(1);
        assertThat(results(2, "Keys|" + CLEAR, "Doors|None", "Lamps|" + OPEN)).isEqualTo(NONE);
        assertThat(results(2, "Keys|Kiel|" + CLEAR, "Doors|Kiel|" + CLEAR, "Lamps|Kiel"))
                .isEqualTo(NONE);
    }

    @Test
    void the_head_names_the_column_of_criteria() {
        var rows = rows("Control|Criteria|Result", "Keys|CC6.1|" + CLEAR, "Doors||" + CLEAR);

        assertThat(columns(rows).hasCriteria(rows.get(1))).isTrue();
        assertThat(columns(rows).hasCriteria(rows.get(2))).isFalse();

        var without = rows("Control|Result", "Keys|" + CLEAR);
        assertThat(columns(without).hasCriteria(without.get(1))).isFalse();
    }

    @Test
    void only_the_first_row_is_a_head() {
        var rows = rows("Control|Result", "Keys|Result");

        assertThat(columns(rows).isHead(rows.get(0))).isTrue();
        assertThat(columns(rows).isHead(rows.get(1))).isFalse();
        var other = rows("Control|Note", "Keys|Kiel");
        assertThat(columns(other).isHead(other.get(0))).isFalse();
    }

    @Test
    void where_it_is_said_that_nothing_was_found_anything_else_is_a_finding() {
        assertThat(tellsOtherwise(CLEAR, CLEAR, CLEAR, OPEN)).isTrue();
        assertThat(tellsOtherwise(CLEAR, CLEAR, CLEAR, "", "", "", "", OPEN)).isTrue();
        assertThat(tellsOtherwise(CLEAR, CLEAR, OPEN)).isFalse();
        assertThat(tellsOtherwise(CLEAR, CLEAR, CLEAR, OPEN, OPEN, OPEN, OPEN)).isFalse();
    }

    private static boolean tellsOtherwise(String... results) {
        var written = new ArrayList<>(List.of("Control|Result"));
        for (var result : results) {
            written.add("Keys|" + result);
        }
        return columns(rows(written.toArray(String[]::new))).tellsOtherwise(OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doors were open.",
                "None of the doors that we saw was open.",
                "See above for what was found in the halls.",
                "Inspected the list of all the doors of the halls.",
                "No exceptions noted in any of the halls."
            })
    void what_is_short_or_clear_or_tells_of_the_test_is_no_finding(String result) {
        assertThat(ResultColumns.isFinding(result)).isFalse();
        assertThat(ResultColumns.isFinding(OPEN)).isTrue();
    }

    private static int results(int row, String... written) {
        var rows = rows(written);
        return columns(rows).results(rows.get(row));
    }

    private static ResultColumns columns(List<TableRow> rows) {
        var blocks = new ArrayList<Block>(rows);
        blocks.add(
                0,
                new Block.Paragraph(
                        Block.Kind.HEADING, lines(60, "Tests of Controls and Results of Tests"), 14, true, 72));
        return ResultColumns.of(draft(blocks.toArray(Block[]::new)));
    }

    private static List<TableRow> rows(String... written) {
        var rows = new ArrayList<TableRow>();
        for (var cells : written) {
            var y = 100 + 20 * rows.size();
            rows.add(row(
                    rows.size(),
                    Arrays.stream(cells.split("\\|", -1))
                            .map(cell -> cell.isEmpty() ? Passage.EMPTY : lines(y, cell))
                            .toArray(Passage[]::new)));
        }
        return rows;
    }
}
