package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {
    @Test
    void words_of_different_sizes_stand_on_one_line() {
        assertThat(lines(run("Tarn", 72, 100, 14, true), run("Relay", 110, 107.5)))
                .containsExactly("Tarn Relay");
        assertThat(lines(run("Tarn", 72, 100, 14, true), run("Relay", 110, 110)))
                .containsExactly("Tarn", "Relay");
    }

    @Test
    void a_page_may_be_written_column_by_column() {
        var runs = new ArrayList<TextRun>();
        for (var row = 0; row < 6; row++) {
            runs.add(run("C-" + row, 72, 100 + 20 * row));
        }
        for (var row = 0; row < 6; row++) {
            runs.add(run("Keys", 200, 100 + 20 * row));
        }

        assertThat(lines(runs.toArray(TextRun[]::new)))
                .containsExactly("C-0 Keys", "C-1 Keys", "C-2 Keys", "C-3 Keys", "C-4 Keys", "C-5 Keys");
    }

    @Test
    void a_page_may_be_written_from_its_foot() {
        assertThat(lines(run("Two", 72, 120), run("One", 72, 100))).containsExactly("One", "Two");
    }

    @Test
    void what_is_printed_over_a_line_is_another_one() {
        assertThat(lines(run("Tarn Data Services", 72, 100), run("Draft", 90, 102)))
                .hasSize(2);
        assertThat(lines(run("Tarn", 72, 100), run("Relay", 91.5, 102))).containsExactly("Tarn Relay");
        assertThat(lines(run("Tarn Data", 72, 100), run("Services", 112, 102))).containsExactly("Tarn Data Services");
    }

    private static List<String> lines(TextRun... runs) {
        return PageLines.of(new TextPage(1, null, 595, 842, false, List.of(runs))).stream()
                .map(Line::text)
                .toList();
    }
}
