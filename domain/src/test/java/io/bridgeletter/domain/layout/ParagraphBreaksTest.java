package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In letters of ten points, whose lines stand twelve points apart. */
class ParagraphBreaksTest {
    private static final String LONG = "The relay passes messages between the branches of its customers and";

    @Test
    void a_line_close_below_goes_on() {
        assertThat(breaks(List.of(at(100, LONG)), at(112, "keeps them until"))).isFalse();
    }

    @Test
    void a_line_far_below_begins_anew() {
        assertThat(breaks(List.of(at(100, LONG)), at(117.5, "keeps them until")))
                .isFalse();
        assertThat(breaks(List.of(at(100, LONG)), at(118, "keeps them until"))).isTrue();
    }

    @Test
    void a_line_in_larger_letters_begins_anew() {
        assertThat(breaks(
                        List.of(at(100, LONG)),
                        new Line(1, List.of(run("keeps them until they are fetched", 72, 112, 10.5, false)))))
                .isFalse();
        assertThat(breaks(
                        List.of(at(100, LONG)),
                        new Line(1, List.of(run("keeps them until they are fetched", 72, 112, 11, false)))))
                .isTrue();
    }

    @Test
    void below_the_end_of_a_sentence_a_wider_gap_than_before_parts() {
        var open = List.of(at(100, LONG), at(112, "keeps them until they are fetched by them."));

        assertThat(breaks(open, at(127, "They are then deleted"))).isFalse();
        assertThat(breaks(open, at(128, "They are then deleted"))).isTrue();
        assertThat(breaks(List.of(at(112, "It keeps them.")), at(128, "They are then deleted")))
                .isFalse();
    }

    @Test
    void a_bold_line_begins_anew() {
        assertThat(breaks(List.of(at(100, LONG)), bold(112, "Backups"))).isTrue();
    }

    @Test
    void a_plain_line_below_a_short_bold_one_begins_anew() {
        assertThat(breaks(List.of(bold(100, "Backups")), at(112, "are made each night")))
                .isTrue();
        assertThat(breaks(List.of(bold(100, LONG)), at(112, "are made each night")))
                .isFalse();
        assertThat(breaks(List.of(bold(100, LONG + ".")), at(112, "are made each night")))
                .isTrue();
    }

    @Test
    void a_plain_line_below_a_bold_heading_that_fills_its_line_begins_anew_with_a_capital() {
        assertThat(breaks(List.of(bold(100, LONG)), at(112, "Backups are made each night")))
                .isTrue();
        assertThat(breaks(List.of(at(88, LONG), bold(100, LONG)), at(112, "Backups are made each night")))
                .isFalse();
        assertThat(breaks(
                        List.of(bold(100, LONG)),
                        new Line(
                                1,
                                List.of(
                                        run("Tarn Relay", 72, 112, 10, true),
                                        run("keeps messages for its customers", 130, 112)))))
                .isFalse();
    }

    @Test
    void a_sentence_goes_on_over_the_page() {
        assertThat(breaks(List.of(at(700, LONG)), onNextPage("keeps them"))).isFalse();
        assertThat(breaks(List.of(at(700, LONG + " more.")), onNextPage("keeps them")))
                .isTrue();
        assertThat(breaks(List.of(bold(700, LONG)), onNextPage("keeps them"))).isTrue();
        assertThat(breaks(
                        List.of(new Line(1, List.of(run(LONG, 72, 700, 12, false)))),
                        new Line(2, List.of(run("Keeps them", 72, 80, 12, false)))))
                .isTrue();
        assertThat(breaks(
                        List.of(new Line(1, List.of(run(LONG, 72, 700, 12, false)))),
                        new Line(2, List.of(run("keeps them", 72, 80, 12, false)))))
                .isFalse();
    }

    @Test
    void a_sentence_goes_on_in_the_next_column() {
        assertThat(breaks(List.of(at(700, LONG)), at(80, "keeps them"))).isFalse();
        assertThat(breaks(List.of(at(700, LONG + " more.")), at(80, "keeps them")))
                .isTrue();
    }

    @Test
    void a_title_at_the_end_of_a_page_or_a_column_is_no_part_of_the_next() {
        assertThat(breaks(
                        List.of(at(700, "Backups")), onNextPage("Those of the relay are kept in two places, " + LONG)))
                .isTrue();
        assertThat(breaks(
                        List.of(at(688, LONG), at(700, "Backups")),
                        onNextPage("Those of the relay are kept in two places, " + LONG)))
                .isFalse();
    }

    @Test
    void a_title_begins_where_the_text_below_it_begins() {
        assertThat(breaks(List.of(at(100, "Backups")), at(112, LONG))).isTrue();
        assertThat(breaks(List.of(at(100, "Backups")), new Line(1, List.of(run(LONG, 80, 112)))))
                .isFalse();
        assertThat(breaks(List.of(at(100, "Backups")), new Line(1, List.of(run(LONG, 64, 112)))))
                .isFalse();
        assertThat(breaks(List.of(at(100, "Backups and")), at(112, LONG))).isFalse();
    }

