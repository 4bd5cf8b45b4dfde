package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DrawnTable.NONE;
import static io.bridgeletter.domain.layout.DrawnTable.across;
import static io.bridgeletter.domain.layout.DrawnTable.part;
import static io.bridgeletter.domain.layout.DrawnTable.rules;
import static io.bridgeletter.domain.layout.DrawnTable.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines of a page stand in one row between lines that are drawn. */
class DrawnRowsTest {
    private final DrawnTable table = new DrawnTable();

    @Test
    void what_stands_between_two_rules_is_one_row() {
        table.cells(302, 314, 327, 342);

        assertThat(table.rows(across(300, 325, 340, 360))).containsExactly(1, 1, 2, 3);
    }

    @Test
    void two_rows_may_be_a_box() {
        table.cells(302, 322);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(NONE, NONE);
    }

    @Test
    void a_table_is_wider_than_a_word() {
        for (var y : new double[] {302, 322, 342}) {
            table.add(part("CC6.1", 72, y, 30), part("None", 130, y, 30));
        }

        assertThat(table.rows(rules(68, 168, 300, 320, 340, 360))).containsExactly(NONE, NONE, NONE);
        assertThat(table.rows(rules(68, 188, 300, 320, 340, 360))).containsExactly(1, 2, 3);
    }

    @Test
    void tables_of_different_widths_are_two() {
        table.cells(302, 322);
        for (var y : new double[] {402, 422}) {
            table.add(part("Nimbra", 72, y, 40), part("Hosting", 180, y, 40));
        }

        assertThat(table.rows(with(across(300, 320, 340), rules(68, 300, 400, 420, 440))))
                .containsExactly(NONE, NONE, NONE, NONE);
    }

    @Test
    void a_table_ends_where_the_next_one_begins_further_right() {
        table.cells(302, 322);
        table.add(part("Nimbra", 104, 342, 40), part("Hosting", 300, 342, 40));

        assertThat(table.rows(with(across(300, 320), rules(100, 523, 340, 360))))
                .containsExactly(NONE, NONE, NONE);
    }

    @Test
    void a_box_of_prose_parts_two_tables() {
        table.cells(302, 322);
        table.prose(342);
        table.cells(362, 382);

        assertThat(table.rows(across(300, 320, 340, 360, 380, 400))).containsOnly(NONE);
    }

    @Test
    void a_table_does_not_lend_its_rows_to_another() {
        table.cells(302, 322, 342);
        table.prose(362);
        table.cells(382, 402);

        assertThat(table.rows(across(300, 320, 340, 360, 380, 400, 420))).containsExactly(1, 2, 3, NONE, NONE, NONE);
    }

    @Test
    void a_line_of_text_within_a_box_makes_it_no_row() {
        table.cells(302, 322, 342);
        table.add(part("It is a text", 72, 354, 400));

        assertThat(table.rows(across(300, 320, 340, 370))).containsOnly(NONE);
    }

    @Test
    void boxes_of_single_cells_are_no_rows() {
        for (var y : new double[] {302, 322, 342}) {
            table.add(part("Nimbra", 72, y, 40));
        }

        assertThat(table.rows(across(300, 320, 340, 360))).containsOnly(NONE);
    }

    @Test
    void what_stands_beside_a_table_is_no_part_of_it() {
        table.cells(302, 322, 342);
        table.add(part("*", 550, 325, 5));
        table.add(part("*", 40, 325, 5));

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, NONE, NONE);
    }

    @Test
    void two_strokes_close_together_are_one_rule() {
        table.cells(302, 323, 343);

        assertThat(table.rows(across(300, 320, 321, 340, 341, 360))).containsExactly(1, 2, 3);
    }

    @Test
    void a_cell_that_spans_rows_interrupts_the_rules_between_them() {
        table.cells(302, 322, 342, 362);

        assertThat(table.rows(with(across(300, 320), rules(240, 523, 340), across(360, 380))))
                .containsExactly(1, 2, 3, 4);
        assertThat(table.rows(with(across(300), rules(240, 523, 320), across(340, 360, 380))))
                .containsExactly(1, 2, 3, 4);
        assertThat(table.rows(with(across(300), rules(240, 523, 320, 340), across(360, 380))))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_rule_that_does_not_reach_the_edge_of_the_table_parts_no_rows() {
        table.cells(302, 322, 342, 362, 382);

        assertThat(table.rows(with(across(300, 320), rules(240, 500, 340), across(360, 380, 400))))
                .containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void a_rule_of_one_column_parts_no_rows() {
        table.cells(302, 322, 342, 362, 382);

        assertThat(table.rows(with(across(300, 320), rules(400, 523, 340), across(360, 380, 400))))
                .containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void a_rule_between_tables_that_begin_in_different_places_parts_no_rows() {
        table.add(part("CC6.1", 84, 302, 30), part("None", 300, 302, 30));
        for (var y : new double[] {322, 342, 362, 382}) {
            table.add(part("CC6.1", 84, y, 30), part("None", 300, y, 30));
        }

        assertThat(table.rows(with(across(260, 280, 300, 320), rules(240, 523, 340), rules(80, 523, 360, 380, 400))))
                .containsExactly(NONE, NONE, NONE, NONE, NONE);
    }

    @Test
    void a_short_rule_below_the_last_whole_one_parts_no_rows() {
        table.cells(302, 322, 342, 362, 382, 402);

        assertThat(table.rows(with(across(300, 320, 340, 360), rules(240, 523, 380, 400))))
                .containsExactly(1, 2, 3, 4, 4, 4);
    }

    @Test
    void a_rule_far_below_the_last_whole_one_goes_with_none() {
        table.cells(102, 122, 545, 562, 582, 602);

        assertThat(table.rows(with(across(100, 120), rules(240, 523, 542), across(560, 580, 600, 620))))
                .containsExactly(NONE, NONE, NONE, 1, 2, 3);
    }
}
