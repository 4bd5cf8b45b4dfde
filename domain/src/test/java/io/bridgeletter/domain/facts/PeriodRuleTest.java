package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which days a report speaks, and how sure that is. */
class PeriodRuleTest {
    private static final String DAYS = "April 1, 2025 to March 31, 2026";

    @Test
    void the_days_of_the_examination_are_surest() {
        var examined = read(EvidenceClass.SOC2_TYPE2, "We have examined the relay for the period " + DAYS + ".");
        var cover = read(EvidenceClass.SOC2_TYPE2, "For the period " + DAYS);

        assertThat(examined.value(Field.PERIOD_FROM)).contains("2025-04-01");
        assertThat(examined.value(Field.PERIOD_TO)).contains("2026-03-31");
        assertThat(confidence(examined)).isCloseTo(0.95, within(0.0001));
        assertThat(confidence(cover)).isCloseTo(0.875, within(0.0001));
    }

    @Test
    void days_whose_order_is_not_told_are_less_sure() {
        assertThat(confidence(read(EvidenceClass.SOC2_TYPE2, "For the period 04/05/2025 to 05/06/2026")))
                .isCloseTo(0.845, within(0.0001));
        assertThat(confidence(read(EvidenceClass.SOC2_TYPE1, "As of 04/05/2025")))
                .isCloseTo(0.845, within(0.0001));
    }

    @Test
    void other_days_make_it_less_sure_and_are_asked_about() {
        var read = read(
                EvidenceClass.SOC2_TYPE2,
                "We have examined the relay for the period " + DAYS
                        + ".\n\nFor the period May 1, 2025 to June 30, 2026");

        assertThat(read.value(Field.PERIOD_TO)).contains("2026-03-31");
        assertThat(confidence(read)).isCloseTo(0.8667, within(0.0001));
        assertThat(read.propose().questions()).singleElement().satisfies(question -> assertThat(question.arguments())
                .isEqualTo(List.of("2025-04-01 – 2026-03-31", "2025-05-01 – 2026-06-30", "1")));
    }

    @Test
    void another_day_of_a_type_1_is_asked_about() {
        var read = read(EvidenceClass.SOC1_TYPE1, "We have examined it as of May 1, 2026.\n\nAs of June 30, 2026");

        assertThat(read.value(Field.AS_OF)).contains("2026-05-01");
        assertThat(read.propose().questions()).hasSize(1);
    }

    @Test
    void in_a_long_text_days_need_a_word_for_a_period() {
        var text = "The relay, which passes messages between all of the branches of its customers and keeps what cannot"
                + " be passed on, was built by those who had built the archive, ";

        assertThat(read(EvidenceClass.SOC2_TYPE2, text + "as told, " + DAYS + ".")
                        .value(Field.PERIOD_FROM))
                .isEmpty();
        assertThat(read(EvidenceClass.SOC2_TYPE2, text + "throughout " + DAYS + ".")
                        .value(Field.PERIOD_FROM))
                .contains("2025-04-01");
    }

    @Test
    void only_a_general_report_may_have_a_day_instead_of_a_period() {
        assertThat(read(EvidenceClass.SOC3, "It was so as of May 1, 2026.").value(Field.AS_OF))
                .contains("2026-05-01");
        assertThat(read(EvidenceClass.SOC3, "For the period " + DAYS + "\n\nIt was so as of May 1, 2026.")
                        .value(Field.AS_OF))
                .isEmpty();
        assertThat(read(EvidenceClass.SOC2_TYPE2, "It was so as of May 1, 2026.")
                        .value(Field.AS_OF))
                .isEmpty();
    }

    private static Draft read(EvidenceClass documentClass, String page) {
        var draft = draft(page);
        draft.classify(documentClass, 1);
        new PeriodRule().read(draft);
        return draft;
    }

    private static double confidence(Draft draft) {
        return draft.facts().get(0).confidence();
    }
}
