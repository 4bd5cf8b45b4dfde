package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @Test
    void is_the_sentence_around_a_place() {
        var text = "One sentence stands here. The period is told in the second. A third follows.";

        assertThat(quote(text, "period")).isEqualTo("The period is told in the second.");
    }

    @Test
    void never_begins_or_ends_in_the_middle_of_a_word() {
        for (var word = 5; word < 12; word++) {
            var filler = ("x".repeat(word) + " ").repeat(60);
            var told = quote(filler + "period " + filler, "period");

            assertThat(told.length()).isLessThanOrEqualTo(280);
            assertThat(told.split(" ")).containsOnly("x".repeat(word), "period");
        }
    }

    @Test
    void shows_as_much_around_a_place_as_it_may_hold() {
        var filler = "and so on ".repeat(60);
        var told = quote(filler + "period " + filler, "period");

        assertThat(told.length()).isGreaterThan(260);
        assertThat(told.indexOf("period")).isBetween(120, 140);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was done by Tarn Inc. The period is told. | It was done by Tarn Inc. The period is told.
            It is No. 4 of six. The period is told.      | It is No. 4 of six. The period is told.
            It ended there. The period is told.          | The period is told.
            It ended in 2025. The period is told.        | The period is told.
            It ended (as told). The period is told.      | The period is told.
            It has version 4.1 in the period. It ends.   | It has version 4.1 in the period.
            """)
    void a_full_stop_ends_a_sentence_but_not_a_short_form(String text, String expected) {
        assertThat(quote(text, "period")).isEqualTo(expected);
    }

    @Test
    void a_long_text_is_cut_between_words() {
        assertThat(Quote.all(new Passage("a passage ".repeat(40), List.of())).text())
                .hasSizeBetween(270, 280)
                .matches("(?:a passage ?)+(?:a)?…");
    }

    @Test
    void a_long_text_is_cut() {
        var text = "x".repeat(280);

        assertThat(Quote.all(new Passage(text, List.of())).text()).isEqualTo(text);
        assertThat(Quote.all(new Passage(text + "x", List.of())).text())
                .hasSize(280)
                .endsWith("…");
    }

    private static String quote(String text, String word) {
        var from = text.indexOf(word);
        return Quote.sentence(new Passage(text, List.of()), from, from + word.length())
                .text();
    }
}
