package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.Kind;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Block.TableRow;
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
    void reads_a_table_of_two_columns_row_by_row() {
        var runs = new ArrayList<TextRun>();
        for (var row = 0; row < 5; row++) {
            for (var line = 0; line < 2; line++) {
                var y = 100 + 40 * row + 12 * line;
                runs.add(new TextRun("left " + row + line + " " + LONG, 50, y, 230, 10, 10, false));
                runs.add(new TextRun("right " + row + line + " " + LONG, 310, y, 230, 10, 10, false));
            }
        }
        var read = aDocument().runs(runs.toArray(new TextRun[0])).read();

        assertThat(read.blocks()).hasSize(5).allMatch(TableRow.class::isInstance);
        assertThat(((TableRow) read.blocks().get(4)).cell(1))
                .startsWith("right 40")
                .contains("right 41");
    }

    @Test
    void wraps_cells_and_keeps_rows() {
        var read = aDocument().page("""
                        | Ref | Control | Criteria |
                        | C-1 | Access to the relay is granted on a request that the owner of the data has approved. | CC6.1 |
                        | C-2 | Access ends with employment. | CC6.2 |
                        """).read();

        assertThat(rows(read))
                .containsExactly(
                        List.of("Ref", "Control", "Criteria"),
                        List.of(
                                "C-1",
                                "Access to the relay is granted on a request that the owner of the data has approved.",
                                "CC6.1"),
                        List.of("C-2", "Access ends with employment.", "CC6.2"));
    }

    @Test
    void parts_dense_rows_by_their_first_cell() {
        var read = aDocument()
                .runs(
                        run("Ref", 72, 100),
                        run("Control", 130, 100),
                        run("Criteria", 400, 100),
                        run("C-1", 72, 112),
                        run("Access is granted on", 130, 112),
                        run("CC6.1", 400, 112),
                        run("request only", 130, 124),
                        run("C-2", 72, 136),
                        run("Access ends with", 130, 136),
                        run("CC6.2", 400, 136),
                        run("employment", 130, 148))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        List.of("Ref", "Control", "Criteria"),
                        List.of("C-1", "Access is granted on request only", "CC6.1"),
                        List.of("C-2", "Access ends with employment", "CC6.2"));
    }

    @Test
    void where_only_the_head_stands_apart_each_line_that_begins_every_cell_begins_a_row() {
        var rows = new ArrayList<TextRun>(List.of(
                run("No.", 72, 100, 10, true),
                run("Control", 130, 100, 10, true),
                run("Criteria", 430, 100, 10, true)));
        var y = 118.0;
        for (var number = 1; number <= 4; number++) {
            rows.add(run("KK-0" + number, 72, y));
            rows.add(run("Customers name two administrators and tell of", 130, y));
            rows.add(run("CC6." + number, 430, y));
            rows.add(run("changes at once.", 130, y + 12));
            y += 24;
        }

        assertThat(aDocument().runs(rows.toArray(TextRun[]::new)).read().blocks().stream()
                        .map(block -> ((TableRow) block).cell(0)))
                .containsExactly("No.", "KK-01", "KK-02", "KK-03", "KK-04");
    }

    @Test
    void a_table_goes_on_over_the_page_without_its_head_again() {
        var read = aDocument()
                .page("| Ref | Control | Criteria |\n| C-1 | Access is granted. | CC6.1 |")
                .page("| Ref | Control | Criteria |\n| C-2 | Access is ended.. | CC6.2 |")
                .read();

        assertThat(rows(read)).hasSize(3);
        assertThat(read.blocks()).allMatch(block -> block instanceof TableRow row && row.table() == 1);
        assertThat(read.blocks().stream().map(block -> ((TableRow) block).row()))
                .containsExactly(0, 1, 2);
        assertThat(read.blocks().get(2).page()).isEqualTo(2);
    }

    @Test
    void another_table_has_another_number() {
        var read = aDocument()
                .page(
                        "| Ref | Control |\n| C-1 | Access is granted. |\n\nSome words between.\n\n| Name | Service |\n| Tarn | Relay |")
                .read();

        assertThat(read.blocks().stream()
                        .filter(TableRow.class::isInstance)
                        .map(block -> ((TableRow) block).table())
                        .distinct())
                .containsExactly(1, 2);
    }

    @Test
    void leaves_out_what_runs_along_the_edges() {
        var read = aDocument()
                .header("Tarn Data Services, Inc. – Confidential")
                .footer("Page #")
                .page("One.")
                .page("Two.")
                .page("Three.")
                .read();

        assertThat(texts(read)).containsExactly("One.", "Two.", "Three.");
        assertThat(read.furniture()).extracting(Line::text).containsExactly("Tarn Data Services, Inc. – Confidential");
        assertThat(read.label(2)).isEqualTo("2");
        assertThat(read.pages()).isEqualTo(3);
    }

    @Test
    void tells_the_printed_number_of_a_page_that_is_not_its_own() {
        var read = aDocument()
                .page("Cover.")
                .runs(run("Two.", 72, 100), run("ii", 300, 800))
                .runs(run("Three.", 72, 100), run("1", 300, 800))
                .runs(run("Four.", 72, 100), run("2", 300, 800))
                .runs(run("Five.", 72, 100), run("3 of 9", 300, 800))
                .read();

        assertThat(read.label(1)).isNull();
        assertThat(read.label(2)).isEqualTo("ii");
        assertThat(read.label(3)).isEqualTo("1");
        assertThat(read.label(4)).isEqualTo("2");
        assertThat(read.label(5)).isEqualTo("3");
        assertThat(texts(read)).containsExactly("Cover.", "Two.", "Three.", "Four.", "Five.");
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

    private static List<List<String>> rows(Reading read) {
        return read.blocks().stream()
                .map(block -> block.passages().stream().map(Passage::text).toList())
                .toList();
    }
}
