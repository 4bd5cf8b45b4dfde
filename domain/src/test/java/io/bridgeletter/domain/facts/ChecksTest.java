package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.facts.ReportBuilder.aTypeOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions on reports; those on letters and certificates stand with their rules. */
class ChecksTest {
    private static final String SIGNATURE = "Abbot Lindqvist LLP\nChicago, Illinois\n";

    @Test
    void a_good_report_only_lacks_criteria_in_this_short_example() {
        assertThat(questions(aReport().read())).containsExactly("criteria-missing");
        assertThat(questions(aTypeOne().read())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 30, 2026 | issue-before-period-end
            March 31, 2026 | issue-quick
            April 9, 2026 | issue-quick
            July 30, 2026 | issue-late
            November 2, 2026 | issued-in-future
            """)
    void asks_about_the_day_of_the_report(String day, String code) {
        assertThat(questions(aReport().signature(SIGNATURE + day).read())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 10, 2026", "July 29, 2026"})
    void asks_nothing_about_a_usual_day(String day) {
        assertThat(questions(aReport().signature(SIGNATURE + day).read())).containsExactly("criteria-missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            December 1, 2025 to November 2, 2026 | period-in-future | true
            December 1, 2025 to November 1, 2026 | period-in-future | false
            January 6, 2026 to March 31, 2026 | period-short | false
            January 7, 2026 to March 31, 2026 | period-short | true
            """)
    void asks_about_the_period(String period, String code, boolean asked) {
        var report = aReport()
                .cover("# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report\n\nFor the period " + period)
                .scope("""
                        # Section I – Independent Service Auditor's Report

                        To the Management of Tarn Data Services, Inc.

                        We have examined the operating effectiveness of controls throughout the period %s.

                        """.formatted(period));
        assertThat(questions(report.read()).contains(code)).isEqualTo(asked);
    }

    @Test
    void asks_about_a_file_that_is_older_than_the_period() {
        assertThat(questions(aReport().created("2026-03-30").read())).contains("file-before-period-end");
        assertThat(questions(aReport().created("2026-03-31").read())).doesNotContain("file-before-period-end");
    }

    @Test
    void asks_about_parts_that_are_missing() {
        assertThat(questions(aReport().without(Part.TESTS).read())).contains("type2-without-tests");
        assertThat(questions(aTypeOne().read())).doesNotContain("type2-without-tests");
        assertThat(questions(aReport().without(Part.ASSERTION).read())).contains("missing-assertion");
        assertThat(questions(aReport().without(Part.DESCRIPTION).read()))
                .contains("missing-description", "no-cuecs-found");
        assertThat(questions(aReport()
                        .scope("")
                        .cover(
                                "# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report\n\nThis report demonstrates compliance.")
                        .read()))
                .contains(
                        "missing-auditor-report",
                        "not-found-period",
                        "not-found-auditor",
                        "not-found-opinion",
                        "not-found-report-date");
    }

    @Test
    void asks_about_values_that_are_missing() {
        var nothing = aTypeOne()
                .cover("SOC 2 Type 1 Report")
                .scope("""
                # Section I – Independent Service Auditor's Report

                We have examined the design of controls of the relay.

                """)
                .opinion("")
                .signature("")
                .assertion("It is so.")
                .with(Part.DESCRIPTION, "# Section III – System Description\n\nIt works.")
                .read();

        assertThat(questions(nothing))
                .contains("not-found-auditor", "not-found-opinion", "not-found-report-date", "not-found-as-of");
    }

    @Test
    void asks_about_an_auditor_that_is_no_firm() {
        var read = aReport()
                .cover(
                        "# Tarn Data Services, Inc.\n\nSOC 2 Type 2 Report\n\nPrepared by Demo Auditors, Certified Public Accountants")
                .signature("May 29, 2026")
                .read();

        assertThat(questions(read)).contains("auditor-not-a-firm");
    }

    @Test
    void asks_where_all_tests_passed_and_where_some_could_not_be_made() {
        assertThat(questions(aReport()
                        .tests("| Criteria | Control | Result |\n| CC6.1 | Access ends. | No exceptions noted. |")
                        .read()))
                .contains("no-exceptions-at-all");
        var notTested = aReport()
                .tests("| Criteria | Control | Result |\n| CC7.4 | Incidents are closed. | Not tested. |")
                .read();
        assertThat(questions(notTested)).contains("not-tested").doesNotContain("no-exceptions-at-all");
        assertThat(notTested.questions())
                .filteredOn(question -> question.code().equals("not-tested"))
                .singleElement()
                .satisfies(question -> assertThat(question.arguments()).containsExactly("1"));
    }

    @Test
    void tells_which_common_criteria_were_not_tested() {
        var question = aReport().read().questions().stream()
                .filter(one -> one.code().equals("criteria-missing"))
                .findFirst()
                .orElseThrow();

        assertThat(question.arguments().get(0)).isEqualTo("31");
        assertThat(question.arguments().get(1)).startsWith("CC1.1, CC1.2").doesNotContain("CC6.1", "CC6.2");
        assertThat(questions(aReport().tests("""
                | Criteria | Result |
                | CC1.1 - CC1.5 | Exception noted. 1 of 2 failed. |
                | CC2.1 - CC2.3 | No exceptions noted. |
                | CC3.1 - CC3.4 | No exceptions noted. |
                | CC4.1 - CC4.2 | No exceptions noted. |
                | CC5.1 - CC5.3 | No exceptions noted. |
                | CC6.1 - CC6.8 | No exceptions noted. |
                | CC7.1 - CC7.5 | No exceptions noted. |
                | CC8.1 | No exceptions noted. |
                | CC9.1 - CC9.2 | No exceptions noted. |
                """).read())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Company Name]",
                "[Insert Date]",
                "20X1",
                "Lorem ipsum",
                "TBD",
                "<client name>",
                "For testing only"
            })
    void asks_about_the_residue_of_a_template(String residue) {
        assertThat(questions(aReport()
                        .assertion("We have prepared the description of " + residue + ".")
                        .read()))
                .contains("template-residue");
    }

    @Test
    void asks_about_dates_that_may_be_others() {
        assertThat(questions(aReport().signature(SIGNATURE + "05/09/2026").read()))
                .contains("date-unsure");
    }

    @Test
    void every_question_has_a_sentence_to_be_told_with() {
        var reports = Map.of("plain", aReport().read(), "type 1", aTypeOne().read());
        var asked = new HashSet<String>();
        reports.values().forEach(read -> asked.addAll(questions(read)));

        assertThat(Checks.codes()).containsAll(asked).hasSize(40);
    }
}
