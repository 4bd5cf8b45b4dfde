package io.bridgeletter.web.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.facts.FactRow;
import io.bridgeletter.domain.facts.FactState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void takes_what_is_open_and_sure() {
        var together = Together.of(items(fact("entity", 0.95f), fact("auditor", 0.9f)));
        assertThat(together.possible()).isTrue();
        assertThat(together.items()).isEqualTo(2);
    }

    @Test
    void takes_nothing_while_one_is_not_sure() {
        var together = Together.of(items(fact("entity", 0.95f), fact("auditor", 0.7f)));
        assertThat(together.possible()).isFalse();
        assertThat(together.unsure()).isEqualTo(1);
    }

    @Test
    void leaves_opinion_period_and_the_dates_of_the_report_to_a_decision_of_their_own() {
        var together = Together.of(items(
                fact("opinion", 0.99f),
                fact("period-from", 0.99f),
                fact("period-to", 0.4f),
                fact("as-of", 0.99f),
                fact("report-date", 0.99f)));
        assertThat(together.items()).isZero();
        assertThat(together.possible()).isFalse();
        assertThat(together.reason()).isEqualTo("review.together.nothing");
    }

    private static List<FactItem> items(FactRow... facts) {
        return FactItem.of(List.of(facts));
    }

    private static FactRow fact(String field, float confidence) {
        return new FactRow(
                UUID.randomUUID(),
                0,
                new UUID(0, 1),
                field,
                "value",
                null,
                1,
                null,
                "quote",
                confidence,
                FactState.PROPOSED,
                null,
                "rule",
                "",
                null);
    }
}
