package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where rows begin that no line is drawn between. */
class RowsByGapsTest {
    private final List<TextRun> runs = new ArrayList<>();

    @Test
    void a_cell_begins_at_the_edge_of_its_column_however_narrow_the_gap() {
        line(100, "C-1", "Keys", "None");
        runs.add(run("C-2", 72, 120));
        runs.add(new TextRun("Doors of all of the branches", 200, 120, 192, 10, 10, false));
        runs.add(run("Some", 400, 120));
        line(140, "C-3", "Lamps", "None");

        assertThat(rows())
                .containsExactly(
                        "C-1 | Keys | None", "C-2 | Doors of all of the branches | Some", "C-3 | Lamps | None");
    }

    @Test
    void where_gaps_part_rows_capitals_within_a_row_do_not() {
        line(100, "CC6.1", "Access to", "None");
        line(112, "Tarn", "Relay", "Noted");
        line(140, "CC6.2", "Access to", "None");
        line(152, "Larch", "Cloud", "Noted");
        line(180, "CC6.3", "Access to", "None");

        assertThat(rows())
                .containsExactly(
                        "CC6.1 Tarn | Access to Relay | None Noted",
                        "CC6.2 Larch | Access to Cloud | None Noted",
                        "CC6.3 | Access to | None");
    }

    @Test
    void where_gaps_part_rows_the_end_of_a_sentence_and_capitals_part_them_too() {
        line(100, "CC6.1", "Access to", "None");
        line(112, "Tarn", "Relay", "noted.");
        line(124, "CC6.2", "Access to", "None");
        line(136, "Larch", "Cloud", "noted.");
        line(164, "CC6.3", "Access to", "None");

        assertThat(rows()).hasSize(3);
    }

    @Test
    void lines_far_apart_are_rows_though_their_first_cell_is_empty() {
        line(100, "C-1", "keys", "none");
        line(118, "", "doors", "some");
        line(136, "C-2", "lamps", "none");

        assertThat(rows()).containsExactly("C-1 | keys | none", " | doors | some", "C-2 | lamps | none");
    }

    @Test
    void lines_close_together_go_on_where_their_first_cell_is_empty() {
        line(100, "C-1", "keys", "none");
        line(112, "", "doors", "some");
        line(124, "C-2", "lamps", "none");

        assertThat(rows()).containsExactly("C-1 | keys doors | none some", "C-2 | lamps | none");
    }

    @Test
    void a_line_close_below_begins_a_row_with_all_its_cells() {
        line(100, "a-1", "keys", "none");
        line(112, "a-2", "doors", "some");
        line(124, "and b-2", "", "all");
        line(136, "a-3", "lamps", "none");

        assertThat(rows()).containsExactly("a-1 | keys | none", "a-2 and b-2 | doors | some all", "a-3 | lamps | none");
    }

    @Test
    void labels_with_colons_need_their_values_beside_them() {
        line(100, "Issued:", "1 May 2026");
        line(112, "Expires:", "2 May 2029");
        line(124, "", "in Kiel");

        assertThat(rows()).containsExactly("Issued: | 1 May 2026", "Expires: | 2 May 2029 in Kiel");
    }

    @Test
    void rows_of_one_pitch_are_as_many_as_their_first_cells() {
        for (var row = 0; row < 6; row++) {
            line(100 + 24 * row, "c-" + row, "keys of", "none of");
            line(112 + 24 * row, "", "doors", "them");
        }

        assertThat(rows()).hasSize(6).contains("c-3 | keys of doors | none of them");
    }

    @Test
    void the_distance_of_lines_is_the_smallest_there_is() {
        line(100, "c-1", "keys of", "none of");
        line(111, "", "doors", "them");
        line(126, "c-2", "keys of", "none of");
        line(137, "of it", "doors", "them");
        line(152, "c-3", "lamps", "none");

        assertThat(rows())
                .containsExactly(
                        "c-1 | keys of doors | none of them",
                        "c-2 of it | keys of doors | none of them",
                        "c-3 | lamps | none");
    }

    private void line(double y, String... cells) {
        var starts = new double[] {72, 200, 400};
        for (var at = 0; at < cells.length; at++) {
            if (!cells[at].isEmpty()) {
                runs.add(run(cells[at], starts[at], y));
            }
        }
    }

    private List<String> rows() {
        return aDocument().runs(runs.toArray(TextRun[]::new)).read().blocks().stream()
                .map(Block::text)
                .toList();
    }
}
