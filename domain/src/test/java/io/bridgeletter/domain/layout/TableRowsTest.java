package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads, rows and columns as typesetters, page ends and scanners leave them. */
class TableRowsTest {
    @Test
    void lines_beside_each_other_at_half_a_line_are_one_row() {
        assertThat(rows(
                        run("Subservice", 72, 94, 10, true),
                        run("Expected control", 200, 100, 10, true),
                        run("Criteria", 430, 100, 10, true),
                        run("organization", 72, 106, 10, true),
                        run("Larch Cloud", 72, 130),
                        run("Doors are locked.", 200, 130),
                        run("CC6.4", 430, 130)))
                .containsExactly(
                        List.of("Subservice organization", "Expected control", "Criteria"),
                        List.of("Larch Cloud", "Doors are locked.", "CC6.4"));
    }

    @Test
    void lines_above_each_other_are_not_beside_each_other() {
        assertThat(rows(
                        run("Subservice", 72, 88, 10, true),
                        run("Expected control", 200, 100, 10, true),
                        run("Criteria", 430, 100, 10, true),
                        run("Doors are locked.", 200, 130),
                        run("CC6.4", 430, 130)))
                .containsExactly(
                        List.of("Subservice"),
                        List.of("Expected control", "Criteria"),
                        List.of("Doors are locked.", "CC6.4"));
    }

    @Test
    void a_head_in_the_middle_of_its_column_makes_none_of_its_own() {
        assertThat(rows(
                        run("No.", 90, 100),
                        run("Control of the customer", 230, 100),
                        run("Criteria", 440, 100),
                        run("UEC-1 of a", 72, 130),
                        run("Customers name an administrator and keep the name current.", 140, 130),
                        run("CC2.3, CC6.1", 432, 130),
                        run("UEC-2 of a", 72, 160),
                        run("Customers ask for the removal of users who have left them.", 140, 160),
                        run("CC6.2, CC6.3", 432, 160)))
                .extracting(row -> row.get(0))
                .containsExactly("No.", "UEC-1 of a", "UEC-2 of a");
    }

    @Test
    void cells_that_stand_far_below_and_in_no_column_are_another_table() {
        assertThat(rows(
                        run("Number", 176, 100),
                        run("27-10694", 333, 100),
                        run("First issue", 176, 118),
                        run("21 June 2019", 333, 118),
                        run("Valid until", 176, 136),
                        run("20 June 2028", 333, 136),
                        run("Rosa Achebe", 92, 172),
                        run("Registrars", 434, 172)))
                .containsExactly(
                        List.of("Number", "27-10694"),
                        List.of("First issue", "21 June 2019"),
                        List.of("Valid until", "20 June 2028"),
                        List.of("Rosa Achebe", "Registrars"));
    }

    @Test
    void and_has_a_number_of_its_own() {
        var read = aDocument()
                .runs(
                        run("Number", 176, 100),
                        run("27-10694", 333, 100),
                        run("First issue", 176, 118),
                        run("21 June 2019", 333, 118),
                        run("Valid until", 176, 136),
                        run("20 June 2028", 333, 136),
                        run("Rosa Achebe", 92, 172),
                        run("Registrars", 434, 172))
                .read();

        assertThat(read.blocks()).map(block -> ((TableRow) block).table()).containsExactly(1, 1, 1, 2);
    }

    @Test
    void what_a_page_cuts_off_belongs_to_the_row_before() {
        var read = aDocument()
                .runs(
                        run("CC6.1", 72, 700),
                        run("Access is granted.", 140, 700),
                        run("No deviation.", 380, 700),
                        run("CC6.2", 72, 730),
                        run("Access ends.", 140, 730),
                        run("Deviation: 5 of 20 leavers", 380, 730))
                .runs(
                        run("kept their accounts.", 380, 100),
                        run("CC6.3", 72, 130),
                        run("Access is reviewed.", 140, 130),
                        run("No deviation.", 380, 130))
                .read();

        assertThat(cells(read))
                .containsExactly(
                        List.of("CC6.1", "Access is granted.", "No deviation."),
                        List.of("CC6.2", "Access ends.", "Deviation: 5 of 20 leavers kept their accounts."),
                        List.of("CC6.3", "Access is reviewed.", "No deviation."));
        assertThat(read.blocks().get(1).page()).isEqualTo(1);
    }

