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

/** What is a table and what is text, where lines have wide gaps; and what is a heading. */
class TablesAndTextTest {
    private static final String TEXT = "The relay passes messages between the branches of its customers.";

    @Test
    void a_number_and_a_bold_or_larger_title_are_a_heading() {
        assertThat(isHeading(run("3.2", 72, 100, 10, true), run("Access", 105, 100, 10, true)))
                .isTrue();
        assertThat(isHeading(run("3.2", 72, 100, 12, false), run("Access", 110, 100, 12, false)))
                .isTrue();
    }

    @Test
    void a_number_and_other_words_are_cells() {
        assertThat(isHeading(run("3.2", 72, 100), run("Access", 105, 100))).isFalse();
        assertThat(isHeading(run("3.2", 72, 100, 10, true), run("access", 105, 100, 10, true)))
                .isFalse();
        assertThat(isHeading(run("3.2", 72, 100, 10, true), run("Access", 120, 100, 10, true)))
                .isFalse();
        assertThat(isHeading(run("Keys", 72, 100, 10, true), run("Access", 105, 100, 10, true)))
                .isFalse();
    }

    private static boolean isHeading(TextRun number, TextRun title) {
        var read = aDocument().runs(number, title, run(TEXT, 72, 140)).read();
        return read.blocks().get(0) instanceof Paragraph;
    }

    @Test
    void a_justified_line_goes_with_the_whole_lines_around_it() {
        assertThat(paragraphs(whole(100), loose(112), whole(124))).isEqualTo(1);
        assertThat(paragraphs(loose(100), whole(112))).isEqualTo(1);
        assertThat(paragraphs(whole(100), loose(112))).isEqualTo(1);
    }

    @Test
    void cells_do_not_fill_the_lines_around_them() {
        assertThat(paragraphs(List.of(part(72, 100, 400)), loose(112))).isEqualTo(-1);
        assertThat(paragraphs(List.of(part(80, 100, 372)), loose(112))).isEqualTo(-1);
        assertThat(paragraphs(whole(100), loose(119))).isEqualTo(-1);
        assertThat(paragraphs(loose(100), loose(112))).isEqualTo(-1);
        assertThat(paragraphs(List.of(part(72, 100, 180)), List.of(part(72, 112, 80), part(170, 112, 82))))
                .isEqualTo(-1);
    }

    private static List<TextRun> whole(double y) {
        return List.of(part(72, y, 380));
    }

    private static List<TextRun> loose(double y) {
        return List.of(part(72, y, 180), part(270, y, 182));
    }

    private static TextRun part(double x, double y, double width) {
        return new TextRun("and so it goes on", x, y, width, 10, 10, false);
    }

    private static int paragraphs(List<TextRun> first, List<TextRun> second) {
        return paragraphs(first, second, List.of());
    }

    /** How many paragraphs these lines are; -1 where some of them are a table. */
    private static int paragraphs(List<TextRun> first, List<TextRun> second, List<TextRun> third) {
        var runs = new ArrayList<>(first);
        runs.addAll(second);
        runs.addAll(third);
        var blocks = aDocument().runs(runs.toArray(TextRun[]::new)).read().blocks();
        return blocks.stream().allMatch(Paragraph.class::isInstance) ? blocks.size() : -1;
    }

    @Test
    void single_words_with_the_same_gaps_are_a_line_of_text() {
        assertThat(isTable(run("keys", 72, 112), run("of", 112, 112), run("the", 142, 112), run("doors", 177, 112)))
                .isFalse();
    }

    @Test
    void few_or_longer_pieces_or_other_gaps_are_cells() {
        assertThat(isTable(run("keys", 72, 112), run("of", 112, 112), run("doors", 142, 112)))
                .isTrue();
        assertThat(isTable(run("keys", 72, 112), run("of", 112, 112), run("the", 142, 112), run("doors", 187, 112)))
                .isTrue();
        assertThat(isTable(run("keys", 72, 112), run("of it", 112, 112), run("the", 157, 112), run("doors", 192, 112)))
                .isTrue();
    }

    private static boolean isTable(TextRun... line) {
        var runs = new ArrayList<>(List.of(line));
        runs.add(run(TEXT, 72, 60));
        return aDocument().runs(runs.toArray(TextRun[]::new)).read().blocks().stream()
                .anyMatch(TableRow.class::isInstance);
    }

