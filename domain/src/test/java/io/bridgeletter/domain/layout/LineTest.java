package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void its_text_has_one_space_between_parts() {
        assertThat(line(run("Abbot ", 72, 100), run("Lindqvist", 110, 100), run("LLP", 200, 100))
                        .text())
                .isEqualTo("Abbot Lindqvist LLP");
    }

    @Test
    void is_bold_where_nine_of_ten_letters_are() {
        assertThat(line(run("Tarn Data", 72, 100, 10, true), run("s", 130, 100)).bold())
                .isTrue();
        assertThat(line(run("Tarn Dat", 72, 100, 10, true), run("as", 130, 100)).bold())
                .isFalse();
    }

    @Test
    void parts_of_a_word_make_one_and_words_have_a_space_between_them() {
        assertThat(cells(line(run("Tarn", 72, 100), run("'s", 92.5, 100, 10, true))))
                .containsExactly("Tarn's");
        assertThat(cells(line(run("Tarn", 72, 100), run("'s", 93.5, 100, 10, true))))
                .containsExactly("Tarn's");
        assertThat(cells(line(run("Tarn", 72, 100), run("Data", 95, 100, 10, true))))
                .containsExactly("Tarn Data");
    }

    @Test
    void a_space_that_is_written_is_kept_however_narrow() {
        assertThat(cells(line(run("Tarn ", 72, 100), run("Data", 97, 100, 10, true))))
                .containsExactly("Tarn Data");
        assertThat(cells(line(run("Tarn", 72, 100), run(" Data", 92, 100, 10, true))))
                .containsExactly("Tarn Data");
    }

    @Test
    void a_gap_wider_than_a_letter_is_high_parts_cells() {
        assertThat(cells(line(run("Larch", 72, 100), run("Cloud", 107, 100)))).containsExactly("Larch Cloud");
        assertThat(cells(line(run("Larch", 72, 100), run("Cloud", 108, 100)))).containsExactly("Larch", "Cloud");
    }

    @Test
    void a_cell_is_bold_where_all_of_it_is() {
        var bold = run("Larch", 72, 100, 10, true);
        var plain = run("Larch", 72, 100);

        assertThat(bold(bold, run("Cloud", 100, 100, 10, true))).isTrue();
        assertThat(bold(bold, run("Cloud", 100, 100))).isFalse();
        assertThat(bold(plain, run("Cloud", 100, 100, 10, true))).isFalse();
        assertThat(bold(plain, run("Cloud", 100, 100))).isFalse();
    }

    @Test
    void is_another_one_on_another_page_or_with_other_words() {
        var line = line(run("Larch", 72, 100));

        assertThat(line)
                .isEqualTo(line(run("Larch", 72, 100)))
                .hasSameHashCodeAs(line(run("Larch", 72, 100)))
                .isNotEqualTo(new Line(2, List.of(run("Larch", 72, 100))))
                .isNotEqualTo(line(run("Abbot", 72, 100)))
                .isNotEqualTo("Larch");
    }

    private static Line line(TextRun... parts) {
        return new Line(1, List.of(parts));
    }

    private static List<String> cells(Line line) {
        return line.cells(1).stream().map(TextRun::text).toList();
    }

    private static boolean bold(TextRun... parts) {
        var cells = line(parts).cells(1);
        assertThat(cells).hasSize(1);
        return cells.get(0).bold();
    }
}
