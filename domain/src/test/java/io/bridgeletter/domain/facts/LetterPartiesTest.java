package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks in a letter and who examined, told in its middle if nothing else is said. */
class LetterPartiesTest {
    private static final String ABOVE = "It is told here.\n\n".repeat(4);
    private static final String BELOW = "\n\nIt is told here.".repeat(9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report was issued by Larch Cloud GmbH. | 0.92
            We received the report from Larch Cloud GmbH. | 0.92
            Service auditor: Larch Cloud GmbH | 0.92
            We engaged Larch Cloud GmbH to examine the relay. | 0.92
            Der Bericht wurde von der Larch Cloud GmbH geprüft. | 0.92
            Larch Cloud GmbH examined the relay. | 0.75
            Die Larch Cloud GmbH hat im Frühjahr und im Sommer dieses Jahres, wie auch in den Jahren davor, alle Kontrollen der Zentrale und ihrer Filialen im ganzen Land geprüft. | 0.75
            """)
    void who_examined_is_told_by_the_words_around_the_name(String sentence, double confidence) {
        var draft = middle(sentence);

        assertThat(draft.value(Field.AUDITOR)).contains("Larch Cloud GmbH");
        assertThat(confidence(draft, Field.AUDITOR)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We engaged Larch Cloud GmbH to build the relay.",
                "We wrote to Larch Cloud GmbH about it.",
                "Jane Doe is a partner, Larch Cloud GmbH",
                "Die Larch Cloud GmbH hat im Frühjahr die Kontrollen der Zentrale erneuert.",
                "Die Larch Cloud GmbH hat im Frühjahr und im Sommer dieses Jahres, wie auch in den Jahren davor, alle Kontrollen der Zentrale und ihrer Filialen im ganzen Land geprüft sehen und bestätigen lassen."
            })
    void other_words_tell_no_auditor(String sentence) {
        assertThat(middle(sentence).value(Field.AUDITOR)).isEmpty();
    }

    @Test
    void a_name_that_says_so_makes_an_auditor_surer() {
        assertThat(confidence(middle("Abbot Lindqvist LLP examined the relay."), Field.AUDITOR))
                .isEqualTo(0.92);
        assertThat(middle("We wrote to Abbot Lindqvist LLP about it.").value(Field.AUDITOR))
                .isEmpty();
    }

    @Test
    void a_partner_signs_for_the_firm() {
        assertThat(middle("Jane Doe, partner, Abbot Lindqvist LLP").value(Field.AUDITOR))
                .contains("Abbot Lindqvist LLP");
    }

    @Test
    void of_two_that_examined_neither_is_sure() {
        var draft = middle("It was issued by Larch Cloud GmbH.\n\nIt was issued by Meridian GmbH.");

        assertThat(draft.value(Field.AUDITOR)).contains("Larch Cloud GmbH");
        assertThat(confidence(draft, Field.AUDITOR)).isEqualTo(0.75);
    }

    @Test
    void a_firm_that_writes_of_its_own_report_examined() {
        var own = "We have examined the relay.\n\n";

        assertThat(read("Abbot Lindqvist LLP\n\n" + own + ABOVE + BELOW).value(Field.AUDITOR))
                .contains("Abbot Lindqvist LLP");
        assertThat(read(own + ABOVE + BELOW + "\n\nAbbot Lindqvist LLP").value(Field.AUDITOR))
                .contains("Abbot Lindqvist LLP");
        assertThat(read("Abbot Lindqvist LLP\n\n" + ABOVE + BELOW).value(Field.AUDITOR))
                .isEmpty();
        assertThat(read("Larch Cloud GmbH\n\n" + own + ABOVE + BELOW).value(Field.AUDITOR))
                .isEmpty();
        assertThat(read(own + ABOVE + "Abbot Lindqvist LLP" + BELOW).value(Field.AUDITOR))
                .isEmpty();
        assertThat(read("Abbot Lindqvist LLP" + " is told here".repeat(20) + ".\n\n" + own + ABOVE + BELOW)
                        .value(Field.AUDITOR))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This is told on behalf of Larch Cloud GmbH to all of you.   | 0.891
            Larch Cloud GmbH (the "Company") is told of.                | 0.913
            Larch Cloud GmbH (the "Relay") is told of.                  | 0.849
            Larch Cloud GmbH maintains the relay.                       | 0.87
            Larch Cloud GmbH: bridge letter                             | 0.87
            """)
    void who_speaks_is_told_by_the_words_around_the_name(String sentence, double confidence) {
        var draft = middle(sentence);

        assertThat(draft.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(draft, Field.ENTITY)).isCloseTo(confidence, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We know of Larch Cloud GmbH in Kiel.",
                "The relay is hosted by Larch Cloud GmbH maintains nothing.",
                "This bridge letter tells of Larch Cloud GmbH in Kiel and of whatever else was asked by those who were told of it, as far as it is known to us and to all those who have asked us about it since then, in words that all understand."
            })
    void other_words_tell_nobody(String sentence) {
        assertThat(middle(sentence).value(Field.ENTITY)).isEmpty();
    }

    @Test
    void a_letterhead_has_the_name_without_its_form() {
        assertThat(read("Larch Cloud\n\n" + ABOVE + "We know of Larch Cloud GmbH in Kiel." + BELOW)
                        .value(Field.ENTITY))
                .contains("Larch Cloud GmbH");
        assertThat(read(ABOVE + "Larch Cloud\n\nWe know of Larch Cloud GmbH in Kiel." + BELOW)
                        .value(Field.ENTITY))
                .isEmpty();
        assertThat(read("Larch Cloud" + " is told".repeat(8) + "\n\n" + ABOVE + "We know of Larch Cloud GmbH in Kiel."
                                + BELOW)
                        .value(Field.ENTITY))
                .isEmpty();
    }

    @Test
    void others_that_are_named_make_it_less_sure() {
        var draft =
                middle("Larch Cloud GmbH maintains the relay.\n\nTarn GmbH maintains the archive for three years.\n\n"
                        + "Larch Cloud GmbH maintains the doors.");

        assertThat(draft.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(draft, Field.ENTITY)).isCloseTo(0.857, within(0.001));
    }

    @Test
    void who_examined_is_not_the_company() {
        var draft = draft(ABOVE + "The report was issued by Larch Cloud GmbH." + BELOW);
        draft.add(Field.ENTITY, "Larch Cloud GmbH", Quote.all(draft.passages().get(4)), 0.8, "entity");
        draft.add(Field.SYSTEM, "relay", Quote.all(draft.passages().get(4)), 0.8, "system");

        LetterParties.read(draft);

        assertThat(draft.value(Field.ENTITY)).isEmpty();
        assertThat(draft.value(Field.SYSTEM)).contains("relay");
    }

    @Test
    void a_company_that_is_known_otherwise_stays() {
        var draft = draft(ABOVE + "The report was issued by Larch Cloud GmbH." + BELOW);
        draft.add(Field.ENTITY, "Tarn Data Services", Quote.all(draft.passages().get(4)), 0.8, "entity");

        LetterParties.read(draft);

        assertThat(draft.value(Field.ENTITY)).contains("Tarn Data Services");
    }

    private static Draft middle(String sentence) {
        return read(ABOVE + sentence + BELOW);
    }

    private static Draft read(String page) {
        var draft = draft(page);
        LetterParties.read(draft);
        return draft;
    }

    private static double confidence(Draft draft, Field field) {
        return draft.facts().stream()
                .filter(fact -> fact.field() == field)
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
