package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableAreaTest {
    private static final String LONG = "a line of prose that fills the column from its left to its right";

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

    /** The cells begin at different heights, as the paragraphs of columns do; only the lines that are drawn tell. */
    @Test
    void what_lines_are_drawn_across_is_no_text_in_columns() {
        var runs = new ArrayList<TextRun>();
        for (var line = 0; line < 12; line++) {
            runs.add(
                    new TextRun("left " + line + " " + LONG, 50, 100 + 12 * line + 8 * (line / 3), 230, 10, 10, false));
            runs.add(new TextRun(
                    "right " + line + " " + LONG, 310, 100 + 12 * line + 8 * (line / 5), 230, 10, 10, false));
        }
        var given = runs.toArray(new TextRun[0]);
        var rules = List.of(new PageRule(98, 46, 544), new PageRule(140, 46, 544), new PageRule(184, 46, 544));

        assertThat(first(aDocument().runs(given).read())).isInstanceOf(Paragraph.class);
        assertThat(first(aDocument().ruled(rules, given).read())).isInstanceOf(TableRow.class);
    }

    private static Block first(Reading reading) {
        return reading.blocks().get(0);
    }

    @Test
    void rows_begin_where_a_label_stands_that_comes_again_and_again() {
        var runs = new ArrayList<TextRun>();
        for (var control = 0; control < 3; control++) {
            var y = 100 + 90 * control;
            runs.addAll(List.of(
                    run("Control " + control, 72, y, 10, true),
                    run("CC6." + (control + 1), 480, y, 10, true),
                    run("Control", 72, y + 24),
                    run("Backups are made each night.", 150, y + 24),
                    run("Procedure", 72, y + 37),
                    run("Inspected the log of the backups.", 150, y + 37),
                    run("Result", 72, y + 50),
                    run("We could not test the control, because the log for the whole of the year", 150, y + 50),
                    run("had been lost.", 150, y + 62)));
        }
        var read = aDocument().runs(runs.toArray(new TextRun[0])).read();

        assertThat(rows(read))
                .hasSize(12)
                .contains(
                        List.of("Control", "Backups are made each night."),
                        List.of(
                                "Result",
                                "We could not test the control, because the log for the whole of the year had been lost."));
    }

    @Test
    void rows_of_one_pitch_begin_where_every_cell_begins_as_a_sentence() {
        var read = aDocument()
                .runs(
                        run("Criterion", 72, 100),
                        run("Control", 200, 100),
                        run("Result", 400, 100),
                        run("CC6.1 Access", 72, 112),
                        run("Access is granted", 200, 112),
                        run("No deviations", 400, 112),
                        run("is managed.", 72, 124),
                        run("by the owner.", 200, 124),
                        run("were noted.", 400, 124),
                        run("CC6.2 Access", 72, 136),
                        run("Access ends with", 200, 136),
                        run("No deviations", 400, 136),
                        run("is ended.", 72, 148),
                        run("employment.", 200, 148),
                        run("were noted.", 400, 148))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        List.of("Criterion", "Control", "Result"),
                        List.of(
                                "CC6.1 Access is managed.",
                                "Access is granted by the owner.",
                                "No deviations were noted."),
                        List.of("CC6.2 Access is ended.", "Access ends with employment.", "No deviations were noted."));
    }

    @Test
    void rows_begin_with_a_bold_word_where_others_do() {
        var read = aDocument()
                .runs(
                        run("CC6.1", 72, 112, 10, true),
                        run("Benutzer", 102, 112),
                        run("Konten werden", 200, 112),
                        run("Abweichung bei", 400, 112),
                        run("Zugang wird", 72, 124),
                        run("Mitarbeitern entzogen.", 200, 124),
                        run("20 Austritten.", 400, 124),
                        run("CC6.2", 72, 136, 10, true),
                        run("Rollen", 102, 136),
                        run("Rollen werden", 200, 136),
                        run("Keine.", 400, 136))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        List.of(
                                "CC6.1 Benutzer Zugang wird",
                                "Konten werden Mitarbeitern entzogen.",
                                "Abweichung bei 20 Austritten."),
                        List.of("CC6.2 Rollen", "Rollen werden", "Keine."));
    }

    @Test
    void bold_words_of_a_few_rows_do_not_join_the_others() {
        var runs = new ArrayList<TextRun>();
        for (var row = 0; row < 6; row++) {
            var y = 100 + 20 * row;
            runs.add(run("Severity", 72, y, 10, row > 3));
            runs.add(run("Count " + row, 200, y));
            runs.add(run("Open", 400, y));
        }
        var read = aDocument().runs(runs.toArray(new TextRun[0])).read();

        assertThat(rows(read)).hasSize(6);
    }

    @Test
    void a_row_may_stand_close_below_the_end_of_a_sentence() {
        var read = aDocument()
                .runs(
                        run("Criterion", 72, 100),
                        run("Control", 200, 100),
                        run("CC6.4", 72, 122),
                        run("Access to the rooms is reviewed by Cor-", 200, 122),
                        run("dova.", 200, 134),
                        run("A1.2", 72, 146),
                        run("Power is redundant.", 200, 146))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        List.of("Criterion", "Control"),
                        List.of("CC6.4", "Access to the rooms is reviewed by Cordova."),
                        List.of("A1.2", "Power is redundant."));
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
    void each_label_with_a_colon_begins_a_row() {
        var read = aDocument()
                .runs(
                        run("Certificate Number:", 72, 100), run("SLC-1107", 240, 100),
                        run("Issue Date:", 72, 112), run("November 7, 2025", 240, 112),
                        run("Expiration Date:", 72, 124), run("November 6, 2028", 240, 124))
                .read();

        assertThat(read.blocks().stream().map(block -> ((TableRow) block).cell(1)))
                .containsExactly("SLC-1107", "November 7, 2025", "November 6, 2028");
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

    private static List<List<String>> rows(Reading read) {
        return read.blocks().stream()
                .map(block -> block.passages().stream().map(Passage::text).toList())
                .toList();
    }
}
