package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which lines go on with a table, and which columns they make. */
class LinesOfTablesTest {
    @Test
    void a_table_begins_with_cells_side_by_side() {
        assertThat(table().takes(line(100, 72, 200))).isTrue();
        assertThat(table().takes(line(100, 72))).isFalse();
    }

    @Test
    void a_bullet_or_a_letter_is_no_cell() {
        assertThat(TableArea.isWide(line(run("•", 72, 100), run("Keys", 120, 100))))
                .isFalse();
        assertThat(TableArea.isWide(line(run("a)", 72, 100), run("Keys", 120, 100))))
                .isFalse();
        assertThat(TableArea.isWide(line(run("1.", 72, 100), run("Keys", 120, 100))))
                .isTrue();
        assertThat(TableArea.isWide(line(run("•", 72, 100), run("Keys", 120, 100), run("None", 200, 100))))
                .isTrue();
        assertThat(TableArea.isWide(line(run("Keys", 72, 100)))).isFalse();
    }

    @Test
    void a_row_stands_near_the_one_above() {
        var table = table(line(100, 72, 200));

        assertThat(table.takes(line(145, 72, 200))).isTrue();
        assertThat(table.takes(line(146, 72, 200))).isFalse();
        assertThat(table.takes(line(90, 72, 200))).isFalse();
        assertThat(table.takes(new Line(2, line(112, 72, 200).parts()))).isFalse();
    }

    @Test
    void a_single_cell_stands_in_a_column() {
        var table = table(line(100, 72, 200), line(112, 72, 200));

        assertThat(table.takes(line(124, 72))).isTrue();
        assertThat(table.takes(line(124, 76))).isTrue();
        assertThat(table.takes(line(124, 80))).isFalse();
        assertThat(table.takes(line(124, 64))).isFalse();
        assertThat(table.takes(line(124, 200))).isTrue();
        assertThat(table.takes(line(124, 230))).isTrue();
    }

    @Test
    void a_text_below_a_single_row_of_two_cells_stands_close() {
        assertThat(table(line(100, 72, 200)).takes(line(122, 72))).isTrue();
        assertThat(table(line(100, 72, 200)).takes(line(123, 72))).isFalse();
        assertThat(table(line(100, 72, 200)).takes(line(123, 200))).isTrue();
        assertThat(table(line(88, 72, 200), line(100, 72, 200)).takes(line(123, 72)))
                .isTrue();
        assertThat(table(line(100, 72, 200, 400)).takes(line(123, 72))).isTrue();
    }

    @Test
    void what_reaches_into_the_next_column_is_no_cell() {
        var table = table(line(100, 72, 200), line(112, 72, 200));

        assertThat(table.takes(line(new TextRun("Keys", 72, 124, 132, 10, 10, false))))
                .isTrue();
        assertThat(table.takes(line(new TextRun("Keys", 72, 124, 140, 10, 10, false))))
                .isFalse();
        assertThat(table.takes(line(new TextRun("Keys", 200, 124, 340, 10, 10, false))))
                .isTrue();
    }

    @Test
    void a_cell_may_be_as_wide_as_the_one_above_it() {
        var wide = new TextRun("Keys", 200, 112, 240, 10, 10, false);
        var below = line(new TextRun("Keys", 202, 124, 230, 10, 10, false));

        assertThat(table(line(100, 72, 200, 400), line(run("C-1", 72, 112), wide))
                        .takes(below))
                .isTrue();
        assertThat(table(line(100, 72, 200, 400), line(112, 72, 200)).takes(below))
                .isFalse();
        assertThat(table(line(100, 72, 200, 400), line(112, 72, 260)).takes(below))
                .isFalse();
        assertThat(table(
                                line(100, 72, 200, 400),
                                line(new TextRun("Keys", 72, 112, 180, 10, 10, false), run("No", 400, 112)))
                        .takes(line(new TextRun("Keys", 72, 124, 170, 10, 10, false))))
                .isFalse();
    }

