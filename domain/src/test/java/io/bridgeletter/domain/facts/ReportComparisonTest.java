package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.ReportComparison.Kind.ADDED;
import static io.bridgeletter.domain.facts.ReportComparison.Kind.CHANGED;
import static io.bridgeletter.domain.facts.ReportComparison.Kind.DROPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.facts.ReportComparison.Change;
import io.bridgeletter.domain.facts.ReportComparison.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {
    @Test
    void finds_nothing_where_only_case_and_punctuation_differ() {
        assertThat(ReportComparison.between(
                        List.of(auditor("Abbot Lindqvist LLP"), cuec("Remove leavers, at once.")),
                        List.of(cuec("Remove leavers at once"), auditor("ABBOT LINDQVIST, LLP"))))
                .isEmpty();
        assertThat(ReportComparison.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void tells_single_values_as_added_changed_and_dropped() {
        assertThat(ReportComparison.between(
                        List.of(auditor("Abbot LLP"), new Stated(Field.ENTITY, "Tarn Ltd")),
                        List.of(auditor("Birch LLP"), new Stated(Field.OPINION, "qualified"))))
                .containsExactly(
                        new Change(DROPPED, Field.ENTITY, "Tarn Ltd", null),
                        new Change(CHANGED, Field.AUDITOR, "Abbot LLP", "Birch LLP"),
                        new Change(ADDED, Field.OPINION, null, "qualified"));
    }

    @Test
    void pairs_a_control_with_the_likest_of_the_new_ones() {
        assertThat(ReportComparison.between(
                        List.of(
                                cuec("User entities remove leavers within one day"),
                                cuec("User entities keep keys secret")),
                        List.of(
                                cuec("User entities remove leavers within five days"),
                                cuec("User entities remove leavers within two day"),
                                cuec("Backups are tested"))))
                .containsExactly(
                        new Change(
                                CHANGED,
                                Field.CUEC_TEXT,
                                "User entities remove leavers within one day",
                                "User entities remove leavers within two day"),
                        new Change(DROPPED, Field.CUEC_TEXT, "User entities keep keys secret", null),
                        new Change(ADDED, Field.CUEC_TEXT, null, "User entities remove leavers within five days"),
                        new Change(ADDED, Field.CUEC_TEXT, null, "Backups are tested"));
    }

    @Test
    void compares_every_list_of_the_report() {
        var fields = List.of(Field.CUEC_TEXT, Field.SUBSERVICE_NAME, Field.CRITERIA, Field.CSOC_TEXT, Field.SYSTEM);
        for (var field : fields) {
            assertThat(ReportComparison.between(List.of(), List.of(new Stated(field, "one"))))
                    .containsExactly(new Change(ADDED, field, null, "one"));
        }
        assertThat(ReportComparison.between(List.of(), List.of(new Stated(Field.PERIOD_TO, "2025-01-01"))))
                .isEmpty();
    }

    private static Stated auditor(String name) {
        return new Stated(Field.AUDITOR, name);
    }

    private static Stated cuec(String text) {
        return new Stated(Field.CUEC_TEXT, text);
    }
}
