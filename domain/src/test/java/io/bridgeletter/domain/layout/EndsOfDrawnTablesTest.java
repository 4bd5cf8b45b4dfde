package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DrawnTable.NONE;
import static io.bridgeletter.domain.layout.DrawnTable.across;
import static io.bridgeletter.domain.layout.DrawnTable.bold;
import static io.bridgeletter.domain.layout.DrawnTable.part;
import static io.bridgeletter.domain.layout.DrawnTable.rules;
import static io.bridgeletter.domain.layout.DrawnTable.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import org.junit.jupiter.api.Test;

/** Where a table begins and ends whose rows are parted by lines that are drawn. */
class EndsOfDrawnTablesTest {
    private final DrawnTable table = new DrawnTable();

    @Test
    void the_last_row_of_a_page_need_not_be_closed() {
        table.cells(302, 322, 342, 360.5, 373);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, 4, 4);
    }

    @Test
    void a_row_that_is_not_closed_ends_at_a_gap() {
        table.cells(302, 322, 342, 362, 390);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, 4, NONE);
    }

    @Test
    void what_stands_far_below_the_last_rule_is_no_row() {
        table.cells(302, 322, 342, 380);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, NONE);
    }

    @Test
    void a_note_below_the_last_rule_is_no_row() {
        table.cells(302, 322, 342);
        table.add(part("* tested once", 72, 362, 80));

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, NONE);
    }

    @Test
    void what_stands_beside_the_last_row_does_not_go_with_it() {
        table.cells(302, 322, 342, 362);
        table.add(part("*", 550, 364, 5));
        table.add(part("*", 40, 364, 5));

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 2, 3, 4, NONE, NONE);
    }

    @Test
    void a_box_below_closes_the_table() {
        table.cells(302, 322, 342, 362);
        table.prose(395);

        assertThat(table.rows(across(300, 320, 340, 360, 420))).containsExactly(1, 2, 3, NONE, NONE);
    }

    @Test
    void a_short_or_a_far_rule_below_does_not_close_it() {
        table.cells(202, 222, 242, 262);

        assertThat(table.rows(with(across(200, 220, 240, 260), rules(68, 268, 400))))
                .containsExactly(1, 2, 3, 4);
        assertThat(table.rows(with(across(200, 220, 240, 260), across(700)))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_bold_head_of_several_lines_needs_no_rule_above_it() {
        table.add(bold("Subservice", 72, 276, 60), bold("Control", 300, 276, 226));
        table.add(bold("organization", 72, 290.5, 60));
        table.cells(302, 322, 342);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void what_stands_beside_or_far_above_the_head_is_no_part_of_it() {
        table.add(bold("Tarn", 72, 240, 60), bold("Relay", 300, 240, 60));
        table.add(bold("Subservice", 72, 276, 60), bold("Control", 300, 276, 60));
        table.add(bold("New", 540, 280, 20));
        table.add(bold("New", 30, 280, 20));
        table.add(bold("organization", 72, 288, 60));
        table.cells(302, 322, 342);

        assertThat(table.rows(across(300, 320, 340, 360))).containsExactly(NONE, 1, NONE, NONE, 1, 2, 3, 4);
    }

    @Test
    void a_heading_with_a_number_between_two_tables_is_no_cell() {
        table.cells(302, 322, 342);
        table.add(new TextRun("2.1", 72, 368, 20, 12, 12, true), new TextRun("Access", 120, 368, 40, 12, 12, true));
        table.cells(386);

        assertThat(table.rows(across(300, 320, 340, 360, 400))).containsExactly(1, 2, 3, NONE, 4);
    }

    @Test
    void a_bold_first_line_in_the_size_of_the_others_is_a_cell() {
        table.cells(302, 322, 342);
        table.add(bold("Access", 72, 362, 40));
        table.cells(374);

        assertThat(table.rows(across(300, 320, 340, 360, 388))).containsExactly(1, 2, 3, 4, 4);
    }
}
