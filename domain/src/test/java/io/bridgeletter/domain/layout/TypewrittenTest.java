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

/** Lists as a typewriter sets them: wide gaps behind numbers, and lines that go on below them. */
class TypewrittenTest {
    @Test
    void items_go_on_below_their_numbers() {
        assertThat(texts(
                        run("1.", 86, 100),
                        run("Depositors furnish deposits free of malicious software", 113, 100),
                        run("and with a complete manifest.", 86, 117),
                        run("2.", 86, 146),
                        run("Beneficiaries tell of a change in the persons entitled", 113, 146),
                        run("to request a release.", 86, 163)))
                .containsExactly(
                        "1. Depositors furnish deposits free of malicious software and with a complete manifest.",
                        "2. Beneficiaries tell of a change in the persons entitled to request a release.");
    }

    @Test
    void items_go_on_below_their_bullets() {
        assertThat(texts(
                        run("o", 86, 100),
                        run("Larch Vaults, Inc. destroys expired media", 106, 100),
                        run("under dual control.", 86, 117),
                        run("o", 86, 146),
                        run("Halyard Couriers keep media cases sealed.", 106, 146)))
                .containsExactly(
                        "o Larch Vaults, Inc. destroys expired media under dual control.",
                        "o Halyard Couriers keep media cases sealed.");
    }

    @Test
    void numbers_before_the_cells_of_a_table_are_cells() {
        assertThat(aDocument()
                        .runs(
                                run("1.", 86, 100),
                                run("Access ends with employment.", 113, 100),
                                run("CC6.2", 400, 100),
                                run("2.", 86, 128),
                                run("Doors are locked.", 113, 128),
                                run("CC6.4", 400, 128))
                        .read()
                        .blocks())
                .hasSize(2)
                .allMatch(TableRow.class::isInstance);
    }

    /** Its letters are larger than those of most of the document, which is tables. */
    @Test
    void a_sentence_that_ends_with_criteria_in_brackets_is_no_heading() {
        var runs = new ArrayList<TextRun>();
        for (var line = 0; line < 12; line++) {
            runs.add(run(
                    "A line of the text that is most of this document and its size", 72, 100 + 12 * line, 9, false));
        }
        runs.add(run("2. User entities remove the access of leavers. [CC6.2, CC6.3]", 72, 300, 11, false));
        runs.add(run("3. What user entities do next", 72, 330, 11, false));

        assertThat(aDocument().runs(runs.toArray(TextRun[]::new)).read().blocks())
                .filteredOn(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).kind())
                .containsExactly(Kind.BODY, Kind.ITEM, Kind.HEADING);
    }

    private static List<String> texts(TextRun... runs) {
        return aDocument().runs(runs).read().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Block::text)
                .toList();
    }
}
