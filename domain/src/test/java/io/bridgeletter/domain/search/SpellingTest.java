package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.search.Spelling.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "encyrption, encryption",
        "acess, access",
        "confidentialty, confidentiality",
        "verschlusselung, verschlüsselung"
    })
    void finds_the_word_that_was_meant(String typed, String meant) {
        var candidates = List.of(
                new Candidate("description", 900),
                new Candidate("process", 5000),
                new Candidate("encryption", 40),
                new Candidate("access", 70),
                new Candidate("confidentiality", 3),
                new Candidate("verschlüsselung", 2));
        assertThat(Spelling.nearest(typed, candidates)).get().returns(meant, Candidate::word);
    }

    @Test
    void of_equally_near_words_the_most_frequent_is_taken() {
        assertThat(Spelling.nearest("contrl", List.of(new Candidate("contra", 9), new Candidate("control", 10))))
                .contains(new Candidate("control", 10));
    }

    @Test
    void a_word_that_is_too_far_away_is_not_meant() {
        assertThat(Spelling.nearest("keyz", List.of(new Candidate("monkeys", 5))))
                .isEmpty();
        assertThat(Spelling.nearest("vendor", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abcd, abcd, 0", "abcd, abdc, 1", "abcd, abc, 1", "abcd, abxcd, 1", "abcd, axcd, 1", "abcd, dcba, 3"})
    void counts_slips(String one, String other, int slips) {
        assertThat(Spelling.slips(one, other)).isEqualTo(slips);
        assertThat(Spelling.slips(other, one)).isEqualTo(slips);
    }
}