    @Test
    void what_stands_below_the_last_rule_is_no_cell() {
        var rules = List.of(rule(95), rule(115), rule(135), rule(155));
        var lines = List.of(line(100, 72, 200), line(120, 72, 200), line(140, 72, 200));
        var page = new TextPage(1, null, 595, 842, false, List.of(), rules);
        var table = new TableArea(RuledRows.of(List.of(page), Map.of(1, lines)), RowLabels.of(List.of()));
        lines.forEach(table::add);

        assertThat(table.takes(line(160, 72))).isFalse();
        assertThat(table.takes(line(160, 72, 200))).isTrue();
    }

    @Test
    void within_rules_a_row_may_be_as_tall_as_it_is() {
        var rules = List.of(rule(95), rule(115), rule(315), rule(335));
        var lines = List.of(line(100, 72, 200), line(120, 72, 200), line(300, 90), line(320, 72, 200));
        var page = new TextPage(1, null, 595, 842, false, List.of(), rules);
        var table = new TableArea(RuledRows.of(List.of(page), Map.of(1, lines)), RowLabels.of(List.of()));
        table.add(lines.get(0));
        table.add(lines.get(1));

        assertThat(table.takes(lines.get(2))).isTrue();
        assertThat(table.takes(line(300, 90))).isFalse();
    }

    @Test
    void a_cell_that_one_row_has_makes_no_column() {
        assertThat(table(line(100, 72, 200, 400), line(112, 72, 200, 400), line(124, 72, 300))
                        .columns())
                .containsExactly(72.0, 200.0, 400.0);
        assertThat(table(line(100, 72, 200, 400), line(112, 72, 300), line(124, 72, 300))
                        .columns())
                .containsExactly(72.0, 200.0, 300.0, 400.0);
    }

    @Test
    void the_row_with_most_cells_makes_columns() {
        assertThat(table(line(100, 72, 200), line(112, 72, 200, 300, 400), line(124, 72, 200))
                        .columns())
                .containsExactly(72.0, 200.0, 300.0, 400.0);
    }

    @Test
    void ragged_cells_are_one_column() {
        assertThat(table(line(100, 72, 200), line(112, 72, 210), line(124, 72, 200), line(136, 72, 210))
                        .columns())
                .containsExactly(72.0, 200.0);
        assertThat(table(line(100, 72, 200), line(112, 72, 203), line(124, 72, 224), line(136, 72, 224))
                        .columns())
                .containsExactly(72.0, 200.0, 224.0);
    }

    @Test
    void what_begins_further_right_below_a_wide_cell_is_in_its_column() {
        var wide = new TextRun("Keys", 200, 100, 150, 10, 10, false);
        var another = new TextRun("Keys", 200, 124, 150, 10, 10, false);

        assertThat(table(
                                line(run("C-1", 72, 100), wide),
                                line(112, 72, 250),
                                line(run("C-2", 72, 124), another),
                                line(136, 72, 250))
                        .columns())
                .containsExactly(72.0, 200.0);
    }

    @Test
    void a_text_below_adds_no_column() {
        assertThat(table(line(100, 72, 200), line(112, 230), line(124, 230), line(136, 72, 200))
                        .columns())
                .containsExactly(72.0, 200.0);
    }

    @Test
    void stands_in_the_last_column_that_begins_before_it() {
        var columns = List.of(72.0, 200.0, 400.0);

        assertThat(TableColumns.in(columns, 60)).isZero();
        assertThat(TableColumns.in(columns, 190)).isZero();
        assertThat(TableColumns.in(columns, 196)).isEqualTo(1);
        assertThat(TableColumns.in(columns, 380)).isEqualTo(1);
        assertThat(TableColumns.in(columns, 500)).isEqualTo(2);
    }

    private static TableArea table(Line... lines) {
        var table = new TableArea(RuledRows.of(List.of(), Map.of()), RowLabels.of(List.of()));
        for (var line : lines) {
            table.add(line);
        }
        return table;
    }

    private static PageRule rule(double y) {
        return new PageRule(y, 68, 523);
    }

    private static Line line(double y, double... starts) {
        return line(Arrays.stream(starts).mapToObj(x -> run("Keys", x, y)).toArray(TextRun[]::new));
    }

    private static Line line(TextRun... parts) {
        return new Line(1, List.of(parts));
    }
}
