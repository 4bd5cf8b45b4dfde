package io.bridgeletter.domain.layout;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines run along the edges of pages, and how pages are numbered. */
class RunningLinesTest {
    @Test
    void two_of_four_pages_are_enough_and_two_of_five_are_not() {
        assertThat(texts(headed(2, 2))).doesNotContain("Tarn Report");
        assertThat(texts(headed(3, 2))).contains("Tarn Report");
        assertThat(texts(headed(3, 3))).doesNotContain("Tarn Report");
    }

    @Test
    void of_many_pages_a_sixth_has_to_have_it() {
        assertThat(texts(headed(21, 3))).contains("Tarn Report");
        assertThat(texts(headed(20, 4))).doesNotContain("Tarn Report");
    }

    private static DocumentBuilder headed(int without, int with) {
        var document = aDocument();
        for (var page = 0; page < without; page++) {
            document.page("It passes messages" + " and more".repeat(page) + ".");
        }
        document.header("Tarn Report");
        for (var page = 0; page < with; page++) {
            document.page("It keeps messages" + " and more".repeat(page) + ".");
        }
        return document;
    }

    @Test
    void a_running_line_stands_at_the_edge_or_is_the_first_or_last_near_it() {
        assertThat(at(770, 760)).doesNotContain("Tarn Report");
        assertThat(at(740, 200)).doesNotContain("Tarn Report");
        assertThat(at(730, 755)).contains("Tarn Report");
        assertThat(at(690, 200)).contains("Tarn Report");
        assertThat(at(60, 50)).doesNotContain("Tarn Report");
        assertThat(at(120, 200)).doesNotContain("Tarn Report");
        assertThat(at(120, 100)).contains("Tarn Report");
        assertThat(at(150, 200)).contains("Tarn Report");
    }

    private static List<String> at(double y, double other) {
        return texts(aDocument()
                .runs(run("Tarn Report", 72, y), run("It passes messages.", 72, other), run("It is so.", 72, 400))
                .runs(run("Tarn Report", 72, y), run("It keeps them.", 72, other), run("It ends.", 72, 400)));
    }

    @Test
    void a_page_has_the_label_that_it_was_given_where_no_number_is_printed() {
        var text = new DocumentText(
                List.of(
                        new TextPage(1, "A-1", 595, 842, false, List.of(run("It passes messages.", 72, 400))),
                        new TextPage(2, null, 595, 842, false, List.of(run("It keeps them.", 72, 400)))),
                null,
                null);

        assertThat(Reading.of(text).label(1)).isEqualTo("A-1");
        assertThat(Reading.of(text).label(2)).isNull();
    }

    @Test
    void a_printed_number_counts_before_a_label() {
        var text = new DocumentText(
                List.of(
                        new TextPage(
                                1,
                                "A-1",
                                595,
                                842,
                                false,
                                List.of(run("It passes messages.", 72, 400), run("Page 7", 72, 800))),
                        new TextPage(
                                2,
                                "A-2",
                                595,
                                842,
                                false,
                                List.of(run("It keeps them.", 72, 400), run("Page 8", 72, 800)))),
                null,
                null);

        assertThat(Reading.of(text).label(1)).isEqualTo("7");
        assertThat(Reading.of(text).label(2)).isEqualTo("8");
    }

    private static List<String> texts(DocumentBuilder document) {
        return document.read().blocks().stream().map(Block::text).toList();
    }
}
