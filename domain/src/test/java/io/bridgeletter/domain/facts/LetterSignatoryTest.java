package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signed a letter, where the name does not stand above the role. */
class LetterSignatoryTest {
    @Test
    void a_name_may_stand_below_the_role() {
        assertThat(signatories("It is so.\n\nChief Compliance Officer\n\nJane Doe"))
                .containsExactly("Jane Doe");
        assertThat(signatories("It is so.\n\nChief Compliance Officer\nJane Doe"))
                .containsExactly("Jane Doe");
        assertThat(signatories("It is so.\n\nChief Compliance Officer\n\nIt is so.\n\nIt is so.\n\nJane Doe"))
                .isEmpty();
    }

    @Test
    void the_nearest_name_signed() {
        assertThat(signatories("It is so.\n\nJane Doe\n\nAbbot Lindqvist\n\nChief Compliance Officer"))
                .containsExactly("Abbot Lindqvist");
    }

    @Test
    void a_name_below_the_closing_words_needs_no_role() {
        assertThat(signatories("It is so.\n\nSincerely,\n\nJane Doe\n\nAbbot Lindqvist"))
                .containsExactly("Jane Doe");
        assertThat(signatories("It is so.\n\nSincerely,\n\nJane Doe").size()).isEqualTo(1);
    }

    @Test
    void a_name_far_below_the_closing_words_or_without_them_signed_nothing() {
        assertThat(signatories("Sincerely,\n\nOne.\n\nTwo.\n\nThree.\n\nJane Doe"))
                .isEmpty();
        assertThat(signatories("It is so.\n\nJane Doe")).isEmpty();
        assertThat(signatories("We say so sincerely" + " and gladly to all".repeat(7) + ".\n\nJane Doe"))
                .isEmpty();
    }

    private static List<String> signatories(String page) {
        var draft = draft(page);
        LetterSignatory.read(draft);
        return draft.facts().stream()
                .filter(fact -> fact.field() == Field.SIGNATORY)
                .map(Fact::value)
                .toList();
    }
}
