package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.paragraph;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the value of a label may stand. */
class LabelsTest {
    private static final String LABEL = "certificate number|issued on";

    @Test
    void a_value_ends_with_its_line() {
        assertThat(places(draft(paragraph(lines(100, "Certificate number: SLC-1107", "Larch Cloud")))))
                .containsExactly("SLC-1107");
    }

    @Test
    void a_value_may_begin_on_the_next_line() {
        assertThat(places(draft(paragraph(lines(100, "Certificate number:", "SLC-1107", "Larch Cloud")))))
                .containsExactly("SLC-1107");
    }

    @Test
    void a_value_may_stand_below_its_heading() {
        assertThat(places(draft("## Certificate number\n\nSLC-1107\n\nLarch Cloud")))
                .containsExactly("SLC-1107");
        assertThat(places(draft("## Certificate number"))).isEmpty();
    }

    @Test
    void a_sentence_that_ends_with_the_words_is_no_heading() {
        assertThat(places(draft("Whoever asks us has to tell the certificate number\n\nLarch Cloud")))
                .isEmpty();
    }

    @Test
    void a_value_may_stand_in_the_cell_of_its_label() {
        assertThat(places(draft(row(0, lines(100, "Certificate number: SLC-1107"), lines(100, "Larch Cloud")))))
                .containsExactly("SLC-1107");
        assertThat(places(draft(row(0, lines(100, "Certificate number: A"), lines(100, "Larch Cloud")))))
                .startsWith("A");
    }

    @Test
    void a_value_stands_in_the_next_cell_that_is_not_empty() {
        assertThat(places(draft(row(
                        0,
                        lines(100, "Certificate number"),
                        Passage.EMPTY,
                        lines(100, "SLC-1107"),
                        lines(100, "Larch Cloud")))))
                .containsExactly("SLC-1107");
    }

    @Test
    void a_label_may_be_told_in_another_language_too() {
        assertThat(places(draft(row(0, lines(100, "Certificate number / Zertifikatsnummer"), lines(100, "SLC-1107")))))
                .containsExactly("Zertifikatsnummer", "SLC-1107");
    }

    @Test
    void a_value_may_stand_in_the_row_below() {
        assertThat(places(draft(
                        row(0, lines(100, "Certificate number"), lines(100, "Holder")),
                        row(1, lines(112, "SLC-1107"), lines(112, "Larch Cloud")))))
                .containsExactly("Holder", "SLC-1107");
    }

    @Test
    void a_value_below_may_stand_in_a_column_of_its_own() {
        assertThat(places(draft(
                        row(0, lines(100, "Holder"), lines(100, "Certificate number"), Passage.EMPTY),
                        row(1, lines(112, "Larch Cloud"), Passage.EMPTY, lines(112, "SLC-1107")))))
                .containsExactly("SLC-1107");
    }

    @Test
    void a_long_text_in_a_cell_is_no_label() {
        assertThat(places(draft(row(
                        0,
                        lines(100, "Whoever asks us has to tell the certificate number"),
                        lines(100, "Larch Cloud")))))
                .isEmpty();
    }

    @Test
    void labels_above_each_other_have_their_values_at_the_same_heights() {
        assertThat(places(draft(row(
                        0,
                        lines(100, "Holder", "Issued on", "Standard"),
                        lines(100, "Larch Cloud", "1 May 2026", "ISO/IEC 27001")))))
                .startsWith("1 May 2026");
    }

    @Test
    void what_has_a_number_is_no_list_of_labels() {
        assertThat(places(draft(
                        row(0, lines(100, "Standard 27001", "Issued on"), lines(100, "Larch Cloud", "1 May 2026")))))
                .containsExactly("Larch Cloud 1 May 2026");
    }

    @Test
    void a_label_that_stands_alone_has_its_value_once() {
        assertThat(places(draft(row(0, lines(100, "Issued on"), lines(100, "1 May 2026")))))
                .containsExactly("1 May 2026");
    }

    @Test
    void the_day_of_another_paper_is_none_of_the_certificate() {
        assertThat(Labels.date(draft("Statement of Applicability issued on 1 May 2026"), "issued on"))
                .isEmpty();
        assertThat(Labels.date(draft("Issued on 1 May 2026"), "issued on")
                        .map(found -> found.date().date().toString()))
                .contains("2026-05-01");
    }

    private static List<String> places(Draft draft) {
        return Labels.after(draft, LABEL).stream().map(Labels.Place::text).toList();
    }
}
