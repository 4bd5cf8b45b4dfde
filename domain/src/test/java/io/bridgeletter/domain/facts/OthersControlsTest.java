package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose controls a heading means, and controls that are told in other ways than in a list with ids. */
class OthersControlsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Controls expected of customers | cuec
            Controls that participants are expected to operate | cuec
            Controls assumed at pension funds and employers | cuec
            Controls assumed at third parties | csoc
            G. Subservice Organizations and Their Expected Controls | csoc
            Controls assumed at carved-out organisations | csoc
            Controls that supporting organizations are expected to operate | csoc
            Controls expected of outside service organizations | csoc
            """)
    void a_heading_says_who_is_to_operate_them(String heading, String whose) {
        var read = aReport().description("## " + heading + """

                        The following controls are assumed to be in place:

                        * Entry to the halls is restricted to named persons. (CC6.4)
                        * Media are shredded when they are taken out of use. (CC6.5)
                        """).read();
        var told = List.of(
                List.of("Entry to the halls is restricted to named persons.", "CC6.4"),
                List.of("Media are shredded when they are taken out of use.", "CC6.5"));

        assertThat(groups(read, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .isEqualTo(whose.equals("cuec") ? told : List.of());
        assertThat(groups(read, Field.CSOC_TEXT, Field.CSOC_CRITERIA))
                .isEqualTo(whose.equals("csoc") ? told : List.of());
    }

    @Test
    void a_sentence_may_say_which_organization_has_them() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        The design of Tarn's controls assumes that Stillwater Data Corporation has implemented these
                        complementary controls:

                        * Backups are made daily and stored at a second location.
                        """).read();

        assertThat(values(read, Field.CSOC_TEXT))
                .containsExactly("Backups are made daily and stored at a second location.");
    }

    @Test
    void a_sentence_may_announce_them_by_the_short_name_of_the_organization() {
        var read = aReport().description("""
                        ## Subservice organization

                        The table lists the controls that Tarn assumes to be in place at Ridgeline.

                        | Criterion | Expected control |
                        | CC6.4 | Ridgeline restricts access to its rooms. |
                        | CC7.1 | Ridgeline patches its hosts every month. |
                        """).read();

        assertThat(groups(read, Field.CSOC_TEXT, Field.CSOC_CRITERIA))
                .containsExactly(
                        List.of("Ridgeline restricts access to its rooms.", "CC6.4"),
                        List.of("Ridgeline patches its hosts every month.", "CC7.1"));
        assertThat(values(read, Field.CUEC_TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The controls that Tarn expects user entities to operate at their own sites:",
                "The controls that Tarn expects of each user entity are listed here:",
                "Tarn expects Customers to:"
            })
    void what_is_expected_of_customers_is_not_for_other_organizations(String announced) {
        var read = aReport()
                .description("## Responsibilities\n\n" + announced + "\n\n"
                        + "* Entry to the halls is restricted to named persons.\n"
                        + "* Media are shredded when they are taken out of use.\n")
                .read();

        assertThat(values(read, Field.CSOC_TEXT)).isEmpty();
    }

    @Test
    void a_list_may_be_announced_by_what_is_expected_of_the_organization() {
        var read = aReport().description("""
                        ## Subservice organization

                        Skyferry Hosting, Inc. provides servers. The carve-out method is used. Tarn expects Skyferry to:

                        * restrict access to its data centers to authorized personnel;
                        * wipe storage media before their disposal.
                        """).read();

        assertThat(values(read, Field.CSOC_TEXT))
                .containsExactly(
                        "restrict access to its data centers to authorized personnel;",
                        "wipe storage media before their disposal.");
    }

    @Test
    void the_last_of_a_list_in_two_columns_may_look_like_items() {
        var read = aReport().description("""
                        ## Complementary user entity controls

                        | 1. | User entities designate their administrators in writing. |
                        | 2. | User entities review the list of their users twice a year. |

                        3. User entities protect their keys.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT))
                .containsExactly(
                        "User entities designate their administrators in writing.",
                        "User entities review the list of their users twice a year.",
                        "User entities protect their keys.");
    }

    @Test
    void each_bullet_beside_a_cell_is_a_sentence_of_it() {
        var read = aReport().description("""
                        ## Complementary Subservice Organization Controls

                        | Entity | Location | Services |
                        | AWS | N. Virginia | Relay |

                        | Criteria | __ | Controls |
                        | CC6.4 | • • | AWS restricts access to its data centers. AWS watches them day and night. |
                        | CC7.2 | • | AWS maintains its fire suppression. It does so each year. |
                        """).read();

        assertThat(groups(read, Field.CSOC_TEXT, Field.CSOC_CRITERIA))
                .containsExactly(
                        List.of("AWS restricts access to its data centers.", "CC6.4"),
                        List.of("AWS watches them day and night.", "CC6.4"),
                        List.of("AWS maintains its fire suppression. It does so each year.", "CC7.2"));
    }

    @Test
    void an_objective_above_them_is_what_they_serve() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        They are arranged by the control objective to which they relate.

                        Control Objective 1 – Enrollment

                        * Files that are sent are complete and approved.

                        Control Objective 2 – Contributions

                        * Deductions are calculated in accordance with elections.
                        """).read();

        assertThat(groups(read, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("Files that are sent are complete and approved.", "Control Objective 1"),
                        List.of("Deductions are calculated in accordance with elections.", "Control Objective 2"));
    }

    @Test
    void sentences_that_begin_alike_are_one_control_each() {
        var read = aReport().description("""
                        ## Controls that participants are expected to operate

                        The relay was designed on the assumption that participants have controls of their own.

                        Participants are responsible for sending files in the right format. Participants are responsible
                        for naming officers who authorize users. Participants are responsible for reviewing their users.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT))
                .containsExactly(
                        "Participants are responsible for sending files in the right format.",
                        "Participants are responsible for naming officers who authorize users.",
                        "Participants are responsible for reviewing their users.");
    }

    @Test
    void criteria_in_brackets_may_end_on_the_next_line() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * Faults that affect customers of the relay are told to them within 60 minutes. (CC7.3, CC7.4)
                        * Users keep their keys to themselves.
                        """).read();

        assertThat(groups(read, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of(
                                "Faults that affect customers of the relay are told to them within 60 minutes.",
                                "CC7.3, CC7.4"),
                        List.of("Users keep their keys to themselves.", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complementary controls at the subservice organization",
                "Controls Expected of the Subservice Organization",
                "Complementary controls that are assumed at the carved-out subservice organizations are:"
            })
    void knows_by_many_names_what_is_expected_of_subservice_organizations(String heading) {
        var read = aReport().description("## " + heading + """

                        * CC6.4: Access to data centers is restricted.
                        * A1.2: Emergency power is tested every year.

                        ## Complementary User Entity Controls

                        * User entities restrict who may create keys.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).containsExactly("User entities restrict who may create keys.");
        assertThat(values(read, Field.CSOC_CRITERIA)).containsExactly("CC6.4", "A1.2");
    }

    @Test
    void controls_of_subservice_organizations_are_another_list() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities restrict who may create keys.

                        ## Complementary Subservice Organization Controls

                        | Criteria | Expected control |
                        | CC6.4 | Access to data centers is restricted. |
                        | A1.2 | Emergency power is tested every year. |
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).containsExactly("User entities restrict who may create keys.");
        assertThat(groups(read, Field.CSOC_CRITERIA, Field.CSOC_TEXT))
                .containsExactly(
                        List.of("CC6.4", "Access to data centers is restricted."),
                        List.of("A1.2", "Emergency power is tested every year."));
    }

    @Test
    void a_digit_that_was_read_as_a_letter_is_counted_on() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | No. | Control | Criteria |
                        | UECI | Customers name an administrator for their branches. | CC2.3 |
                        | UEC2 | Customers remove the accounts of their leavers. | CC6.2 |
                        | UEC3 | Customers keep the keys of their branches secret. | CC6.1 |
                        | UECS | Customers report events that they suspect. | CC7.3 |
                        | UECS | Customers test their own restarts. | A1.3 |
                        """).read();

        assertThat(values(read, Field.CUEC_REF)).containsExactly("UEC1", "UEC2", "UEC3", "UECS", "UEC5");
    }

    @Test
    void a_table_of_subservice_organizations_may_have_a_column_for_what_each_is_expected_to_do() {
        var read = aReport().description("""
                        Those below are presented under the carve-out method.

                        | Subservice organization | Expected control | Criteria |
                        | Larch Cloud, LLC | Doors of data centers are locked, and entry is recorded. | CC6.4 |
                        | | Media are erased before they leave the custody of the operator. | CC6.5 |
                        """).read();

        assertThat(groups(read, Field.CSOC_CRITERIA, Field.CSOC_TEXT))
                .containsExactly(
                        List.of("CC6.4", "Doors of data centers are locked, and entry is recorded."),
                        List.of("CC6.5", "Media are erased before they leave the custody of the operator."));
    }

    @Test
    void an_item_whose_bullet_is_lost_begins_like_the_others() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities are responsible for naming an administrator. (CC6.2)

                        User entities are responsible for keeping their keys secret. (CC6.1)

                        « User entities are responsible for restricting addresses. (CC6.6)
                        """).read();

        assertThat(values(read, Field.CUEC_CRITERIA)).containsExactly("CC6.2", "CC6.1", "CC6.6");
    }
}
