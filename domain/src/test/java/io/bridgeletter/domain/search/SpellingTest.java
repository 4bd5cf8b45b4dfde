package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
        var words = List.of("description", "process", "encryption", "access", "confidentiality", "verschlüsselung");
        assertThat(Spelling.nearest(typed, words)).containsExactly(meant);
    }

    @Test
    void several_words_may_be_equally_near() {
        assertThat(Spelling.nearest("contrl", List.of("control", "contra", "controls", "control")))
                .containsExactly("contra", "control");
    }

    @ParameterizedTest
    @CsvSource({"keyz, monkeys", "abcde, abxye", "abcdef, uvwdef", "abcdefghi, xyzdefghi", "abcdefghij, wxyzefghij"})
    void a_word_with_too_many_slips_is_not_meant(String typed, String word) {
        assertThat(Spelling.nearest(typed, List.of(word))).isEmpty();
    }

    @Test
    void a_longer_word_may_have_more_slips() {
        assertThat(Spelling.nearest("abcdef", List.of("uvcdef"))).hasSize(1);
        assertThat(Spelling.nearest("abcdefghij", List.of("xyzdefghij"))).hasSize(1);
        assertThat(Spelling.nearest("vendor", List.of())).isEmpty();
    }

    @Test
    void of_equally_near_words_the_one_on_most_pages_is_meant() {
        var pages = Map.of("contra", 9L, "control", 10L, "contrary", 0L);
        assertThat(Spelling.meant(List.of("contra", "control", "contrary"), pages))
                .contains("control");
        assertThat(Spelling.meant(List.of("b", "a"), Map.of("a", 2L, "b", 2L))).contains("a");
    }

    @Test
    void a_word_that_no_page_has_any_more_is_not_meant() {
        assertThat(Spelling.meant(List.of("contrary", "gone"), Map.of("contrary", 0L)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abcd, abcd, 0", "abcd, abdc, 1", "abcd, abc, 1", "abcd, abxcd, 1", "abcd, axcd, 1", "abcd, dcba, 3"})
    void counts_slips(String one, String other, int slips) {
        assertThat(Spelling.slips(one, other)).isEqualTo(slips);
        assertThat(Spelling.slips(other, one)).isEqualTo(slips);
    }
}
