package io.bridgeletter.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.documents.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextsTest {
    private static final String SIGNS = "abcABC12-\u00ad/ ";

    private static DocumentText pages(List<List<String>> pages) {
        var all = new ArrayList<TextPage>();
        for (var lines : pages) {
            var runs = new ArrayList<TextRun>();
            for (var line : lines) {
                runs.add(new TextRun(line, 72, 100 + 14 * runs.size(), 5.0 * line.length(), 10, 10, false));
            }
            all.add(new TextPage(all.size() + 1, null, 595, 842, false, runs));
        }
        return new DocumentText(all, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the infor-/mation, and more/of it    | the information,/and more/of it
            a third-/party of third-party kinds  | a third-party/of third-party kinds
            CON-/TROLS in controls               | CONTROLS/in controls
            infor-/ma-/tion of it                | information/of it
            infor­/mation in­side      | information/inside
            a list - /and so on                  | a list -/and so on
            one/two                              | one/two
            """)
    void a_word_parted_by_the_end_of_a_line_stands_whole(String lines, String expected) {
        var texts = PageTexts.of(pages(List.of(List.of(lines.split("/")))));

        assertThat(texts).containsExactly(expected.replace('/', '\n'));
    }

    @Test
    void every_page_has_its_text_and_an_empty_one_none() {
        assertThat(PageTexts.of(pages(List.of(List.of("one"), List.of(), List.of("three", "four")))))
                .containsExactly("one", "", "three\nfour");
    }

    @Test
    void no_letter_is_lost_or_added() {
        var random = new Random(29);
        for (var round = 0; round < 2000; round++) {
            var lines =
                    Stream.generate(() -> line(random)).limit(random.nextInt(8)).toList();

            var text = PageTexts.of(pages(List.of(lines))).get(0);

            assertThat(letters(text)).as("%s", lines).isEqualTo(letters(String.join("", lines)));
        }
    }

    private static String line(Random random) {
        return random.ints(1 + random.nextInt(9), 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00ad\u2010-]", "");
    }
}