    @Test
    void a_sentence_at_the_head_of_a_page_begins_a_row_where_the_last_one_has_ended() {
        var read = aDocument()
                .runs(run("CC6.1", 72, 700), run("Access is granted.", 140, 700), run("No deviation.", 380, 700))
                .runs(
                        run("Access ends.", 140, 100),
                        run("No deviation.", 380, 100),
                        run("CC6.3", 72, 130),
                        run("Access is reviewed.", 140, 130),
                        run("No deviation.", 380, 130))
                .read();

        assertThat(cells(read)).hasSize(3);
    }

    /** Of four lines that a scanner should have seen it saw three. */
    @Test
    void a_row_begins_without_its_line_where_nearly_every_cell_begins_and_all_above_have_ended() {
        var read = aDocument()
                .across(
                        List.of(95.0, 115.0, 135.0, 175.0, 215.0),
                        run("No.", 72, 100),
                        run("Control", 120, 100),
                        run("Criteria", 270, 100),
                        run("Test", 340, 100),
                        run("Result", 440, 100),
                        run("1", 72, 120),
                        run("Doors are locked.", 120, 120),
                        run("CC6.4", 270, 120),
                        run("Tried a door.", 340, 120),
                        run("No exception.", 440, 120),
                        run("2", 72, 140),
                        run("Disks are shredded", 120, 140),
                        run("CC6.5", 270, 140),
                        run("Saw the shredder.", 340, 140),
                        run("Not tested. No disk", 440, 140),
                        run("by a vendor.", 120, 152),
                        run("was retired.", 440, 152),
                        run("A firewall is kept.", 120, 164),
                        run("CC6.6", 270, 164),
                        run("Saw its rules.", 340, 164),
                        run("No exception.", 440, 164),
                        run("4", 72, 180),
                        run("Logs are kept", 120, 180),
                        run("CC7.2,", 270, 180),
                        run("Saw the logs of", 340, 180),
                        run("No exception.", 440, 180),
                        run("For a year.", 120, 192),
                        run("CC7.3", 270, 192),
                        run("A year.", 340, 192))
                .read();

        assertThat(cells(read))
                .extracting(row -> row.get(0))
                .containsExactly("No.", "1", "2", "A firewall is kept.", "4");
    }

    private static List<List<String>> rows(TextRun... runs) {
        return cells(aDocument().runs(runs).read());
    }

    private static List<List<String>> cells(Reading read) {
        return read.blocks().stream()
                .map(block -> block instanceof TableRow row
                        ? row.passages().stream().map(Passage::text).toList()
                        : List.of(block.text()))
                .toList();
    }

    @Test
    void a_sentence_that_goes_on_in_the_first_cell_begins_no_row() {
        assertThat(rows(
                        run("Control", 72, 100),
                        run("Test", 220, 100),
                        run("Result", 380, 100),
                        run("Totals of each run are", 72, 130),
                        run("Selected 30 runs and", 220, 130),
                        run("Exception noted. For one", 380, 130),
                        run("compared by another", 72, 142),
                        run("examined the", 220, 142),
                        run("of 30 runs the same", 380, 142),
                        run("specialist.", 72, 154),
                        run("comparison.", 220, 154),
                        run("person compared.", 380, 154)))
                .hasSize(2);
    }

    @Test
    void a_cell_that_ends_with_a_word_that_others_follow_goes_on_below() {
        assertThat(rows(
                        run("CC7.4", 72, 120),
                        run("Incidents are closed.", 140, 120),
                        run("No exceptions noted.", 340, 120),
                        run("CC7.5", 72, 140),
                        run("Recovery is approved.", 140, 140),
                        run("Not tested. None took place in the", 340, 140),
                        run("Time until September 30, 2024.", 340, 165),
                        run("CC8.1", 72, 185),
                        run("Changes are tested.", 140, 185),
                        run("No exceptions noted.", 340, 185)))
                .hasSize(3)
                .element(1)
                .asInstanceOf(LIST)
                .last()
                .isEqualTo("Not tested. None took place in the Time until September 30, 2024.");
    }
}