    @Test
    void a_title_is_much_shorter_than_the_text_below_it() {
        assertThat(breaks(List.of(at(100, "Backups of the messages in the two places")), at(112, LONG)))
                .isFalse();
        assertThat(breaks(
                        List.of(new Line(1, List.of(run("Backups of the two", 320, 100)))),
                        new Line(1, List.of(run(LONG, 320, 112)))))
                .isTrue();
        assertThat(breaks(
                        List.of(new Line(1, List.of(run("Backups of the messages in the two places", 10, 100)))),
                        new Line(1, List.of(run(LONG, 10, 112)))))
                .isFalse();
    }

    @Test
    void an_indented_line_below_the_end_of_a_sentence_begins_anew() {
        var indented = new Line(1, List.of(run("They are deleted", 90, 112)));

        assertThat(breaks(List.of(at(100, LONG + " more.")), indented)).isTrue();
        assertThat(breaks(List.of(at(100, LONG)), indented)).isFalse();
        assertThat(breaks(List.of(at(100, "1. " + LONG + " more.")), indented)).isFalse();
        assertThat(breaks(List.of(at(100, LONG + " more.")), new Line(1, List.of(run("They go", 78, 112)))))
                .isFalse();
    }

    @Test
    void a_line_further_left_than_an_item_is_no_part_of_it() {
        var item = new Line(1, List.of(run("1. " + LONG, 90, 100)));

        assertThat(breaks(List.of(item), at(112, "keeps them"))).isTrue();
        assertThat(breaks(List.of(item), new Line(1, List.of(run("keeps them", 90, 112)))))
                .isFalse();
        assertThat(breaks(List.of(new Line(1, List.of(run(LONG, 90, 100)))), at(112, "keeps them")))
                .isFalse();
    }

    @Test
    void a_number_in_the_middle_of_a_sentence_begins_no_item() {
        assertThat(breaks(List.of(at(100, LONG)), at(112, "CC6.1 and others"))).isFalse();
    }

    @Test
    void a_number_begins_an_item_where_no_sentence_is_open() {
        assertThat(breaks(List.of(at(100, LONG + " more.")), at(112, "CC6.1 and others")))
                .isTrue();
        assertThat(breaks(List.of(bold(100, LONG)), bold(112, "CC6.1 and others")))
                .isTrue();
    }

    @Test
    void a_number_that_stands_apart_begins_an_item() {
        assertThat(breaks(List.of(at(100, LONG)), at(115, "CC6.1 and others"))).isTrue();
        assertThat(breaks(List.of(at(100, LONG)), at(80, "CC6.1 and others"))).isTrue();
        assertThat(breaks(List.of(at(100, LONG)), new Line(1, List.of(run("CC6.1 and others", 76, 112)))))
                .isTrue();
        assertThat(breaks(List.of(at(100, LONG)), new Line(1, List.of(run("CC6.1 and others", 68, 112)))))
                .isTrue();
    }

    @Test
    void the_next_number_of_a_list_begins_an_item() {
        assertThat(breaks(List.of(at(100, "1. " + LONG)), at(112, "2. keeps them")))
                .isTrue();
        assertThat(breaks(List.of(at(100, "1. " + LONG)), at(112, "7. keeps them")))
                .isFalse();
    }

    @Test
    void in_a_flowing_text_every_line_is_a_paragraph() {
        assertThat(ParagraphBreaks.between(List.of(at(100, LONG)), at(112, "keeps them"), Set.of(1), 10, 1.2))
                .isTrue();
        assertThat(ParagraphBreaks.between(List.of(at(700, LONG)), onNextPage("keeps them"), Set.of(2), 10, 1.2))
                .isTrue();
        assertThat(ParagraphBreaks.between(List.of(at(700, LONG)), onNextPage("keeps them"), Set.of(1), 10, 1.2))
                .isTrue();
    }

    @Test
    void a_quote_or_a_bracket_may_close_behind_the_end_of_a_sentence() {
        assertThat(ParagraphBreaks.endsSentence(at(100, "It is the \"relay.\"")))
                .isTrue();
        assertThat(ParagraphBreaks.endsSentence(at(100, "(It is the relay.)"))).isTrue();
        assertThat(ParagraphBreaks.endsSentence(at(100, "It is the (relay)"))).isFalse();
        assertThat(ParagraphBreaks.endsSentence(at(100, ".)"))).isTrue();
        assertThat(ParagraphBreaks.endsSentence(at(100, "."))).isTrue();
        assertThat(ParagraphBreaks.endsSentence(at(100, ")"))).isFalse();
    }

    private static boolean breaks(List<Line> open, Line line) {
        return ParagraphBreaks.between(open, line, Set.of(), 10, 1.2);
    }

    private static Line at(double y, String text) {
        return new Line(1, List.of(run(text, 72, y)));
    }

    private static Line bold(double y, String text) {
        return new Line(1, List.of(run(text, 72, y, 10, true)));
    }

    private static Line onNextPage(String text) {
        return new Line(2, List.of(run(text, 72, 80)));
    }
}
