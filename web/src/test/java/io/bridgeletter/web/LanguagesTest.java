package io.bridgeletter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LanguagesTest {
    static final Iterable<String> BUNDLES = Bundles.ALL;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void both_languages_have_the_same_keys(String bundle) {
        assertThat(german(bundle).keySet()).isEqualTo(english(bundle).keySet());
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void both_languages_have_the_same_placeholders(String bundle) {
        var german = german(bundle);
        english(bundle).forEach((key, sentence) -> assertThat(placeholders(german.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(sentence)));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void no_sentence_is_empty(String bundle) {
        assertThat(english(bundle).values()).doesNotContain("");
        assertThat(german(bundle).values()).doesNotContain("");
    }

    /** In a pattern a single apostrophe swallows what follows; outside of one, a doubled apostrophe is printed twice. */
    @ParameterizedTest
    @FieldSource("BUNDLES")
    void apostrophes_are_doubled_in_patterns_and_nowhere_else(String bundle) {
        for (var sentences : Set.of(english(bundle), german(bundle))) {
            sentences.forEach((key, sentence) -> {
                if (placeholders(sentence).isEmpty()) {
                    assertThat(sentence).as(key).doesNotContain("''");
                } else {
                    assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(sentence, Locale.ROOT))
                            .as(key)
                            .doesNotThrowAnyException();
                }
            });
        }
    }

    /** Otherwise a server whose own language is German answers English readers in German. */
    @ParameterizedTest
    @FieldSource("BUNDLES")
    void english_has_an_empty_file_of_its_own(String bundle) {
        assertThat(Bundles.read(bundle + "_en")).isEmpty();
    }

    private static Map<String, String> english(String bundle) {
        return Bundles.read(bundle);
    }

    private static Map<String, String> german(String bundle) {
        return Bundles.read(bundle + "_de");
    }

    private static Set<String> placeholders(String sentence) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
