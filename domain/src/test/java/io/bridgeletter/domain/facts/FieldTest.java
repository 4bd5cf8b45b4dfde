package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {
    @ParameterizedTest
    @EnumSource(Field.class)
    void is_found_by_its_name_in_the_contract(Field field) {
        assertThat(Field.fromWire(field.wireName())).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD_FROM, period-from, period-from, false",
        "CUEC_TEXT, cuec.text, cuec, true",
        "NOT_TESTED_CRITERIA, not-tested.criteria, not-tested, true",
        "ART28_PRESENT, art28.present, art28, true"
    })
    void has_the_name_of_its_group_before_the_dot(Field field, String name, String group, boolean grouped) {
        assertThat(field.wireName()).isEqualTo(name);
        assertThat(field.groupName()).isEqualTo(group);
        assertThat(field.isGrouped()).isEqualTo(grouped);
    }

    @Test
    void is_unknown_under_any_other_name() {
        assertThat(Field.fromWire("cuec-text")).isEmpty();
        assertThat(Field.fromWire("")).isEmpty();
    }

    @Test
    void is_a_date_where_its_name_says_so() {
        assertThat(Stream.of(Field.values()).filter(Field::isDate).map(Field::wireName))
                .containsExactlyInAnyOrder(
                        "report-date",
                        "period-from",
                        "period-to",
                        "as-of",
                        "sub-period.from",
                        "sub-period.to",
                        "letter-date",
                        "report-period-from",
                        "report-period-to",
                        "covers-from",
                        "covers-to",
                        "issued",
                        "initial-issue",
                        "valid-to",
                        "surveillance-due",
                        "validity-from",
                        "validity-to",
                        "updated",
                        "effective",
                        "test-from",
                        "test-to");
    }

    @Test
    void needs_a_decision_of_its_own_where_it_says_what_for_which_days() {
        assertThat(Stream.of(Field.values()).filter(Field::needsOwnDecision))
                .containsExactlyInAnyOrder(Field.OPINION, Field.PERIOD_FROM, Field.PERIOD_TO, Field.AS_OF);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, proposed", "ACCEPTED, accepted", "CORRECTED, corrected", "REJECTED, rejected"})
    void a_state_is_told_in_small_letters(FactState state, String name) {
        assertThat(state.wireName()).isEqualTo(name);
    }

    @Test
    void a_state_of_two_words_has_a_hyphen() {
        assertThat(FactState.NOT_STATED.wireName()).isEqualTo("not-stated");
    }
}
