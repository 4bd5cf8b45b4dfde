package io.bridgeletter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an input is refused is told in whole sentences; the field's name is their first argument. */
class RefusalSentencesTest {
    private static final String[] CODE = {"src/main/java", "../ejb/src/main/java", "../domain/src/main/java"};
    private static final Pattern FIELD_AND_KEY = Pattern.compile("\"[\\w.]+\",\\s*\"(\\w+(?:\\.\\w+)+)\"");
    private static final Pattern EXPECTED = Pattern.compile("\"(fact\\.expected\\.\\w+)\"");
    private static final Pattern OF_A_CHECK = Pattern.compile("\"(input\\.\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "ui_de"})
    void every_refusal_begins_with_the_field_or_a_capital_and_ends(String bundle) {
        var sentences = Bundles.read(bundle);
        assertThat(refusals()).contains("input.required", "member.noRole", "fact.expected.date", "hole.untilPast");
        assertThat(refusals())
                .allSatisfy(key ->
                        assertThat(sentences.get(key)).as(key).matches("(?s)(?:\\{[01]}|[“„]\\{1}|\\p{Lu}).*\\."));
    }

    @Test
    void what_begins_a_sentence_stands_for_a_field() {
        var known = Bundles.read("ui").keySet();
        assertThat(known)
                .filteredOn(key -> key.startsWith("subject."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains("field." + key.substring("subject.".length())));
    }

    private static Set<String> refusals() {
        var keys = new TreeSet<>(Bundles.found(FIELD_AND_KEY, ".java", CODE));
        keys.addAll(Bundles.found(EXPECTED, ".java", CODE));
        keys.addAll(Bundles.found(OF_A_CHECK, ".java", CODE));
        keys.retainAll(Bundles.read("ui").keySet());
        return keys;
    }
}
