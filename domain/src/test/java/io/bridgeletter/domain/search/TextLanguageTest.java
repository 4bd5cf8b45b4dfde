package io.bridgeletter.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | The auditor tested the controls of the company and obtained evidence for each of the criteria.
            ENGLISH | THE OPINION OF THE AUDITOR IS THAT THE CONTROLS ARE SUITABLE.
            GERMAN  | Der Prüfer hat die Kontrollen der Gesellschaft geprüft und zu den Kriterien Nachweise für das Jahr eingeholt.
            BOTH    | Encryption keys are rotated.
            BOTH    | CC6.1 CC6.2 CC6.3 No exceptions noted
            BOTH    | The system of the company is what the customer uses. Die Gesellschaft hat das System und den Dienst für die Kunden.
            BOTH    | ''
            """)
    void is_known_by_function_words(TextLanguage expected, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, BOTH", "5, 0, ENGLISH", "9, 1, BOTH", "10, 1, ENGLISH", "19, 2, BOTH", "20, 2, ENGLISH"})
    void needs_five_words_and_ten_times_the_other_language(int english, int german, TextLanguage expected) {
        var text = "the ".repeat(english) + "und ".repeat(german);
        assertThat(TextLanguage.of(text)).isEqualTo(expected);
        var turned = "the ".repeat(german) + "und ".repeat(english);
        assertThat(TextLanguage.of(turned))
                .isEqualTo(expected == TextLanguage.ENGLISH ? TextLanguage.GERMAN : TextLanguage.BOTH);
    }

    @Test
    void other_words_do_not_count() {
        var text = " the vendor and its auditor signed the report of the year ";
        var others = List.of("Halyard", "GmbH", "CC6.1", "2026", "Verschlüsselung", "encryption", "¶", "中文");
        var random = new Random(20261124);
        for (var i = 0; i < 500; i++) {
            var names = random.ints(random.nextInt(30), 0, others.size())
                    .mapToObj(others::get)
                    .collect(Collectors.joining(" "));
            assertThat(TextLanguage.of(names + text + names)).as(names).isEqualTo(TextLanguage.ENGLISH);
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, english", "GERMAN, german", "BOTH, both"})
    void has_a_name_in_the_database(TextLanguage language, String name) {
        assertThat(language.wireName()).isEqualTo(name);
    }
}
