package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTest {
    @Test
    void a_hostile_text_is_no_criterion() {
        assertThat(Criteria.heading("CC6.1 " + "–".repeat(20_000))).isEqualTo("CC6.1");
        assertThat(Criteria.only("CC6.1 " + "–".repeat(20_000))).isFalse();
    }

    @Test
    void an_objective_that_is_told_in_two_ways_is_one() {
        assertThat(Criteria.joined("Kontrollziel 3 (KZ 3): Zugriffsschutz")).isEqualTo("KZ 3");
        assertThat(Criteria.joined("CC6.2, Cl.1 and CI.2")).isEqualTo("CC6.2, C1.1, C1.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC6.1 | CC6.1
            (CC6.1, A1.2 and PI1.3) | CC6.1, A1.2, PI1.3
            C1.1; P8.1 | C1.1, P8.1
            CC6.1 and CC6.1 | CC6.1
            CC6.1 - CC6.3 | CC6.1, CC6.2, CC6.3
            CC6.1–6.3 | CC6.1, CC6.2, CC6.3
            CC7.2 through CC7.4 | CC7.2, CC7.3, CC7.4
            A1.1 to 3 | A1.1, A1.2, A1.3
            CC6.8 - CC7.1 | CC6.8, CC7.1
            CC6.3 - CC6.1 | CC6.3
            CC1.1 to CC1.40 | CC1.1, CC1.2, CC1.3, CC1.4, CC1.5, CC1.6, CC1.7, CC1.8, CC1.9, CC1.10, CC1.11, CC1.12
            CC6 series | CC6 series
            CC6.0 series | CC6 series
            Control Objective 4 | Control Objective 4
            Control Objective B: transfers are complete | Control Objective B
            CO 2.1 | CO 2.1
            CG6.5; C06.7 | CC6.5, CC6.7
            """)
    void finds_ids_ranges_and_series(String text, String ids) {
        assertThat(Criteria.joined(text)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC0.1",
                "CC6.1.2",
                "XCC6.1",
                "A2.1",
                "6.1",
                "CC6",
                "P9.1",
                "series",
                "Control Objectives and",
                "EC2.1",
                "GC3,14",
                "PL1.2",
                "P11.3"
            })
    void takes_other_numbers_for_no_criteria(String text) {
        assertThat(Criteria.in(text)).isEmpty();
    }

    @Test
    void knows_whether_a_text_is_only_ids() {
        assertThat(Criteria.only("CC6.1, CC6.2 and CC6.3")).isTrue();
        assertThat(Criteria.only("CC6.1 – CC6.3")).isTrue();
        assertThat(Criteria.only("CC6 series")).isTrue();
        assertThat(Criteria.only("Control Objective 3")).isTrue();
        assertThat(Criteria.only("CC6.1 Access is restricted")).isFalse();
        assertThat(Criteria.only("and")).isFalse();
        assertThat(Criteria.only("")).isFalse();
    }
}
