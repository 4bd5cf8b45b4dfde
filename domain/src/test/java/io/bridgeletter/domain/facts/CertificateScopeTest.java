package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.TextRun;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a certificate covers, and where that ends. */
class CertificateScopeTest {
    @Test
    void goes_on_over_lines_that_look_alike() {
        assertThat(scope(paragraph(
                        lines(100, "Scope: development of the", "relay and its archive", "in Leeds and Kiel"))))
                .containsExactly("development of the relay and its archive in Leeds and Kiel");
    }

    @Test
    void ends_at_the_next_label() {
        assertThat(scope(paragraph(
                        lines(100, "Scope: development of the", "relay and its archive", "Valid until 2029"))))
                .containsExactly("development of the relay and its archive");
    }

    @Test
    void may_begin_with_a_word_that_is_a_label_elsewhere() {
        assertThat(scope(paragraph(lines(100, "Scope:", "certification of relays and", "of their archives"))))
                .containsExactly("certification of relays and of their archives");
    }

    @Test
    void ends_where_letters_become_smaller_or_larger() {
        assertThat(scope(paragraph(sized(10, 10, 8)))).containsExactly("development of the relay");
        assertThat(scope(paragraph(sized(10, 10, 12)))).containsExactly("development of the relay");
        assertThat(scope(paragraph(sized(10, 10, 10.5)))).containsExactly("development of the relay and some more");
    }

    @Test
    void ends_before_the_statement_of_applicability() {
        assertThat(scope("Scope: development of the relay, in accordance with the statement of applicability of May"))
                .containsExactly("development of the relay");
        assertThat(scope("Scope: development of the relay. Certificate 7 of Tarn"))
                .containsExactly("development of the relay");
    }

    @Test
    void is_more_than_a_word_or_two() {
        assertThat(scope("Scope: see annex\n\nScope: development of the relay"))
                .containsExactly("development of the relay");
    }

    @Test
    void may_stand_below_the_sentence_that_tells_of_it() {
        assertThat(scope("It does so in all of its sites and for the following scope:\n\ndevelopment of the relay"))
                .containsExactly("development of the relay");
        assertThat(scope("It does so in all of its sites and for the following scope:\n\nrelay"))
                .isEmpty();
    }

    private static Passage sized(double first, double second, double third) {
        var text = "Scope: development of the relay and some more";
        return new Passage(
                text,
                List.of(
                        piece(text, 0, 22, 100, first),
                        piece(text, 23, 31, 112, second),
                        piece(text, 32, text.length(), 124, third)));
    }

    private static Passage.Piece piece(String text, int from, int to, double y, double size) {
        return new Passage.Piece(1, new TextRun(text.substring(from, to), 72, y, 100, size, size, false), from, to);
    }

    private static List<String> scope(Block block) {
        return scope(draft(block));
    }

    private static List<String> scope(String page) {
        return scope(draft(page));
    }

    private static List<String> scope(Draft draft) {
        CertificateScope.read(draft);
        return draft.facts().stream().map(Fact::value).toList();
    }
}
