package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledRowsTest {
    private static final List<Double> FOUR_RULES = List.of(95.0, 115.0, 155.0, 195.0);

    @Test
    void rules_part_rows_whose_cells_begin_at_different_heights() {
        var read = aDocument()
                .across(
                        FOUR_RULES,
                        with(
                                head(),
                                run("Badges are collected", 72, 120),
                                run("Inspected the", 250, 125),
                                run("on the last day.", 72, 132),
                                run("register.", 250, 137),
                                run("None", 430, 129),
                                run("Keys are changed", 72, 160),
                                run("each year.", 72, 172),
                                run("Inspected the vault.", 250, 166),
                                run("None", 430, 168)))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        "Control | Test | Result",
                        "Badges are collected on the last day. | Inspected the register. | None",
                        "Keys are changed each year. | Inspected the vault. | None");
    }

    @Test
    void a_head_without_a_rule_above_it_is_the_first_row() {
        var read = aDocument()
                .across(
                        List.of(130.0, 155.0, 180.0, 205.0),
                        run("A sentence above the table, which is no part of it.", 72, 70),
                        run("Subservice", 72, 100, 10, true),
                        run("Control", 250, 106, 10, true),
                        run("Criteria", 430, 106, 10, true),
                        run("organization", 72, 112, 10, true),
                        run("Nimbra", 72, 137),
                        run("Logs are kept.", 250, 137),
                        run("CC7.2", 430, 137),
                        run("Vaultline", 72, 162),
                        run("Doors are locked.", 250, 162),
                        run("CC6.4", 430, 162),
                        run("Keystride", 72, 187),
                        run("Keys are kept.", 250, 187),
                        run("CC6.1", 430, 187))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        "Subservice organization | Control | Criteria",
                        "Nimbra | Logs are kept. | CC7.2",
                        "Vaultline | Doors are locked. | CC6.4",
                        "Keystride | Keys are kept. | CC6.1");
    }

    @Test
    void a_first_cell_that_spans_rows_leaves_them_apart() {
        var read = aDocument()
                .ruled(
                        List.of(
                                new PageRule(95, 68, 523),
                                new PageRule(115, 68, 523),
                                new PageRule(140, 240, 523),
                                new PageRule(165, 68, 523)),
                        with(
                                head(),
                                run("Access", 72, 120),
                                run("Inspected the list of", 250, 120),
                                run("None", 430, 120),
                                run("Inspected a form.", 250, 145),
                                run("None", 430, 145)))
                .read();

        assertThat(rows(read))
                .containsExactly(
                        "Control | Test | Result",
                        "Access | Inspected the list of | None",
                        " | Inspected a form. | None");
    }

    @Test
    void a_row_that_is_not_closed_at_the_end_of_the_page_is_one_row() {
        var read = aDocument()
                .across(
                        FOUR_RULES,
                        with(
                                head(),
                                run("One", 72, 120),
                                run("Inspected it", 250, 120),
                                run("None", 430, 120),
                                run("Two", 72, 160),
                                run("Inspected it", 250, 160),
                                run("None", 430, 160),
                                run("Three are", 72, 200),
                                run("Inspected", 250, 204),
                                run("here", 72, 212),
                                run("the log", 250, 216)))
                .read();

        assertThat(rows(read)).hasSize(4).last().isEqualTo("Three are here | Inspected the log | ");
    }

    @Test
    void a_heading_between_two_tables_is_no_cell() {
        var heading = run("More controls", 72, 134, 12, true);
        var read = aDocument()
                .across(
                        List.of(95.0, 112.0, 128.0, 165.0, 182.0),
                        with(
                                head(),
                                run("One", 72, 116),
                                run("Inspected it", 250, 116),
                                run("None", 430, 116),
                                heading,
                                run("Name", 72, 151),
                                run("Function", 250, 151),
                                run("Method", 430, 151),
                                run("Acme", 72, 168),
                                run("Hosting", 250, 168),
                                run("Carve-out", 430, 168)))
                .read();

        assertThat(read.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Block::text)
                        .toList())
                .containsExactly("More controls");
        assertThat(rows(read)).contains("Name | Function | Method", "Acme | Hosting | Carve-out");
    }

    @Test
    void a_band_of_several_rows_is_parted_where_every_cell_begins_anew() {
        var read = aDocument()
                .across(
                        List.of(95.0, 150.0, 205.0, 260.0),
                        with(block(100, "CC1.1"), block(155, "CC1.2"), block(210, "CC1.3")))
                .read();

        assertThat(rows(read))
                .startsWith("Criteria | CC1.1", "Control | It is locked.", "Result | No exception.")
                .hasSize(9);
    }

    @Test
    void rules_around_prose_make_no_table() {
        var prose = new ArrayList<TextRun>();
        for (var y = 100.0; y < 190; y += 12) {
            prose.add(run("This sentence fills the whole width of the box that is drawn around it and more", 72, y));
        }
        var read = aDocument()
                .across(List.of(95.0, 125.0, 155.0, 198.0), prose.toArray(TextRun[]::new))
                .read();

        assertThat(rows(read)).isEmpty();
    }

    @Test
    void the_size_of_the_text_is_not_told_by_its_tables() {
        var runs = new ArrayList<TextRun>();
        for (var row = 0; row < 30; row++) {
            runs.add(run("a control that is described at some length", 72, 100 + 14 * row, 8, false));
            runs.add(run("a test that is described at some length", 330, 100 + 14 * row, 8, false));
        }
        runs.add(run("Management agrees with what was observed.", 72, 560, 10, false));
        for (var y = 600; y < 700; y += 12) {
            runs.add(run("and it goes on to say what was done about each of them", 72, y, 10, false));
        }
        var read = aDocument().runs(runs.toArray(TextRun[]::new)).read();

        assertThat(read.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).kind()))
                .containsOnly(Block.Kind.BODY);
    }

    @Test
    void a_text_with_double_spacing_has_paragraphs_of_several_lines() {
        var runs = new ArrayList<TextRun>();
        for (var line = 0; line < 12; line++) {
            runs.add(run(line % 4 == 3 ? "ends here." : "This sentence goes on and on and", 72, 100 + 20 * line));
        }
        var read = aDocument().runs(runs.toArray(TextRun[]::new)).read();

        assertThat(read.blocks().get(0).text()).startsWith("This sentence goes on and on and This sentence");
    }

    @Test
    void a_numbered_heading_is_no_row_of_two_cells() {
        var read = aDocument()
                .runs(
                        run("It is a text.", 72, 60),
                        run("D.2", 72, 100, 13, true),
                        run("Communication", 110, 100, 13, true),
                        run("They talk to each other.", 72, 130))
                .read();

        assertThat(rows(read)).isEmpty();
        assertThat(read.blocks().get(1).text()).isEqualTo("D.2 Communication");
    }

    private static TextRun[] head() {
        return new TextRun[] {run("Control", 72, 100), run("Test", 250, 100), run("Result", 430, 100)};
    }

    private static TextRun[] block(double y, String criterion) {
        return new TextRun[] {
            run("Criteria", 72, y, 10, true), run(criterion, 170, y),
            run("Control", 72, y + 14, 10, true), run("It is locked.", 170, y + 14),
            run("Result", 72, y + 28, 10, true), run("No exception.", 170, y + 28)
        };
    }

    private static TextRun[] with(TextRun[] first, TextRun... others) {
        var all = new ArrayList<>(Arrays.asList(first));
        all.addAll(Arrays.asList(others));
        return all.toArray(TextRun[]::new);
    }

    private static TextRun[] with(TextRun[] first, TextRun[] second, TextRun[] third) {
        return with(with(first, second), third);
    }

    private static List<String> rows(Reading read) {
        return read.blocks().stream()
                .filter(TableRow.class::isInstance)
                .map(block -> String.join(
                        " | ",
                        ((TableRow) block).cells().stream().map(Passage::text).toList()))
                .toList();
    }
}
