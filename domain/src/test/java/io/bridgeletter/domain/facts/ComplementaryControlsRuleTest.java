package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplementaryControlsRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complementary User Entity Controls",
                "Complementary User-Entity Controls (CUECs)",
                "Complementary Customer Controls",
                "User Control Considerations",
                "Client Control Considerations",
                "User Entity Controls",
                "Controls Expected of Hospitals",
                "3.7 Complementary User Entity Controls",
                "Komplementäre Kontrollen der Nutzer",
                "Ergänzende Kundenkontrollen"
            })
    void knows_the_heading_by_many_names(String heading) {
        var read = aReport().description("## " + heading + """

                        The following is expected:

                        * User entities remove their leavers.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).containsExactly("User entities remove their leavers.");
    }

    @Test
    void reads_a_table_with_references_and_criteria() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | Ref | Control | Criteria |
                        | CUEC-01 | User entities restrict who may create keys. | CC6.1, CC6.2 |
                        | CUEC-02 | User entities revoke the keys of leavers. | CC6.3 |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("CUEC-01", "User entities restrict who may create keys.", "CC6.1, CC6.2"),
                        List.of("CUEC-02", "User entities revoke the keys of leavers.", "CC6.3"));
    }

    @Test
    void marks_in_a_column_for_each_criterion_tell_the_criteria() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | No. | Control of the user entity | CC6.1 | CC6.2 | A1.2 |
                        | CUEC-01 | User entities remove the accounts of their leavers. | X | X | |
                        | CUEC-02 | User entities keep another way to send freight. | | | X |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("CUEC-01", "User entities remove the accounts of their leavers.", "CC6.1, CC6.2"),
                        List.of("CUEC-02", "User entities keep another way to send freight.", "A1.2"));
    }

    @Test
    void reads_a_table_without_a_head() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | 1 | User entities restrict who may create keys. | CC6.1 |
                        | 2 | User entities revoke the keys of leavers. | CC6.3 |
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("1", "User entities restrict who may create keys.", "CC6.1"),
                        List.of("2", "User entities revoke the keys of leavers.", "CC6.3"));
    }

    @Test
    void a_cell_may_hold_a_list() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | Criteria | Complementary controls |
                        | CC6.1 | • User entities restrict who may create keys. • User entities revoke the keys of leavers. |
                        """).read();

        assertThat(groups(read, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("User entities restrict who may create keys.", "CC6.1"),
                        List.of("User entities revoke the keys of leavers.", "CC6.1"));
    }

    @Test
    void reads_references_and_criteria_of_items() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * CUEC-01: User entities restrict who may create keys (CC6.1, CC6.2).
                        * User entities revoke the keys of leavers. [CC6.3]
                        * 3. User entities read their logs.
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("CUEC-01", "User entities restrict who may create keys", "CC6.1, CC6.2"),
                        List.of("", "User entities revoke the keys of leavers.", "CC6.3"),
                        List.of("", "User entities read their logs.", ""));
    }

    @Test
    void reads_references_within_one_paragraph() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls
                        User entities are to do this: UEC-1 restrict who may create keys; and UEC-2 revoke the keys of leavers (CC6.3); UEC-3 read logs weekly.
                        """).read();

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_TEXT))
                .containsExactly(
                        List.of("UEC-1", "restrict who may create keys"),
                        List.of("UEC-2", "revoke the keys of leavers"),
                        List.of("UEC-3", "read logs weekly."));
    }

    @Test
    void reads_gerunds_without_bullets() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls
                        User entities are responsible for:

                        Managing user access to the relay.

                        Rotating keys at least annually.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT))
                .containsExactly("Managing user access to the relay.", "Rotating keys at least annually.");
    }

    @Test
    void reads_sentences_that_say_who_is_responsible() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls
                        The relay was designed with some things in mind.

                        User entities are responsible for restricting who may create keys.

                        Customers should revoke the keys of leavers.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT))
                .containsExactly(
                        "User entities are responsible for restricting who may create keys.",
                        "Customers should revoke the keys of leavers.");
    }

    @Test
    void a_smaller_heading_gives_its_criteria_to_what_stands_below() {
        var read = aReport().description("""
                        # Complementary User Entity Controls

                        ## CC6.1 – Logical access

                        * User entities restrict who may create keys.

                        ## CC7.2 – Monitoring

                        * User entities read their logs every week.
                        """).read();

        assertThat(groups(read, Field.CUEC_TEXT, Field.CUEC_CRITERIA))
                .containsExactly(
                        List.of("User entities restrict who may create keys.", "CC6.1"),
                        List.of("User entities read their logs every week.", "CC7.2"));
    }

    @Test
    void the_next_heading_ends_the_list() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities restrict who may create keys.

                        ## User Entity Responsibilities

                        * User entities are responsible for paying their invoices.

                        ## Backups

                        * The relay is saved every night.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).containsExactly("User entities restrict who may create keys.");
    }

    @Test
    void responsibilities_of_user_entities_are_no_controls() {
        var read = aReport().description("""
                        ## User Entity Responsibilities

                        * User entities are responsible for paying their invoices.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).isEmpty();
        assertThat(questions(read)).contains("no-cuecs-found");
    }

    @Test
    void a_list_goes_on_over_the_page_and_under_its_heading_again() {
        var read = Readings.read(
                aReport().without(Part.TESTS).description("""
                        ## Complementary User Entity Controls

                        | Ref | Control | Criteria |
                        | CUEC-01 | User entities restrict who may create keys. | CC6.1 |
                        """).document().page("""
                        ## Complementary User Entity Controls (continued)

                        | Ref | Control | Criteria |
                        | CUEC-02 | User entities revoke the keys of leavers. | CC6.3 |
                        """));

        assertThat(groups(read, Field.CUEC_REF, Field.CUEC_CRITERIA))
                .containsExactly(List.of("CUEC-01", "CC6.1"), List.of("CUEC-02", "CC6.3"));
        assertThat(read.all(Field.CUEC_TEXT).map(Fact::page)).containsExactly(4, 5);
    }

    @Test
    void repeats_are_told_once() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities restrict who may create keys.
                        * User entities restrict who may create keys.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The controls of the relay need no complementary user entity controls.",
                "The description does not include complementary user entity controls.",
                "Es gibt keine komplementären Kontrollen."
            })
    void says_where_the_report_states_that_there_are_none(String sentence) {
        var read = aReport().description(sentence).read();

        assertThat(values(read, Field.CUEC_TEXT)).isEmpty();
        assertThat(read.all(Field.CUEC_TEXT)).singleElement().satisfies(fact -> {
            assertThat(fact.stated()).isFalse();
            assertThat(fact.quote()).isEqualTo(sentence);
        });
    }

    @Test
    void the_contents_page_names_the_list_and_has_none() {
        var read = aReport().with(Part.CONTENTS, """
                        # Table of Contents

                        Section I – Independent Service Auditor's Report ........ 2
                        Section III – Description of the System ........ 4
                        Complementary User Entity Controls ........ 5
                        Section IV – Tests of Controls ........ 6
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT))
                .containsExactly(
                        "User entities remove the accounts of their leavers.",
                        "User entities keep the keys of their branches secret.");
        assertThat(read.all(Field.CUEC_TEXT).map(Fact::page)).containsOnly(5);
    }
}
