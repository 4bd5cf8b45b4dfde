package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Names of systems that are listed, or stand behind a dash on the cover. */
class SystemRuleNamesTest {
    @Test
    void systems_that_are_listed_are_one_each() {
        var read = read(draft("It is about its systems Gateway, Settle and Ledger as of May 1, 2026."));

        assertThat(read.facts()).extracting(Fact::value).containsExactly("Gateway", "Settle", "Ledger");
        assertThat(read.facts().get(0).confidence()).isCloseTo(0.7833, within(0.0001));
    }

    @Test
    void a_name_behind_a_dash_on_the_cover_is_the_system() {
        var read = read(draft("Tarn Data Services — Tarn Relay"));

        assertThat(read.facts()).extracting(Fact::value).containsExactly("Tarn Relay");
        assertThat(read.facts().get(0).confidence()).isCloseTo(0.6375, within(0.0001));
    }

    @Test
    void a_dash_on_a_later_page_tells_no_system() {
        var document = aDocument().page("One.").page("Two.").page("Tarn Data Services — Tarn Relay");

        assertThat(read(new Draft(document.read())).facts()).isEmpty();
    }

    private static Draft read(Draft draft) {
        new SystemRule().read(draft);
        return draft;
    }
}