    @Test
    void a_text_at_the_head_of_a_page_is_no_row_of_the_table_before() {
        var read = aDocument()
                .page("| C-1 | Access is granted by |\n| C-2 | Access is ended by |")
                .page("Some words stand here.\n\n| C-3 | Keys |")
                .read();

        assertThat(read.blocks().get(2)).isInstanceOf(Paragraph.class);
    }

    @Test
    void tables_with_other_columns_are_others() {
        assertThat(tables(
                        "| C-1 | Access is granted. |\n| C-2 | Access is ended. |",
                        "| C-3 | Keys | None |\n| C-4 | Keys | Some |"))
                .containsExactly(1, 1, 2, 2);
        assertThat(tables(
                        "| C-1 | Access is granted. |\n| C-2 | Access is ended. |",
                        "| A long name | Keys |\n| Tarn | Doors |"))
                .containsExactly(1, 1, 2, 2);
        assertThat(tables(
                        "| C-1 | Access is granted. |\n| C-2 | Access is ended. |", "| C-3 | Keys |\n| C-4 | Doors |"))
                .containsExactly(1, 1, 1, 1);
    }

    private static List<Integer> tables(String first, String second) {
        return aDocument().page(first).page(second).read().blocks().stream()
                .map(block -> ((TableRow) block).table())
                .toList();
    }

    @Test
    void a_row_that_comes_again_is_no_head() {
        var read = aDocument()
                .page("| Day | Test | Result |\n| Monday | Keys | None |\n| Friday | Keys | Some |")
                .page("| Day | Test | Result |\n| Monday | Keys | None |\n| Sunday | Keys | Some |")
                .read();

        assertThat(read.blocks().stream().map(Block::text))
                .containsExactly(
                        "Day | Test | Result",
                        "Monday | Keys | None",
                        "Friday | Keys | Some",
                        "Monday | Keys | None",
                        "Sunday | Keys | Some");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECURITY         | 10 | false | HEADING
            SECURITY.        | 10 | false | BODY
            A & B            | 10 | false | BODY
            A1.2, A1.3       | 10 | false | BODY
            Security of keys | 10 | false | BODY
            Security of keys | 10 | true  | HEADING
            Security,        | 10 | true  | BODY
            Security;        | 10 | true  | BODY
            IV.              | 10 | true  | HEADING
            Security of keys | 11 | false | HEADING
            Security of keys | 10.5 | false | BODY
            It is secure.    | 11 | false | BODY
            It is secure.    | 14 | false | HEADING
            """)
    void capitals_weight_and_size_make_a_heading(String text, double size, boolean bold, Kind kind) {
        var read = aDocument()
                .runs(run(text, 72, 100, size, bold), run(TEXT, 72, 140), run(TEXT, 72, 180))
                .read();

        assertThat(((Paragraph) read.blocks().get(0)).kind()).isEqualTo(kind);
    }

    @Test
    void a_table_in_small_letters_does_not_make_the_text_a_heading() {
        var runs = new ArrayList<TextRun>();
        for (var row = 0; row < 20; row++) {
            runs.add(run("a control that is told at length", 72, 100 + 14 * row, 8, false));
            runs.add(run("a test that is told at length", 330, 100 + 14 * row, 8, false));
        }
        runs.add(run("Management agrees with all of it", 72, 420));
        runs.add(run(TEXT, 72, 460));
        var read = aDocument().runs(runs.toArray(TextRun[]::new)).read();

        assertThat(read.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).kind()))
                .containsOnly(Kind.BODY);
    }

    @Test
    void three_lines_far_apart_are_no_text_with_double_spacing() {
        assertThat(texts(20, 3)).hasSize(3);
        assertThat(texts(20, 8)).hasSize(1);
    }

    @Test
    void in_a_text_with_double_spacing_a_wider_gap_parts_paragraphs() {
        var runs = new ArrayList<TextRun>();
        for (var line = 0; line < 8; line++) {
            runs.add(run("the relay passes messages and", 72, 100 + 20 * line));
        }
        runs.add(run("the relay keeps messages and", 72, 300));
        var read = aDocument().runs(runs.toArray(TextRun[]::new)).read();

        assertThat(read.blocks()).hasSize(2);
    }

    private static List<Block> texts(double pitch, int lines) {
        var runs = new ArrayList<TextRun>();
        for (var line = 0; line < lines; line++) {
            runs.add(run("the relay passes messages and", 72, 100 + pitch * line));
        }
        return aDocument().runs(runs.toArray(TextRun[]::new)).read().blocks();
    }
}
