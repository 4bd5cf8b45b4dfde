package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that are told in prose. */
class ResultParagraphsTest {
    private static final String PROSE = """
            CC1.4. Competence.

            Applicants are screened before they begin. We examined the reports of 10 of them.

            For 2 of 10 employees hired in the period, the check was returned after the employee had begun work.

            Reply of the Company: The Company regrets the delay, which came from a change of its agency.

            CC1.5. Accountability.

            Yearly appraisals are held. We examined 12 forms. No exceptions were noted.

            CC2.1. Information.

            Policies are kept in binders. We examined 3 of them. No exceptions were noted.

            CC3.1. Risks.

            Risks are assessed each January. We read the last assessment. No exceptions were noted.

            CC6.2. Access.

            Access could therefore not be tested, because the tickets of the period were lost.
            """;

    @Test
    void what_was_found_in_a_sample_is_an_exception_where_most_paragraphs_say_that_nothing_was() {
        var read = aReport().tests(PROSE).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC1.4", "2 of 10"));
        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly("The Company regrets the delay, which came from a change of its agency.");
        assertThat(groups(read, Field.NOT_TESTED_CRITERIA, Field.NOT_TESTED_TEXT))
                .containsExactly(List.of(
                        "CC6.2", "Access could therefore not be tested, because the tickets of the period were lost."));
    }

    @Test
    void a_sample_is_no_exception_where_nothing_says_so() {
        var read = aReport()
                .tests(PROSE.replace("No exceptions were noted.", "They were complete."))
                .read();

        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
    }

    @Test
    void control_test_and_result_may_stand_in_one_paragraph_and_the_control_under_two_criteria() {
        var told = "Control activity. Severe incidents are documented within ten days. Test of control. Inspected the"
                + " register for severe incidents. Result of test. Not tested. There was none during the period.";
        var read = aReport()
                .tests("## CC7.4 Incidents are answered\n\n" + told + "\n\n## CC7.5 Recovery from incidents\n\n" + told)
                .read();

        assertThat(groups(read, Field.NOT_TESTED_CRITERIA, Field.NOT_TESTED_TEXT))
                .containsExactly(List.of("CC7.4, CC7.5", "Not tested. There was none during the period."));
    }

    @Test
    void a_criterion_may_be_told_by_its_words_alone() {
        var read = aReport().tests("""
                        The entity restricts physical access to facilities and protected information assets to authorized personnel to meet its objectives. The entity discontinues logical and physical protections over physical assets.

                        | Control | Test | Result |
                        | Offices are locked. | Tried doors. | Exception noted. For 1 of 3 offices the door was open. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.4, CC6.5", "1 of 3"));
    }

    @Test
    void what_was_not_examined_of_the_answers_is_no_control() {
        var read = aReport().tests("""
                        | Criteria | Control | Result |
                        | CC6.1 | Access is granted. | No exceptions noted. |

                        The following responses were not tested by the service auditor.
                        """).read();

        assertThat(values(read, Field.NOT_TESTED_TEXT)).isEmpty();
    }

    @Test
    void the_next_criterion_ends_an_answer() {
        var read = aReport().tests("""
                        | Criteria | Control | Result |
                        | CC7.1 | Hosts are scanned. | Exception noted. For 1 of 20 findings the time was exceeded. |

                        ## Management's response

                        Management has added a step to the workflow that asks for the acceptance of risks.

                        CC7.2 The entity monitors system components and the operation of those components for anomalies.

                        | CC7.2 | Logs are kept. | No exceptions noted. |
                        """).read();

        assertThat(values(read, Field.MANAGEMENT_RESPONSE))
                .containsExactly("Management has added a step to the workflow that asks for the acceptance of risks.");
    }
}
