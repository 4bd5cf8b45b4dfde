package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Criteria and objectives that stand elsewhere than beside the controls that serve them. */
class ControlCriteriaTest {
    @Test
    void a_table_of_its_own_may_tell_the_criteria_of_a_numbered_list() {
        var read = aReport().description("""
                        ## Complementary user entity controls

                        1. User entities designate their administrators.
                        2. User entities review the list of their users.
                        3. User entities protect their keys.

                        The table relates the numbered controls to the criteria.

                        | CUEC Number | Related criteria |
                        | 1 | CC6.2 |
                        | 2 | CC6.2, CC6.3 |
                        | 3 | CC6.1 |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("", "User entities designate their administrators.", "CC6.2"),
                        List.of("", "User entities review the list of their users.", "CC6.2, CC6.3"),
                        List.of("", "User entities protect their keys.", "CC6.1"));
    }

    @Test
    void a_heading_may_name_the_objective() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls for Control Objective 2

                        User entities are responsible for restricting who may submit changes.

                        User entities are responsible for reviewing the report of changes.
                        """).read();

        assertThat(groups(read, Field.CUEC_CRITERIA))
                .containsExactly(List.of("Control Objective 2"), List.of("Control Objective 2"));
    }

    @Test
    void an_objective_above_a_table_is_what_its_rows_serve() {
        var read = aReport().description("""
                        ## Complementary user entity controls

                        ## CO1 – Investor onboarding

                        | UEC 1.1 | Clients should provide complete documents for investors. |
                        | UEC 1.2 | Clients should tell of changes to their own rules. |

                        ## CO2 – Redemptions

                        | UEC 2.1 | Clients should keep their list of signatories up to date. |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_CRITERIA))
                .containsExactly(List.of("UEC 1.1", "CO1"), List.of("UEC 1.2", "CO1"), List.of("UEC 2.1", "CO2"));
    }

    @Test
    void criteria_may_stand_on_a_line_of_their_own_below_each_control() {
        var read = aReport().description("""
                        ## Complementary Subservice Organization Controls

                        The following controls are expected to be implemented at Larch Cloud:

                        Access to the hypervisor is limited to engineers of the operator.

                        Applicable criteria: CC6.1, CC6.2

                        Doors of the data halls are locked at all times.

                        Applicable criteria: CC6.4

                        Alder Vaults, Inc.

                        Media is sealed and tracked from pickup to receipt.

                        Applicable criteria: CC6.7

                        Management reviews the reports of both organizations each year.
                        """).read();

        assertThat(groups(read, Field.CSOC_CRITERIA, Field.CSOC_TEXT))
                .containsExactly(
                        List.of("CC6.1, CC6.2", "Access to the hypervisor is limited to engineers of the operator."),
                        List.of("CC6.4", "Doors of the data halls are locked at all times."),
                        List.of("CC6.7", "Media is sealed and tracked from pickup to receipt."));
    }

    @Test
    void a_reference_may_end_with_a_letter_and_criteria_may_be_told_in_a_bracket() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | | Control of the user entity | Related criteria |
                        | UEC-A | Clients approve the preview before the cutoff. | PI1.2, PI1.3 |
                        | UEC-B | Clients assign roles to different persons. | CC6.3 |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_CRITERIA))
                .containsExactly(List.of("UEC-A", "PI1.2, PI1.3"), List.of("UEC-B", "CC6.3"));
    }
}
