package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words belong to the sentence that tells an opinion; {@code //} parts paragraphs. */
class OpinionSentencesTest {
    private static final String LONG = "for which management gave no reason that we could follow, however often it was "
            + "asked by us and by those who had asked us to look at all of the controls of the relay and its branches, "
            + "and though all of the branches had told management of it long before we came to look at any of them, "
            + "as we were told by them in the course of all the work that we did there, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In our opinion, the controls operated.                                                      | unqualified
            In our opinion, the controls operated, except for the backups.                              | qualified
            In our opinion, in all respects: // * the text is right. // * the keys are, except for two. | qualified
            In our opinion: // the controls operated, except for the backups.                           | qualified
            In our opinion, the text is right. // The keys are, except for two.                         | unqualified
            In our opinion: // ## Backups // They operated, except for two.                             | unqualified
            In our opinion: // Intended users are all, except for two. | unqualified
            Except for the backups, all was well. In our opinion, the controls operated.                | unqualified
            Except for the backups, in our opinion, the controls operated.                              | qualified
            It was told. Except for the backups, in our opinion, the controls operated.                 | qualified
            ## Qualified Opinion                                                                        | qualified
            ## Basis for Qualified Opinion                                                              | qualified
            """)
    void what_goes_on_with_the_sentence_qualifies_it(String text, String opinion) {
        assertThat(read(text).value(Field.OPINION)).contains(opinion);
    }

    @Test
    void words_far_before_the_sentence_are_no_part_of_it() {
        assertThat(read("Except for the backups, " + LONG + "in our opinion, the controls operated.")
                        .value(Field.OPINION))
                .contains("unqualified");
        assertThat(read("It was told. Except for the backups, " + LONG + "in our opinion, the controls operated.")
                        .value(Field.OPINION))
                .contains("unqualified");
    }

    @Test
    void the_tenth_paragraph_below_is_no_part_of_it() {
        var items = "// * the keys are as they are told. ";

        assertThat(read("In our opinion: " + items.repeat(7) + "// * the doors are, except for two.")
                        .value(Field.OPINION))
                .contains("qualified");
        assertThat(read("In our opinion: " + items.repeat(9) + "// * the doors are, except for two.")
                        .value(Field.OPINION))
                .contains("unqualified");
    }

    @Test
    void the_sentence_is_shown_where_an_item_qualifies_it() {
        var quote = read("It was told. In our opinion, in all respects: // * the keys are, except for two.")
                .facts()
                .get(0)
                .quote();

        assertThat(quote).isEqualTo("In our opinion, in all respects:");
    }

    @Test
    void the_longest_proof_is_shown() {
        var quote = read("## Qualified Opinion // In our opinion, the controls operated, except for the backups.")
                .facts()
                .get(0)
                .quote();

        assertThat(quote).startsWith("In our opinion");
    }

    @Test
    void a_heading_ends_the_reasons() {
        var read = read(
                "## Qualified Opinion // ## Basis for Qualified Opinion // The backups of the relay were not made "
                        + "for three nights. // ## Duties // Management has to look after all of the controls of the relay.");

        assertThat(read.facts().stream()
                        .filter(fact -> fact.field() == Field.OPINION_BASIS)
                        .map(Fact::value))
                .containsExactly("The backups of the relay were not made for three nights.");
    }

    private static Draft read(String text) {
        var draft = draft(text.replace(" // ", "\n\n").replace("// ", "\n\n"));
        new OpinionRule().read(draft);
        return draft;
    }
}
