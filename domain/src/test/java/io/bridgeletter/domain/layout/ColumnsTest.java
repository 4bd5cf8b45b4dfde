package io.bridgeletter.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of 600 points, whose columns reach from 50 to 290 and from 310 to 550. */
class ColumnsTest {
    private static final List<PageRule> NO_RULES = List.of();

    private final List<Line> page = new ArrayList<>();

    @Test
    void six_lines_side_by_side_are_columns() {
        beside(6, 100);

        assertThat(read()).containsExactly("l0", "l1", "l2", "l3", "l4", "l5", "r0", "r1", "r2", "r3", "r4", "r5");
    }

    @Test
    void five_lines_side_by_side_may_be_anything() {
        beside(5, 100);

        assertThat(read()).startsWith("l0 r0", "l1 r1");
    }

    @Test
    void a_column_may_go_on_where_the_other_one_has_ended() {
        beside(4, 100);
        page.add(new Line(1, List.of(left("l4", 148))));
        page.add(new Line(1, List.of(right("r4", 154))));
        page.add(new Line(1, List.of(left("l5", 160))));
        page.add(new Line(1, List.of(right("r5", 166))));

        assertThat(read()).containsExactly("l0", "l1", "l2", "l3", "l4", "l5", "r0", "r1", "r2", "r3", "r4", "r5");
    }

    @Test
    void three_lines_side_by_side_are_too_few() {
        beside(3, 100);
        for (var line = 3; line < 6; line++) {
            page.add(new Line(1, List.of(left("l" + line, 100 + 12 * line))));
            page.add(new Line(1, List.of(right("r" + line, 106 + 12 * line))));
        }

        assertThat(read()).startsWith("l0 r0");
    }

    @Test
    void a_line_across_the_page_parts_what_stands_above_and_below_it() {
        beside(3, 100);
        page.add(new Line(1, List.of(part("across", 50, 150, 500))));
        beside(3, 170);

        assertThat(read())
                .containsExactly("l0", "l1", "l2", "r0", "r1", "r2", "across", "l0", "l1", "l2", "r0", "r1", "r2");
    }

    @Test
    void a_few_lines_in_columns_do_not_turn_a_page_of_lines_across() {
        beside(6, 100);
        for (var line = 0; line < 6; line++) {
            page.add(new Line(1, List.of(part("across", 50, 200 + 12 * line, 500))));
        }
        assertThat(read()).startsWith("l0", "l1");

        for (var line = 0; line < 7; line++) {
            page.add(new Line(1, List.of(part("across", 50, 300 + 12 * line, 500))));
        }
        assertThat(read()).startsWith("l0 r0", "l1 r1");
    }

    @Test
    void a_narrow_gap_is_a_wide_space_between_words() {
        for (var line = 0; line < 8; line++) {
            page.add(new Line(
                    1,
                    List.of(part("l" + line, 50, 100 + 12 * line, 246), part("r" + line, 304, 100 + 12 * line, 246))));
        }

        assertThat(read()).startsWith("l0 r0", "l1 r1");
    }

    @Test
    void short_lines_are_cells() {
        for (var line = 0; line < 8; line++) {
            var y = 100 + 12 * line;
            page.add(new Line(1, List.of(part("l" + line, 50, y, line < 3 ? 240 : 90), right("r" + line, y))));
        }

        assertThat(read()).startsWith("l0 r0", "l1 r1");
    }

    @Test
    void half_of_the_lines_of_a_column_may_be_short() {
        for (var line = 0; line < 8; line++) {
            var y = 100 + 12 * line;
            page.add(new Line(1, List.of(part("l" + line, 50, y, line < 4 ? 240 : 90), right("r" + line, y))));
        }

        assertThat(read()).startsWith("l0", "l1");
    }

    @Test
    void what_fills_less_than_a_quarter_of_the_page_is_no_column() {
        for (var line = 0; line < 8; line++) {
            var y = 100 + 12 * line;
            page.add(new Line(1, List.of(part("l" + line, 150, y, 140), right("r" + line, y))));
        }

        assertThat(read()).startsWith("l0 r0");
    }

    @Test
    void cells_within_a_column_are_no_prose() {
        for (var line = 0; line < 8; line++) {
            var y = 100 + 12 * line;
            page.add(new Line(
                    1,
                    line < 2
                            ? List.of(part("a", 50, y, 60), part("b", 130, y, 60), part("c", 210, y, 80), right("r", y))
                            : List.of(left("l", y), right("r", y))));
        }

        assertThat(read()).startsWith("a b c r", "a b c r", "l r");
    }

