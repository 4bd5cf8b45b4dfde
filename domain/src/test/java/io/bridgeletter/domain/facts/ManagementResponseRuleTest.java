package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementResponseRuleTest {
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

    @Test
    void what_tells_of_the_answers_is_none_of_them() {
        var read = aReport().otherInformation("""
                        ## Management’s responses (unaudited)

                        The responses below were supplied by management. The service auditor did not examine them.

                        CC7.2.a A provider has been collecting the logs of all systems since January.

                        CC7.3.a See the response to CC7.2.a.
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "A provider has been collecting the logs of all systems since January.",
                        "See the response to CC7.2.a.");
    }

    @Test
    void each_answer_may_have_a_smaller_heading() {
        var read = aReport().otherInformation("""
                        # Management’s responses (unaudited)

                        ## Access to production

                        Named accounts with a second factor were introduced in February.

                        ## Changes

                        SOC 2 Reviewers now meet every week and authorise the releases.

                        ## Business continuity

                        Tarn maintains a plan for continuity and exercises it each year.
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "Named accounts with a second factor were introduced in February.",
                        "SOC 2 Reviewers now meet every week and authorise the releases.");
    }

    @Test
    void directors_answer_too() {
        var read = aReport().otherInformation("""
                        ## Response of the directors to exceptions

                        | Control | Response of the directors |
                        | 1.3 | We accept the finding. The register now prevents release. |
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly("We accept the finding. The register now prevents release.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Management response: Access is now removed at midnight.",
                "Management's Response – Access is now removed at midnight.",
                "Response of management: Access is now removed at midnight.",
                "Response to exception, control 5: Access is now removed at midnight.",
                "Response of management to CC6.2: Access is now removed at midnight.",
                "Stellungnahme der Geschäftsführung zu CC6.2: Access is now removed at midnight.",
                "Stellungnahme der Geschäftsleitung: Access is now removed at midnight."
            })
    void management_answers_in_a_paragraph_that_says_so(String paragraph) {
        var read = aReport()
                .tests("Exception noted: 2 of 25 leavers kept their access.\n\n" + paragraph + "\n\n" + paragraph)
                .read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE)).containsExactly("Access is now removed at midnight.");
    }

    @Test
    void management_answers_in_the_cell_of_the_result_or_in_a_row_of_its_own() {
        var read = aReport().tests("""
                        | Criteria | Control | Test | Finding |
                        | CC6.1 | Access is granted on request. | Inspected requests. | No exceptions. |
                        | CC6.2 | Access ends with employment. | Inspected leavers. | Exception noted for 2 of 25 leavers. Management response: A job now ends it. |

                        ## CC8.1 Changes are approved

                        | Control | Changes are approved before they are released. |
                        | Outcome | Exception |
                        | Deviation | For 1 of 40 changes, no approval was on file. |
                        | Management response | The tool now waits for the approval. |
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactlyInAnyOrder("A job now ends it.", "The tool now waits for the approval.");
        assertThat(values(read, Field.EXCEPTION_TEXT))
                .containsExactly(
                        "Exception noted for 2 of 25 leavers.", "For 1 of 40 changes, no approval was on file.");
    }

    @Test
    void a_column_may_be_headed_by_one_word() {
        var read = aReport().otherInformation("""
                        This part has been prepared by management and was not covered by the examination.

                        | Kontrolle | Stellungnahme |
                        | ZZ-03 | Austritte werden seit Oktober automatisiert gemeldet. |
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly("Austritte werden seit Oktober automatisiert gemeldet.");
    }

    @Test
    void an_answer_to_an_exception_is_no_exception() {
        var read = aReport().tests("""
                        Response by management: The exception noted in CC6.2 was remediated at once.

                        The company's response includes a follow-up review of all of the accounts.
                        """).read();

        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
        assertThat(values(read, Field.EXCEPTION_CRITERIA)).isEmpty();
        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly("The exception noted in CC6.2 was remediated at once.");
    }

    @Test
    void how_responses_are_shown_is_no_response() {
        var read = aReport()
                .tests("Responses of management are shown with each finding; they were not examined by us.")
                .read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE)).isEmpty();
    }

    @Test
    void management_names_the_finding_that_it_answers() {
        var read = aReport().otherInformation("""
                        ## Stellungnahmen zu den Feststellungen

                        Zu ZUG-3: Die Berechtigungen werden seit August halbjährlich überprüft.

                        ## Access (A2, A3)

                        We accept the finding. The two systems were connected in January.

                        ## Other deviations (G3)

                        A new internal auditor took office in February and carries out the plan.

                        The next report will cover the year 2027 and one more category.
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly(
                        "Die Berechtigungen werden seit August halbjährlich überprüft.",
                        "We accept the finding. The two systems were connected in January.",
                        "A new internal auditor took office in February and carries out the plan.");
    }
}
