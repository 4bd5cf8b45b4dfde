package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.Paragraph;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands at the edges of pages, and in their margins. */
class EdgesOfPagesTest {
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
    void leaves_out_a_name_at_the_edge_beside_the_title_of_the_chapter() {
        var document = aDocument();
        for (var page = 1; page <= 8; page++) {
            document.runs(
                    run("Quillmark Freight, Inc.", 72, 40),
                    run(page + " Chapter " + (char) ('A' + page), 400, 40),
                    run("Text of page " + page + ".", 72, 200));
        }

        assertThat(texts(document.read())).hasSize(8).allMatch(text -> text.startsWith("Text of page"));
    }

    @Test
    void the_first_row_of_a_table_is_no_running_line_though_its_result_comes_again() {
        var document = aDocument();
        for (var page = 1; page <= 6; page++) {
            document.runs(
                    run("Inspected the list of users, number " + (char) ('A' + page), 72, 72),
                    run("No exceptions noted.", 350, 72),
                    run("Inspected another list", 72, 88),
                    run("No exceptions noted.", 350, 88));
        }

        assertThat(String.join(" ", texts(document.read())))
                .contains("number B")
                .contains("number G");
    }

    @Test
    void a_table_of_numbered_controls_keeps_its_numbers() {
        var document = aDocument();
        for (var page = 0; page < 3; page++) {
            var runs = new ArrayList<TextRun>();
            for (var row = 0; row < 8; row++) {
                var y = 200 + 40 * row;
                runs.add(run(String.valueOf(8 * page + row + 1), 72, y));
                runs.add(run("User entities keep their own keys and", 110, y));
                runs.add(run("CC6.1", 450, y));
                runs.add(run("change them each year.", 110, y + 12));
            }
            document.runs(runs.toArray(new TextRun[0]));
        }

        assertThat(document.read().blocks().stream()
                        .filter(TableRow.class::isInstance)
                        .map(block -> ((TableRow) block).cell(0)))
                .contains("1", "9", "24");
    }

    @Test
    void numbers_of_paragraphs_in_the_margin_are_no_part_of_the_text() {
        var document = aDocument();
        for (var page = 0; page < 3; page++) {
            var runs = new ArrayList<TextRun>();
            for (var paragraph = 0; paragraph < 3; paragraph++) {
                var y = 200 + 60 * paragraph;
                runs.add(run(String.valueOf(3 * page + paragraph + 1), 50, y));
                runs.add(run("We have examined the description of the system that stands in annex 2 and", 72, y));
                runs.add(run("the design of its controls, which management has described there, for", 72, y + 12));
                runs.add(run("the period.", 72, y + 24));
            }
            document.runs(runs.toArray(new TextRun[0]));
        }
        var read = document.read();

        assertThat(read.blocks()).hasSize(9).allMatch(Paragraph.class::isInstance);
        assertThat(texts(read)).allMatch(text -> text.startsWith("We have") && text.endsWith("the period."));
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

    private static List<String> texts(Reading read) {
        return read.blocks().stream().map(Block::text).toList();
    }

    @Test
    void what_stands_where_others_have_a_number_is_none_of_the_text() {
        var document = aDocument();
        for (var page = 1; page <= 5; page++) {
            document.runs(
                    run("Sentence number " + page + " of the report goes on", 72, 400),
                    run(page == 3 ? "“Fx" : "- " + page + " -", 290, 780));
        }

        assertThat(document.read().blocks()).noneMatch(block -> block.text().contains("Fx"));
    }

    @Test
    void a_word_or_a_name_in_the_middle_of_the_lower_edge_is_text() {
        var document = aDocument();
        for (var page = 1; page <= 3; page++) {
            document.runs(
                    run("Sentence number " + page + " of the report goes on", 72, 400),
                    run(List.of("noted.", "denied.", "found.").get(page - 1), 282, 780));
        }

        assertThat(document.read().blocks()).map(Block::text).anyMatch(text -> text.contains("denied."));
    }
}
