package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void a_value_is_proved_by_a_quote_that_shows_all_of_it_however_much_another_weighs() {
        var blocks = aDocument().page("Palisade\n\nPalisade Health, LLC").read().blocks();
        var votes = new Draft.Votes();

        votes.add("Palisade Health, LLC", Quote.all(blocks.get(0).passages().get(0)), 5);
        votes.add("Palisade Health, LLC", Quote.all(blocks.get(1).passages().get(0)), 1);

        assertThat(votes.quote("Palisade Health, LLC").text()).isEqualTo("Palisade Health, LLC");
        assertThat(votes.weight("Palisade Health, LLC")).isEqualTo(6);
    }
}
