package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryReaderTest {
    @Test
    void reads_words_phrases_beginnings_and_what_is_to_be_left_out() {
        assertThat(SearchQueryReader.read("encryption \"access control\" auth* -badge")
                        .alternatives())
                .containsExactly(List.of(
                        new SearchTerm("encryption", false, false),
                        new SearchTerm("access control", false, false),
                        new SearchTerm("auth", true, false),
                        new SearchTerm("badge", false, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"key secret OR token", "key secret or token", "key secret ODER token", "key secret | token"})
    void or_parts_alternatives_and_binds_less_than_words_beside_each_other(String typed) {
        assertThat(SearchQueryReader.read(typed).alternatives())
                .containsExactly(
                        List.of(new SearchTerm("key", false, false), new SearchTerm("secret", false, false)),
                        List.of(new SearchTerm("token", false, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“access control”", "„access control“", "«access control»", "\"access control"})
    void takes_every_kind_of_quotation_mark_and_one_that_is_never_closed(String typed) {
        assertThat(SearchQueryReader.read(typed).alternatives())
                .containsExactly(List.of(new SearchTerm("access control", false, false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "*",
                "\"\"",
                "OR",
                "or OR |",
                "-badge",
                "-\"access control\"",
                "& ! ( ) : '",
                "\u0000"
            })
    void what_asks_for_nothing_is_empty(String typed) {
        assertThat(SearchQueryReader.read(typed).isEmpty()).isTrue();
    }

    @Test
    void a_beginning_of_one_or_two_letters_is_a_word() {
        assertThat(SearchQueryReader.read("is* au* CC6.1*").alternatives())
                .containsExactly(List.of(
                        new SearchTerm("is*", false, false),
                        new SearchTerm("au*", false, false),
                        new SearchTerm("CC6.1*", false, false)));
    }

    @Test
    void an_alternative_that_only_leaves_out_is_dropped() {
        assertThat(SearchQueryReader.read("encryption OR -badge").alternatives())
                .containsExactly(List.of(new SearchTerm("encryption", false, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "encyrption \"acess control\" auth* -bagde CC6.1; encyrption, acess, control",
                "the key a@b.example third-party; third, party",
                "Überprüfung don't; überprüfung"
            })
    void words_that_may_hold_a_typing_error_have_letters_only_and_four_of_them(String typed, String words) {
        assertThat(SearchQueryReader.read(typed).words()).containsExactly(words.split(", "));
    }

    @Test
    void another_word_takes_the_place_of_a_mistyped_one_in_words_and_phrases_only() {
        var query = SearchQueryReader.read("Encyrption \"encyrption keys\" -encyrption encyr*");
        assertThat(query.withInstead("encyrption", "encryption").text())
                .isEqualTo("encryption \"encryption keys\" -encyrption encyr*");
    }

    @Test
    void whatever_is_typed_is_read_and_what_was_read_is_read_the_same_again() {
        var random = new Random(20261123);
        for (var i = 0; i < 20_000; i++) {
            var typed = RandomQueries.next(random);
            var query = SearchQueryReader.read(typed);
            assertThat(query.alternatives()).as(typed).allSatisfy(terms -> assertThat(terms)
                    .anyMatch(term -> !term.excluded())
                    .allMatch(term -> term.text().chars().anyMatch(Character::isLetterOrDigit)
                            || term.text().codePoints().anyMatch(Character::isLetterOrDigit)
                            || term.text().matches("(?s).*\\p{N}.*")));
            assertThat(query.words()).as(typed).allMatch(word -> word.length() >= 4);
            assertThat(SearchQueryReader.read(query.text()).text()).as(typed).isEqualTo(query.text());
        }
    }
}
