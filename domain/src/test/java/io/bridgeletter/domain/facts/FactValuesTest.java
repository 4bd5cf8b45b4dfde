package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactValuesTest {
    @ParameterizedTest
    @CsvSource({
        "PERIOD_FROM, 2025-04-01",
        "PERIOD_FROM, 1990-01-01",
        "PERIOD_FROM, 2100-12-31",
        "OPINION, qualified",
        "CRITERIA, processing-integrity",
        "SUBSERVICE_METHOD, carve-out",
        "SUBSERVICE_METHOD, inclusive",
        "SUBSERVICE_METHOD, unknown",
        "MATERIAL_CHANGES, none",
        "MATERIAL_CHANGES, not-stated",
        "ART28_PRESENT, false",
        "ART28_CLAUSE, h",
        "BREACH_NOTICE_HOURS, 72",
        "SUBPROCESSOR_NOTICE_DAYS, 30",
        "FINDINGS_COUNT, 0",
        "FINDINGS_OPEN, 123456",
        "ENTITY, Tarn Ltd"
    })
    void accepts_what_the_contract_allows(Field field, String value) {
        assertThat(FactValues.accepts(field, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD_FROM, 1 April 2025",
        "PERIOD_FROM, 2025-02-30",
        "PERIOD_FROM, 1989-12-31",
        "PERIOD_FROM, 2101-01-01",
        "OPINION, good",
        "CRITERIA, Security and more",
        "SUBSERVICE_METHOD, carved",
        "MATERIAL_CHANGES, some",
        "ART28_PRESENT, yes",
        "ART28_CLAUSE, i",
        "BREACH_NOTICE_HOURS, three",
        "SUBPROCESSOR_NOTICE_DAYS, 30 days",
        "FINDINGS_COUNT, -1",
        "FINDINGS_OPEN, 1234567",
        "ENTITY, ' '"
    })
    void refuses_anything_else(Field field, String value) {
        assertThat(FactValues.accepts(field, value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AS_OF, date",
        "OPINION, opinion",
        "CRITERIA, criteria",
        "SUBSERVICE_METHOD, method",
        "MATERIAL_CHANGES, changes",
        "FINDINGS_OPEN, number",
        "BREACH_NOTICE_HOURS, number",
        "ENTITY, text"
    })
    void names_what_it_expects(Field field, String kind) {
        assertThat(FactValues.expected(field)).isEqualTo("fact.expected." + kind);
    }
}
