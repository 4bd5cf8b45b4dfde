package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void are_runs_of_letters_in_lower_case_each_once_and_in_order() {
        assertThat(Words.known(List.of("Keys: KEYS, third-party (CC6.1) don't", "Prüfung;key_42 keys")))
                .containsExactly("don", "key", "keys", "party", "prüfung", "third");
    }

    @Test
    void have_three_to_forty_letters() {
        assertThat(Words.known(List.of("ab abc " + "d".repeat(40) + " " + "e".repeat(41))))
                .containsExactly("abc", "d".repeat(40));
    }

    @Test
    void keep_accents_with_their_letters() {
        assertThat(Words.known(List.of("cafe\u0301s"))).containsExactly("cafe\u0301s");
    }

    @Test
    void never_contain_anything_but_letters() {
        var random = new Random(20261124);
        for (var i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(60), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Words.known(List.of(text))).as(text).allMatch(word -> word.matches("[\\p{L}\\p{M}]{3,40}"));
        }
    }
}
