package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which days are those of the report, and for which the letter speaks. */
class LetterPeriodsTest {
    private static final String REPORT = "April 1, 2025 to March 31, 2026";
    private static final String COVERED = "April 1, 2026 to June 30, 2026";

    @Test
    void without_words_for_them_the_earlier_days_are_the_reports() {
        for (var letter : new String[] {REPORT + ".\n\n" + COVERED + ".", COVERED + ".\n\n" + REPORT + "."}) {
            var read = read(letter);

            assertThat(read.value(Field.REPORT_PERIOD_FROM)).contains("2025-04-01");
            assertThat(read.value(Field.REPORT_PERIOD_TO)).contains("2026-03-31");
            assertThat(read.value(Field.COVERS_FROM)).contains("2026-04-01");
            assertThat(read.value(Field.COVERS_TO)).contains("2026-06-30");
        }
    }

    @Test
    void the_report_may_be_named_with_later_days_than_the_letter() {
        var read = read("Our most recent report covers the period " + REPORT
                + ".\n\nThe relay was built from May 1, 2020 to May 31, 2021.");

        assertThat(read.value(Field.REPORT_PERIOD_FROM)).contains("2025-04-01");
    }

    @Test
    void the_days_of_the_report_are_not_covered_by_being_named_again() {
        var read = read("The report covers the period " + REPORT + ".\n\nThere was no material change since then, in "
                + REPORT + ".");

        assertThat(read.value(Field.REPORT_PERIOD_TO)).contains("2026-03-31");
        assertThat(read.value(Field.COVERS_TO)).isEmpty();
    }

    @Test
    void covered_days_may_begin_with_those_of_the_report_or_end_with_them() {
        assertThat(read("The report covers the period " + REPORT
                                + ".\n\nThis letter covers the gap from April 1, 2025 to June 30, 2026.")
                        .value(Field.COVERS_TO))
                .contains("2026-06-30");
        assertThat(read("The report covers the period " + REPORT
                                + ".\n\nThis letter covers the gap from January 1, 2026 to March 31, 2026.")
                        .value(Field.COVERS_FROM))
                .contains("2026-01-01");
    }

    @Test
    void the_days_of_the_next_report_are_neither() {
        var read = read("The report covers the period " + REPORT
                + ".\n\nThe next report is expected for the period April 1, 2026 to March 31, 2027.");

        assertThat(read.value(Field.REPORT_PERIOD_TO)).contains("2026-03-31");
        assertThat(read.value(Field.COVERS_TO)).isEmpty();
    }

    @Test
    void a_letter_may_speak_as_of_a_day_after_the_report() {
        var read = read("The report covers the period " + REPORT + ".\n\nIt is so as of June 30, 2026.");

        assertThat(read.value(Field.AS_OF)).contains("2026-06-30");
        assertThat(confidence(read)).isEqualTo(0.88);
        assertThat(read("It is so as of June 30, 2026.").value(Field.AS_OF)).contains("2026-06-30");
        assertThat(read("The report covers the period " + REPORT + ".\n\nIt was so as of March 31, 2026.")
                        .value(Field.AS_OF))
                .isEmpty();
        assertThat(confidence(read("It is so as of 04/05/2026."))).isEqualTo(0.6);
    }

    private static Draft read(String page) {
        var draft = draft(page);
        LetterPeriods.read(draft);
        return draft;
    }

    private static double confidence(Draft draft) {
        return draft.facts().stream()
                .filter(fact -> fact.field() == Field.AS_OF)
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
