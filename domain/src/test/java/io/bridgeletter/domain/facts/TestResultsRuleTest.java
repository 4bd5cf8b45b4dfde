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
    void a_labelled_paragraph_may_tell_an_exception_without_the_word() {
        var control = "Control Activity CA-%d (Criteria CC6.%d)\n\nIt is done each year.\n\nResult. %s\n\n";
        var read = aReport()
                .tests(control.formatted(1, 1, "No exceptions noted.")
                        + control.formatted(
                                2, 2, "For one of the thirty (30) transfers selected, rights were withdrawn late.")
                        + control.formatted(3, 3, "No exceptions noted.")
                        + control.formatted(4, 4, "No exceptions noted."))
                .read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE, Field.EXCEPTION_TEXT))
                .containsExactly(List.of(
                        "CC6.2",
                        "1 of 30",
                        "For one of the thirty (30) transfers selected, rights were withdrawn late."));
    }

    @Test
    void an_exception_that_is_cut_off_once_is_told_whole() {
        var text = "Exception noted. Access of 5 of 25 leavers sampled was removed nine to 74 days after they had left";
        var read = aReport().tests("""
                        Criterion CC6.2 – Access of leavers is removed

                        %s

                        Criterion CC6.3 – Rights of leavers are withdrawn

                        %s, all of them before July.
                        """.formatted(text, text)).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("CC6.2, CC6.3", text + ", all of them before July."));
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
    void where_most_results_find_nothing_the_others_tell_an_exception_without_the_word() {
        var table = """
                        | No. | Control | Criteria | Test | Result |
                        | A1 | Access is requested. | CC6.2 | Inspected requests. | No deviations. |
                        | A2 | Access of leavers is removed. | CC6.2, CC6.3 | Compared dates. | For 9 of 25 leavers sampled, access was removed late. |
                        | A3 | Access is reviewed. | CC6.3 | Inspected reviews. | No deviations. |
                        | A4 | Tokens are used. | CC6.1 | Observed a sign-in. | %s |
                        | A5 | Sessions end. | CC6.1 | Observed a session. | Operating effectively as designed. |
                        """;

        assertThat(groups(
                        aReport().tests(table.formatted("No deviations.")).read(),
                        Field.EXCEPTION_CRITERIA,
                        Field.EXCEPTION_SAMPLE,
                        Field.EXCEPTION_TEXT))
                .containsExactly(
                        List.of("CC6.2, CC6.3", "9 of 25", "For 9 of 25 leavers sampled, access was removed late."));
        assertThat(values(
                        aReport()
                                .tests(table.formatted("The sign-in was observed."))
                                .read(),
                        Field.EXCEPTION_TEXT))
                .as("two that find nothing are no custom")
                .isEmpty();
    }

    @Test
    void a_table_without_its_head_has_the_results_where_most_find_nothing() {
        var read = aReport().tests("""
                        | CC6.1 | Access is requested. | Inspected a sample of 15 requests. | No exceptions noted. |
                        | CC6.2 | Access is removed. | Inspected a sample of 15 leavers. | 1 of 15 leavers kept the access for a week. |
                        | CC6.3 | Access is reviewed. | Inspected both of the reviews. | No exceptions noted. |
                        | CC6.6 | Rules are reviewed. | Inspected a review of the rules. | No exceptions noted. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("CC6.2", "1 of 15", "1 of 15 leavers kept the access for a week."));
    }

    @Test
    void what_was_found_may_be_told_in_words_beside_what_was_done() {
        var report = new StringBuilder();
        for (var found : List.of(
                "The control operated as described.",
                "The control operated as described.",
                "The control operated as described.",
                "A shared account was in use by eleven developers.")) {
            report.append("""
                    | Criteria | CC6.1 |
                    | Our work | We inspected the list of accounts. |
                    | What we found | %s |

                    Another control, told below.

                    """.formatted(found));
        }

        assertThat(groups(aReport().tests(report.toString()).read(), Field.EXCEPTION_CRITERIA, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("CC6.1", "A shared account was in use by eleven developers."));
    }

    @Test
    void a_finding_on_the_design_is_told_of_a_type_1_too() {
        var read = aTypeOne().tests("""
                        | No. | Control | Criteria | Result |
                        | A1 | Access is requested. | CC6.2 | No finding. |
                        | A2 | Access is removed. | CC6.2 | No deviations. |
                        | A3 | Changes are approved. | CC8.1 | No deviations. |
                        | A4 | Plans are kept. | A1.2 | No exceptions. |
                        | A5 | Plans are tried. | A1.3 | The plan does not foresee the loss of a site. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("A1.3", "The plan does not foresee the loss of a site."));
    }

    @Test
    void an_outcome_may_only_name_itself_and_the_next_row_tells_it() {
        var read = aReport().tests("""
                        ## Control 4.03 (CC1.4)

                        | Control | Persons are screened before they are hired. |
                        | Test | Inspected 12 screenings. |
                        | Outcome | Exception |
                        | Deviation | For 2 of 12 hires, the screening came late. |

                        ## Control 4.07 (CC6.2, CC6.3)

                        | Control | Access is approved before it is granted. |
                        | Test | Planned: inspect tickets. |
                        | Outcome | Not tested |
                        | Reason | Records from before August no longer exist. |

                        ## Control 4.08 (CC6.6)

                        | Control | Connections are encrypted. |
                        | Test | Inspected the settings. |
                        | Outcome | No exception |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE, Field.EXCEPTION_TEXT))
                .containsExactly(List.of("CC1.4", "2 of 12", "For 2 of 12 hires, the screening came late."));
        assertThat(groups(read, Field.NOT_TESTED_CRITERIA, Field.NOT_TESTED_TEXT))
                .containsExactly(List.of("CC6.2, CC6.3", "Records from before August no longer exist."));
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
    void the_key_to_the_results_is_no_result() {
        var read = aReport()
                .tests(
                        "Key to results: “Satisfactory” – no exception found; “Not tested” – no occurrence.\n\n"
                                + "| Criteria | Control | Test | Result |\n| CC6.1 | Keys are kept. | Inspected. | Satisfactory |")
                .read();

        assertThat(values(read, Field.NOT_TESTED_TEXT)).isEmpty();
        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
    }

    private static Proposal read(String result) {
        return aReport().tests("""
                        | Criteria | Control | Test | Result |
                        | CC6.1 | Access is granted. | Inspected requests. | No exceptions noted. |
                        | CC6.2 | Access ends. | Inspected leavers. | %s |
                        """.formatted(result)).read();
    }
}
