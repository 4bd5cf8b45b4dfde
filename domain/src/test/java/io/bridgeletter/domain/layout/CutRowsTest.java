package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands at the head of a page below a table that the page before cut off. */
class CutRowsTest {
    private static final List<String> CUT =
            List.of("Access to branches", "User entities keep the keys secret that they");

    @Test
    void the_rest_of_a_sentence_belongs_to_its_cell() {
        assertThat(lastRow(run("use at their branches.", 220, 80)))
                .containsExactly(CUT.get(0), CUT.get(1) + " use at their branches.");
    }

    @Test
    void a_name_goes_on_behind_a_word_that_others_follow() {
        var read = aDocument()
                .runs(
                        run("Access to branches", 72, 700),
                        run("Keys are kept in", 220, 700),
                        run("Access to halls", 72, 720),
                        run("Doors are kept by the", 220, 720))
                .runs(run("Larch Cloud operators.", 220, 80))
                .read();

        assertThat(cells(read))
                .last()
                .isEqualTo(List.of("Access to halls", "Doors are kept by the Larch Cloud operators."));
    }

    @Test
    void a_heading_does_not() {
        assertThat(lastRow(run("section four of the report", 220, 80, 14, true)))
                .isEqualTo(CUT);
        assertThat(lastRow(run("section four of the report", 220, 80, 10, true)))
                .isEqualTo(CUT);
        assertThat(lastRow(run("section four of the report", 220, 80, 12, false)))
                .isEqualTo(CUT);
    }

    @Test
    void nor_does_a_sentence_that_begins() {
        assertThat(lastRow(run("Exceptions noted in an earlier year were mended.", 220, 80)))
                .isEqualTo(CUT);
    }

    @Test
    void nor_a_line_that_stands_in_no_column_or_in_the_first_one() {
        assertThat(lastRow(run("use at their branches.", 245, 80))).isEqualTo(CUT);
        assertThat(lastRow(run("use at their branches.", 72, 80))).isEqualTo(CUT);
    }

    @Test
    void nor_one_that_comes_a_page_later() {
        var read = table().runs().runs(run("use at their branches.", 220, 80)).read();

        assertThat(cells(read)).contains(CUT);
    }

    private static DocumentBuilder table() {
        return aDocument()
                .runs(
                        run("Access to halls and doors", 72, 700),
                        run("User entities name their administrators.", 220, 700),
                        run(CUT.get(0), 72, 720),
                        run(CUT.get(1), 220, 720));
    }

    private static List<String> lastRow(TextRun next) {
        var rows = cells(table().runs(next).read());
        return rows.get(1);
    }

    private static List<List<String>> cells(Reading read) {
        return read.blocks().stream()
                .filter(TableRow.class::isInstance)
                .map(block -> block.passages().stream().map(Passage::text).toList())
                .toList();
    }
}
