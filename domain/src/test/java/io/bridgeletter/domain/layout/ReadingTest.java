package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.Kind;
import io.bridgeletter.domain.layout.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final String LONG = "a line of prose that fills the column from its left to its right";

    @Test
    void joins_lines_to_paragraphs_and_knows_headings_and_items() {
        var read = aDocument().page("""
                        # The Relay

                        It passes messages between
                        branches.

                        ## Backups
                        They are made every night.
                        * One is kept near.
                        * One is kept far.
                        """).read();

        assertThat(read.blocks().stream().map(ReadingTest::kind))
                .containsExactly(Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY, Kind.ITEM, Kind.ITEM);
        assertThat(texts(read))
                .containsExactly(
                        "The Relay",
                        "It passes messages between branches.",
                        "Backups",
                        "They are made every night.",
                        "• One is kept near.",
                        "• One is kept far.");
    }

    @Test
    void a_sentence_goes_on_over_the_page_and_a_new_one_does_not() {
        assertThat(texts(aDocument()
                        .page("It passes messages")
                        .page("between branches.")
                        .read()))
                .containsExactly("It passes messages between branches.");
        assertThat(texts(aDocument()
                        .page("It passes messages.")
                        .page("Between branches.")
                        .read()))
                .containsExactly("It passes messages.", "Between branches.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the organi- | zation is here | the organization is here
            the organi‐ | zation is here | the organization is here
            a carve- | out method | a carve-out method
            the user-entity and user- | entity controls | the user-entity and user-entity controls
            between 2025- | 2026 it was | between 2025-2026 it was
            and/ | or both | and/or both
            so – | it was | so – it was
            long- and short- | Term | long- and short- Term
            the IT- | Betriebe of IT-Betriebe | the IT-Betriebe of IT-Betriebe
            organi­ | zation is here | organization is here
            all CARV- | E and more | all CARVE and more
            the CARVE- | OUT method | the CARVE- OUT method
            """)
    void makes_parted_words_whole_and_keeps_true_hyphens(String first, String second, String joined) {
        var read = aDocument()
                .page(first + "\n" + second + "\n\nThey carve it out, and then it is out of sight; carve it well.")
                .read();

        assertThat(texts(read).get(0)).isEqualTo(joined);
    }

    @Test
    void drops_the_raised_mark_of_a_footnote() {
        var read = aDocument()
                .runs(
                        run("as of November 30, 2025", 72, 100),
                        new TextRun("1", 187.5, 99, 3, 6, 6, false),
                        run("and later", 195, 100))
                .read();

        assertThat(texts(read)).containsExactly("as of November 30, 2025 and later");
    }

    @Test
    void keeps_a_small_number_that_stands_apart() {
        var read = aDocument()
                .runs(run("in all", 72, 100), new TextRun("12", 110, 101, 6, 6, 6, false))
                .read();

        assertThat(texts(read)).containsExactly("in all 12");
    }

    @Test
    void reads_two_columns_one_after_the_other() {
        var runs = new ArrayList<TextRun>();
        for (var at = 0; at < 8; at++) {
            runs.add(new TextRun("left " + at + " " + LONG, 50, 100 + 12 * at, 230, 10, 10, false));
            runs.add(new TextRun("right " + at + " " + LONG, 310, 100 + 12 * at, 230, 10, 10, false));
        }
        var read = aDocument().runs(runs.toArray(new TextRun[0])).read();
        var text = String.join(" ", texts(read));

        assertThat(text).contains("left 7").contains("right 0");
        assertThat(text.indexOf("left 7")).isLessThan(text.indexOf("right 0"));
    }

    @Test
    void a_name_in_capitals_is_no_heading() {
        var read = aDocument()
                .page(
                        "The controls of the organization are described in the report for the use of\nSOC REPORTING SERVICES\n"
                                + "and of its customers.")
                .page("REPORT ON THE CONTROLS OF ACME CLOUD SERVICES\nINC.")
                .read();

        assertThat(texts(read)).contains("REPORT ON THE CONTROLS OF ACME CLOUD SERVICES INC.");
        assertThat(texts(read).get(0)).endsWith("SOC REPORTING SERVICES and of its customers.");
    }

    @Test
    void a_short_line_above_a_text_is_its_title_though_nothing_else_tells() {
        var read = aDocument()
                .page("Complementary user entity controls\nThe following controls are expected of the user entities of "
                        + "the system, and they are needed.")
                .read();

        assertThat(texts(read).get(0)).isEqualTo("Complementary user entity controls");
    }

    @Test
    void a_line_in_capitals_is_no_part_of_the_text_above_it() {
        var read = aDocument()
                .page("Knoxville, Tennessee, February 20, 2026\nMANAGEMENT'S ASSERTION\nWe have "
                        + "prepared the description.")
                .read();

        assertThat(texts(read)).contains("MANAGEMENT'S ASSERTION");
    }

    @Test
    void what_a_page_ends_with_may_be_no_part_of_the_next() {
        var read = aDocument()
                .page("It ends here.\n\nMay 22, 2026")
                .page("We have prepared the description of the system, and we confirm that it presents the system.")
                .read();

        assertThat(texts(read)).contains("May 22, 2026");
    }

    @Test
    void an_item_whose_number_stands_apart_is_one_where_others_begin_in_its_place() {
        var read = aDocument()
                .runs(
                        run("1.", 72, 100),
                        run("User entities list the contents of each box on the", 94, 100),
                        run("form before it is handed to the driver.", 94, 112),
                        run("2. User entities approve the specification in writing.", 72, 130),
                        run("3. User entities inspect the images within thirty days.", 72, 148))
                .read();

        assertThat(texts(read))
                .first()
                .isEqualTo(
                        "1. User entities list the contents of each box on the form before it is handed to the driver.");
    }

    @Test
    void a_justified_line_of_an_item_is_no_row_of_a_table() {
        var read = aDocument()
                .runs(
                        run("(1) Die", 72, 100),
                        run("Auftragnehmerin", 140, 100),
                        run("meldet", 248, 100),
                        run("dem", 311, 100),
                        run("Auftraggeber", 359, 100),
                        run("den", 452, 100),
                        run("Verlust von Daten innerhalb von 36 Stunden.", 95, 112))
                .read();

        assertThat(read.blocks()).hasSize(1).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void a_flowing_text_has_its_own_labels_and_no_edges() {
        var read = aDocument()
                .flowing("Sheet 1", "One\nTwo")
                .flowing(null, "Three")
                .read();

        assertThat(texts(read)).containsExactly("One", "Two", "Three");
        assertThat(read.label(1)).isEqualTo("Sheet 1");
        assertThat(read.label(2)).isNull();
        assertThat(read.furniture()).isEmpty();
    }

    @Test
    void knows_where_each_letter_stands() {
        var read = aDocument().page("one two").page("three four").read();
        var passage = read.blocks().get(0).passages().get(0);

        assertThat(passage.text()).isEqualTo("one two three four");
        assertThat(passage.page()).isEqualTo(1);
        assertThat(passage.pageAt(7)).isEqualTo(1);
        assertThat(passage.pageAt(8)).isEqualTo(2);
        assertThat(passage.regions(4, 13))
                .containsExactly(new Region(1, 92, 100, 15, 10), new Region(2, 72, 100, 25, 10));
        assertThat(passage.regions(0, 0)).isEmpty();
        assertThat(passage.lines()).containsExactly(new int[] {0, 7}, new int[] {8, 18});
        assertThat(Passage.EMPTY.page()).isZero();
        assertThat(Passage.EMPTY.isBlank()).isTrue();
        assertThat(passage.isBlank()).isFalse();
    }

    private static Kind kind(Block block) {
        return ((Paragraph) block).kind();
    }

    private static List<String> texts(Reading read) {
        return read.blocks().stream().map(Block::text).toList();
    }
}