    @Test
    void a_wide_space_within_the_lines_of_a_column_is_none_between_cells() {
        for (var line = 0; line < 8; line++) {
            var y = 100 + 12 * line;
            page.add(new Line(1, List.of(part("a", 50, y, 100), part("b", 170, y, 120), right("r", y))));
        }

        assertThat(read()).startsWith("a b", "a b");
    }

    @Test
    void three_that_begin_side_by_side_are_rows() {
        for (var row = 0; row < 4; row++) {
            beside(2, 100 + 40 * row);
        }

        assertThat(read()).startsWith("l0 r0", "l1 r1");
    }

    @Test
    void two_that_begin_side_by_side_may_be_paragraphs() {
        for (var row = 0; row < 3; row++) {
            beside(2, 100 + 40 * row);
        }

        assertThat(read()).startsWith("l0", "l1", "l0");
    }

    @Test
    void paragraphs_that_begin_at_heights_of_their_own_are_columns() {
        beside(2, 100);
        for (var paragraph = 0; paragraph < 4; paragraph++) {
            page.add(new Line(1, List.of(left("l", 140 + 40 * paragraph))));
            page.add(new Line(1, List.of(left("l", 152 + 40 * paragraph), right("r", 152 + 40 * paragraph))));
            page.add(new Line(1, List.of(right("r", 164 + 40 * paragraph))));
        }

        assertThat(read()).startsWith("l0", "l1", "l", "l");
    }

    @Test
    void two_lines_drawn_across_the_gutter_make_a_table() {
        beside(8, 100);

        assertThat(read(new PageRule(123, 50, 550), new PageRule(159, 50, 550))).startsWith("l0 r0");
        assertThat(read(new PageRule(123, 50, 550))).startsWith("l0", "l1");
    }

    @Test
    void lines_drawn_in_one_column_make_no_table() {
        beside(8, 100);

        assertThat(read(new PageRule(123, 50, 290), new PageRule(159, 50, 290))).startsWith("l0", "l1");
        assertThat(read(new PageRule(123, 310, 550), new PageRule(159, 310, 550)))
                .startsWith("l0", "l1");
    }

    @Test
    void a_stroke_that_hardly_leaves_the_gutter_is_drawn_in_none() {
        beside(8, 100);

        assertThat(read(new PageRule(123, 270, 550), new PageRule(159, 270, 550)))
                .startsWith("l0", "l1");
        assertThat(read(new PageRule(123, 50, 330), new PageRule(159, 50, 330))).startsWith("l0", "l1");
    }

    @Test
    void lines_drawn_above_or_below_both_columns_make_no_table() {
        beside(8, 100);

        assertThat(read(new PageRule(80, 50, 550), new PageRule(90, 50, 550))).startsWith("l0", "l1");
        assertThat(read(new PageRule(250, 50, 550), new PageRule(260, 50, 550))).startsWith("l0", "l1");
    }

    @Test
    void lines_drawn_below_a_title_make_no_table() {
        page.add(new Line(1, List.of(part("title", 50, 60, 500))));
        beside(8, 100);

        assertThat(read(new PageRule(80, 50, 550), new PageRule(90, 50, 550))).startsWith("title", "l0", "l1");
    }

    @Test
    void lines_drawn_below_a_heading_of_one_column_make_no_table() {
        page.add(new Line(1, List.of(part("1", 50, 60, 10), part("Scope", 80, 60, 100))));
        beside(8, 100);

        assertThat(read(new PageRule(80, 50, 550), new PageRule(90, 50, 550))).startsWith("1 Scope", "l0", "l1");
    }

    private void beside(int lines, double y) {
        for (var line = 0; line < lines; line++) {
            page.add(new Line(1, List.of(left("l" + line, y + 12 * line), right("r" + line, y + 12 * line))));
        }
    }

    private List<String> read(PageRule... rules) {
        return Columns.inReadingOrder(page, 600, rules.length == 0 ? NO_RULES : List.of(rules)).stream()
                .map(Line::text)
                .toList();
    }

    private static TextRun left(String text, double y) {
        return part(text, 50, y, 240);
    }

    private static TextRun right(String text, double y) {
        return part(text, 310, y, 240);
    }

    private static TextRun part(String text, double x, double y, double width) {
        return new TextRun(text, x, y, width, 10, 10, false);
    }
}
