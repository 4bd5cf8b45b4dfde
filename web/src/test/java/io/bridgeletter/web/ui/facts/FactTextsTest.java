package io.bridgeletter.web.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.facts.Field;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTextsTest {
    @ParameterizedTest
    @EnumSource(Field.class)
    void every_code_of_the_contract_has_its_word_in_both_languages(Field field) {
        for (var code : FactTexts.codes(field)) {
            for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
                assertThat(FactTexts.word(locale, field, code))
                        .as("%s %s", field, code)
                        .isNotBlank()
                        .doesNotContain(".")
                        .satisfies(word -> assertThat(Character.isUpperCase(word.codePointAt(0)))
                                .isTrue());
            }
        }
    }

    @Test
    void tells_an_opinion_and_a_category_in_the_readers_words() {
        assertThat(FactTexts.word(Locale.ENGLISH, Field.OPINION, "qualified")).isEqualTo("Qualified");
        assertThat(FactTexts.word(Locale.GERMAN, Field.OPINION, "qualified")).isEqualTo("Eingeschränkt");
        assertThat(FactTexts.word(Locale.ENGLISH, Field.CRITERIA, "security")).isEqualTo("Security");
    }

    @Test
    void leaves_a_text_that_is_no_code_as_it_is() {
        assertThat(FactTexts.word(Locale.ENGLISH, Field.OPINION, "odd")).isEqualTo("odd");
        assertThat(FactTexts.word(Locale.GERMAN, Field.ENTITY, "security")).isEqualTo("security");
    }
}
