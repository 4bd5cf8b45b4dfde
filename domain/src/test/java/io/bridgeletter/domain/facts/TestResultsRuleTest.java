package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.facts.ReportBuilder.aTypeOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestResultsRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exceptions noted. One of 25 sampled accounts lacked a second factor. | 1 of 25
            Exception Detail: We noted two of 25 workstations without protection. | 2 of 25
            1 exception noted: 1 of 8 reviews was late. Remediated. | 1 of 8
            Deviation noted: 1 of 40 route changes lacked approval. | 1 of 40
            Exception noted. For 6 of 25 leavers, access was not removed. | 6 of 25
            Exception identified: three out of forty changes had no approval. | 3 of 40
            Exception noted for twelve (12) of a sample of 45 changes. | 12 of 45
            Feststellung: In 5 von 20 Fällen fehlte die Freigabe. | 5 of 20
            Abweichung festgestellt: eine von 25 Freigaben fehlte. | 1 of 25
            We noted that three of twenty-five tickets had no owner. | 3 of 25
            Exception noted. The test of the fourth quarter is missing. |
            """)
    void finds_what_was_found_and_in_how_many(String result, String sample) {
        var read = read(result);

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("CC6.2", sample == null ? "" : sample, result));
        assertThat(values(read, Field.NOT_TESTED_TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No exceptions noted.",
                "No relevant exceptions noted.",
                "Zero exceptions were noted.",
                "No deviation noted.",
                "Keine Feststellungen.",
                "Keine wesentlichen Abweichungen festgestellt.",
                "Passed.",
                "Where an exception was noted, it is told below."
            })
    void finds_nothing_where_nothing_was_found(String result) {
        assertThat(values(read(result), Field.EXCEPTION_TEXT)).isEmpty();
        assertThat(values(read(result), Field.NOT_TESTED_TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No occurrences during the period; the operating effectiveness of this control could not be tested.",
                "Not tested.",
                "The circumstances that warrant the control did not occur during the period.",
                "There were no incidents during the period.",
                "We were unable to test this control.",
                "Nicht geprüft: Im Zeitraum ist kein Vorfall aufgetreten.",
                "Im Zeitraum gab es keine Anwendungsfälle, die Wirksamkeit konnte nicht geprüft werden."
            })
    void what_could_not_be_tested_is_neither_right_nor_wrong(String result) {
        var read = read(result);

        assertThat(groups(read, Field.NOT_TESTED_CRITERIA, Field.NOT_TESTED_TEXT))
                .containsExactly(List.of("CC6.2", result));
        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
    }

    @Test
    void the_same_exception_under_several_criteria_is_one() {
        var read = aReport().tests("""
                        | Criteria | Control | Result |
                        | CC6.1 | Access ends with employment. | Exception noted. For 6 of 25 leavers, access was not removed in time. |
                        | CC6.2 | Access ends with employment. | Exception noted. For 6 of 25 leavers, access was not removed in time. |
                        | CC6.3 | Access is reviewed. | Exception noted. For 1 of 25 reviews, the list was not complete. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.1, CC6.2", "6 of 25"), List.of("CC6.3", "1 of 25"));
    }

    @Test
    void a_criterion_above_holds_for_the_rows_below() {
        var read = aReport().tests("""
                        CC8.1 The entity authorizes and tests changes.

                        | Control | Test | Result |
                        | Changes are approved. | Inspected changes. | Exception noted. 1 of 40 changes had no approval. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA)).containsExactly(List.of("CC8.1"));
    }

    @Test
    void blocks_of_label_and_value_are_read_like_rows() {
        var read = aReport().tests("""
                        | Criterion: | CC8.1 |
                        | Control: | Changes are approved, and where an exception: was noted, it is told. |
                        | Test: | Inspected 40 changes for a deviation: of any kind. |
                        | Result: | Exception noted. 1 of 40 changes had no approval. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC8.1", "1 of 40"));
    }

    @Test
    void paragraphs_tell_results_too() {
        var read = aReport().tests("""
                        CC6.2 Access ends with employment.

                        Exception noted: 2 of 25 leavers kept their access.

                        Management response: The exception noted above was remediated.
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.2", "2 of 25"));
    }

    @Test
    void only_the_tests_of_a_type_2_count() {
        assertThat(values(
                        aReport()
                                .description("Exception noted: 1 of 2.")
                                .without(Part.TESTS)
                                .read(),
                        Field.EXCEPTION_TEXT))
                .isEmpty();
        assertThat(values(aTypeOne().tests("Exception noted: 1 of 2.").read(), Field.EXCEPTION_TEXT))
                .isEmpty();
    }

    @Test
    void management_answers_below_the_table_or_in_a_column() {
        var below = aReport().otherInformation("""
                        ## Management's Response to Exceptions

                        Access is now removed by the system of human resources at midnight.

                        The list is reviewed every week since then, by two persons.

                        ## Subsequent events

                        Nothing has happened since then that would be of any interest.
                        """).read();
        var column = aReport().otherInformation("""
                        | Criteria | Exception | Management's response |
                        | CC6.2 | 2 of 25 leavers | Access is now removed by the system at midnight. |
                        | CC8.1 | 1 of 40 changes | The approval is now a condition of every release. |
                        """).read();

        assertThat(values(below, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "Access is now removed by the system of human resources at midnight.",
                        "The list is reviewed every week since then, by two persons.");
        assertThat(values(column, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "Access is now removed by the system at midnight.",
                        "The approval is now a condition of every release.");
    }

    @Test
    void the_key_to_the_results_is_no_result() {
        var read = aReport()
                .tests(
                        "Key to results: “Satisfactory” – no exception found; “Not tested” – no occurrence.\n\n"
                                + "| Criteria | Control | Test | Result |\n| CC6.1 | Keys are kept. | Inspected. | Satisfactory |")
                .read();

        assertThat(values(read, Field.NOT_TESTED_TEXT)).isEmpty();
        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
    }

    @Test
    void management_tells_what_it_has_done_in_a_part_of_its_own() {
        var read = aReport().otherInformation("""
                        ## Response to the qualification (CC6.2)

                        The job was restarted in May, and a monitor now calls the engineer on duty.

                        ## Roadmap

                        Management has signed a contract for a new site that is ready in November.
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "The job was restarted in May, and a monitor now calls the engineer on duty.",
                        "Management has signed a contract for a new site that is ready in November.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Management response: Access is now removed at midnight.",
                "Management's Response – Access is now removed at midnight.",
                "Response of management: Access is now removed at midnight.",
                "Stellungnahme der Geschäftsleitung: Access is now removed at midnight."
            })
    void management_answers_in_a_paragraph_that_says_so(String paragraph) {
        var read = aReport()
                .tests("Exception noted: 2 of 25 leavers kept their access.\n\n" + paragraph + "\n\n" + paragraph)
                .read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE)).containsExactly("Access is now removed at midnight.");
    }

    @Test
    void single_services_may_have_a_shorter_period() {
        var read = aReport().description("""
                        | Service | Period |
                        | Vault | July 1, 2025 to March 31, 2026 |
                        | Ledger | October 1, 2025 to March 31, 2026 |

                        For the Archive module, the period covered is January 1, 2026 to March 31, 2026.
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(
                        List.of("Vault", "2025-07-01", "2026-03-31"),
                        List.of("Ledger", "2025-10-01", "2026-03-31"),
                        List.of("Archive", "2026-01-01", "2026-03-31"));
    }

    @Test
    void a_table_of_services_may_have_two_columns_of_dates() {
        var read = aReport().description("""
                        | Product | In scope from | To |
                        | Vault | July 1, 2025 | March 31, 2026 |
                        | Ledger | March 31, 2026 | July 1, 2025 |
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE, Field.SUB_PERIOD_FROM, Field.SUB_PERIOD_TO))
                .containsExactly(List.of("Vault", "2025-07-01", "2026-03-31"));
    }

    private static Proposal read(String result) {
        return aReport().tests("""
                        | Criteria | Control | Test | Result |
                        | CC6.1 | Access is granted. | Inspected requests. | No exceptions noted. |
                        | CC6.2 | Access ends. | Inspected leavers. | %s |
                        """.formatted(result)).read();
    }
}
