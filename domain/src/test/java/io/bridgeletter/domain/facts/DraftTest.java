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

    @Test
    void nothing_that_was_recognised_from_an_image_is_sure() {
        var letter = """
                # Bridge Letter

                June 30, 2026

                Tarn Data Services, Inc. received a SOC 2 Type 2 report for the period April 1, 2025 to March 31, 2026.

                We are not aware of any material changes from April 1, 2026 to June 30, 2026.
                """;
        var printed = FactReader.read(aDocument().page(letter).build(), Readings.TODAY);
        var scanned = FactReader.read(aDocument().scanned(letter).build(), Readings.TODAY);

        assertThat(printed.facts()).anyMatch(fact -> fact.confidence() > 0.9);
        assertThat(scanned.facts()).hasSameSizeAs(printed.facts()).noneMatch(fact -> fact.confidence() > 0.89);
    }
}
