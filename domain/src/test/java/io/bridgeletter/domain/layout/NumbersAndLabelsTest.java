package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of items and of paragraphs in the margin, and labels at the left of rows. */
class NumbersAndLabelsTest {
    @Test
    void an_item_begins_where_another_one_does() {
        var items = NumberedItems.of(List.of(line(run("1. Keys", 72, 100))));

        assertThat(items.contains(line(run("2.", 72, 112), run("Doors", 110, 112))))
                .isTrue();
        assertThat(items.contains(line(run("2.", 73, 112), run("Doors", 110, 112))))
                .isTrue();
        assertThat(items.contains(line(run("2.", 71, 112), run("Doors", 110, 112))))
                .isTrue();
        assertThat(items.contains(line(run("2.", 80, 112), run("Doors", 110, 112))))
                .isFalse();
        assertThat(items.contains(line(run("No", 72, 112), run("Doors", 110, 112))))
                .isFalse();
        assertThat(items.contains(line(run("2.", 72, 112), run("Doors", 110, 112), run("None", 200, 112))))
                .isFalse();
    }

    @Test
    void a_number_that_stands_apart_tells_no_place_of_items() {
        var items = NumberedItems.of(List.of(line(run("1.", 72, 100), run("Keys", 110, 100))));

        assertThat(items.contains(line(run("2.", 72, 112), run("Doors", 110, 112))))
                .isFalse();
    }

    @Test
    void a_label_comes_three_times_before_the_beginnings_of_sentences() {
        assertThat(labels(3, "Keys").begin(cells("Result", "No keys"))).isTrue();
        assertThat(labels(2, "Keys").begin(cells("Result", "No keys"))).isFalse();
        assertThat(labels(3, "keys").begin(cells("Result", "No keys"))).isFalse();
        assertThat(labels(3, "7 keys").begin(cells("Result", "No keys"))).isTrue();
        assertThat(labels(3, "Keys").begin(cells("Test", "No keys"))).isFalse();
        assertThat(labels(3, "Keys").begin(List.of(run("Result", 72, 100)))).isFalse();
    }

    @Test
    void nine_of_ten_texts_beside_a_label_begin_sentences() {
        var lines = new ArrayList<Line>();
        for (var row = 0; row < 10; row++) {
            lines.add(new Line(1, cells("Result", row == 0 ? "keys" : "Keys")));
        }
        assertThat(RowLabels.of(lines).begin(cells("Result", "Keys"))).isTrue();

        lines.add(new Line(1, cells("Result", "keys")));
        assertThat(RowLabels.of(lines).begin(cells("Result", "Keys"))).isFalse();
    }

    private static RowLabels labels(int times, String beside) {
        var lines = new ArrayList<Line>();
        for (var row = 0; row < times; row++) {
            lines.add(new Line(1, cells("Result", beside)));
        }
        return RowLabels.of(lines);
    }

    private static List<TextRun> cells(String label, String text) {
        return List.of(run(label, 72, 100), run(text, 200, 100));
    }

    @Test
    void numbers_in_the_margin_count_paragraphs() {
        assertThat(withoutNumbers(5, 52)).allMatch(text -> text.equals("It is told."));
        assertThat(withoutNumbers(4, 52)).startsWith("1 It is told.");
        assertThat(withoutNumbers(5, 64)).startsWith("1 It is told.");
    }

    private static List<String> withoutNumbers(int numbered, double x) {
        var lines = new ArrayList<Line>();
        for (var line = 1; line <= 8; line++) {
            var y = 100 + 20 * line;
            lines.add(
                    line <= numbered
                            ? line(run(String.valueOf(line), x, y), run("It is told.", 80, y))
                            : line(run("It is told.", 72, y)));
        }
        for (var line = 0; line < 5; line++) {
            lines.add(line(run("It is told.", 68, 400 + 20 * line)));
        }
        return MarginNumbers.without(lines).stream().map(Line::text).toList();
    }

    @Test
    void runs_of_one_line_are_joined_by_their_gaps() {
        assertThat(passage(run("Tarn", 72, 100), run("'s", 92.5, 100)).text()).isEqualTo("Tarn's");
        assertThat(passage(run("Tarn", 72, 100), run("Relay", 95, 100)).text()).isEqualTo("Tarn Relay");
        assertThat(passage(run("Tarn", 72, 100), run("Relay", 95, 103)).text()).isEqualTo("Tarn Relay");
        assertThat(passage(run("Tarn", 72, 100), run("Relay", 72, 112)).text()).isEqualTo("Tarn Relay");
        assertThat(passage(run("Tarn-", 72, 100), run("Relay", 100, 100)).text())
                .isEqualTo("Tarn- Relay");
    }

    @Test
    void a_word_that_was_parted_still_knows_where_it_stands() {
        var passage = passage(run("the infor-", 72, 100), run("mation of it", 72, 112));

        assertThat(passage.text()).isEqualTo("the information of it");
        assertThat(passage.pieces().get(0).to()).isEqualTo(9);
        assertThat(passage.pieces().get(1).from()).isEqualTo(9);
    }

    @Test
    void a_text_that_never_ends_is_cut() {
        var half = "x".repeat(15_000);

        assertThat(passage(run(half, 72, 100), run(half, 72, 112)).text()).isEqualTo(half);
    }

    private static Passage passage(TextRun... runs) {
        var builder = new PassageBuilder(Hyphens.of(List.of()));
        for (var run : runs) {
            builder.add(1, run);
        }
        return builder.build();
    }

    private static Line line(TextRun... parts) {
        return new Line(1, List.of(parts));
    }
}
