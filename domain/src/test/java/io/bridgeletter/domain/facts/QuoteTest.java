package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static String quote(String text, String word) {
        var from = text.indexOf(word);
        return Quote.sentence(new Passage(text, List.of()), from, from + word.length())
                .text();
    }
}
