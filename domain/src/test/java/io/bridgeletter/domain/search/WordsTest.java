package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<String> known(List<String> texts) {
        return Words.known(texts.stream().map(Words::all).toList());
    }

    @Test
    void are_runs_of_letters_in_lower_case_each_once_and_in_order() {
        assertThat(known(List.of("Keys: KEYS, third-party (CC6.1) don't", "Prüfung;key_42 keys")))
                .containsExactly("don", "key", "keys", "party", "prüfung", "third");
    }

    @Test
    void have_three_to_forty_letters() {
        assertThat(known(List.of("ab abc " + "d".repeat(40) + " " + "e".repeat(41))))
                .containsExactly("abc", "d".repeat(40));
    }

    @Test
    void keep_accents_with_their_letters() {
        assertThat(known(List.of("cafe\u0301s"))).containsExactly("cafe\u0301s");
    }

    @Test
    void never_contain_anything_but_letters() {
        var random = new Random(20261124);
        for (var i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(60), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(known(List.of(text))).as(text).allMatch(word -> word.matches("[\\p{L}\\p{M}]{3,40}"));
        }
    }

    @Test
    void end_where_no_letter_follows_whatever_the_writing_system() {
        assertThat(Words.all("Straße 7 naïve\ud83d\ude00\ud835\udc00x Ж€x"))
                .containsExactly("straße", "naïve", "\ud835\udc00x", "ж", "x");
    }
}
