package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which method an organization is treated, and what is none of the report's own. */
class SubserviceMethodsTest {
    @Test
    void the_next_sentence_may_say_that_they_are_carved_out() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses Halyard Cloud, Inc. for cloud hosting and Plumecast Ltd. for the delivery of mail. The"
                                + " description includes only the controls of Tarn and leaves out the controls of these"
                                + " subservice organizations.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE, Field.SUBSERVICE_METHOD))
                .containsExactly(
                        List.of("Halyard Cloud, Inc.", "cloud hosting", "carve-out"),
                        List.of("Plumecast Ltd.", "delivery of mail", "carve-out"));
    }

    @Test
    void an_organization_may_only_be_named_beside_the_one_it_serves() {
        var read = aReport()
                .alsoInScope(
                        "The description is that of Tarn and its subservice organization, Vantry Print & Mail, LLC (“Vantry”)."
                                + " The description includes those elements of the services provided by Vantry that matter here.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_METHOD))
                .containsExactly(List.of("Vantry Print & Mail, LLC", "inclusive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarn does not use subservice organizations. Anvil Bank, Inc. uses Kernel Payroll, Inc. for payroll.",
                "The relay is operated for Anvil Bank, Inc. and its subservice organization, Bolt Hosting LLC."
            })
    void those_of_others_are_none(String sentence) {
        assertThat(groups(aReport().alsoInScope(sentence).read(), Field.SUBSERVICE_NAME))
                .isEmpty();
    }

    @Test
    void a_method_of_security_is_not_that_of_a_company_of_that_name() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses a subservice organization, Security Metrics, Inc., for scans. The inclusive method is used for"
                                + " Security Metrics, Inc. Others are carved out of the criteria for Security.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_METHOD))
                .contains(List.of("Security Metrics, Inc.", "inclusive"));
    }

    @Test
    void carves_out_without_the_word_and_without_calling_it_a_subservice_organization() {
        var read = aReport()
                .alsoInScope("Tarn uses Alder Cloud LLC (“Alder”) for hosting of its servers. The description does not"
                        + " disclose the actual controls there. Our work did not reach the services provided by Alder.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE, Field.SUBSERVICE_METHOD))
                .containsExactly(List.of("Alder Cloud LLC", "hosting of its servers", "carve-out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These subservice organizations are carved out of this report.",
                "The carve-out method was used.",
                "Our examination did not include the services provided by the subservice organization.",
                "The description excludes the controls of the subservice organizations.",
                "The description does not disclose the actual controls at the subservice organization.",
                "Our examination did not extend to the procedures at these organizations.",
                "Die Subdienstleister wurden nicht in die Prüfung einbezogen."
            })
    void knows_a_carve_out_without_the_word(String sentence) {
        assertThat(method(sentence)).containsExactly(List.of("Amazon Web Services", "carve-out"));
    }

    @Test
    void knows_the_inclusive_method_and_where_nothing_is_said() {
        assertThat(method("The inclusive method was used."))
                .containsExactly(List.of("Amazon Web Services", "inclusive"));
        assertThat(method("")).containsExactly(List.of("Amazon Web Services", "unknown"));
    }

    @Test
    void tells_the_method_of_each_name() {
        var read = aReport().alsoInScope("""
                        Tarn uses the subservice organizations Amazon Web Services, Inc. (cloud hosting) and Birch Support Ltd (first line support).

                        The controls of Birch Support Ltd are presented by the inclusive method. The services of Amazon Web Services are carved out.
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_METHOD))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "carve-out"), List.of("Birch Support Ltd", "inclusive"));
    }

    @Test
    void takes_neither_the_company_nor_its_auditor_for_one() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        | Organization | Service |
                        | Tarn Data Services, Inc. | The relay |
                        | Abbot Lindqvist LLP | The examination |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    @Test
    void takes_no_other_table_for_one() {
        var read = aReport().description("""
                        ## People

                        | Organization | Service |
                        | Amazon Web Services, Inc. | Hosting |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    private static List<List<String>> method(String sentence) {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses a subservice organization, Amazon Web Services (“AWS”), to provide cloud hosting. "
                                + sentence)
                .read();
        return groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_METHOD);
    }

    @Test
    void one_organization_may_be_carved_out_and_the_next_one_included() {
        var read = aReport().scope("""
                        # Section I – Independent Service Auditor's Report

                        We have examined Tarn Data Services, Inc.'s description of its Tarn Relay throughout the period
                        April 1, 2025 to March 31, 2026, based on the trust services criteria relevant to security.

                        Tarn uses Larch Hosting Corporation, a subservice organization, for hosting of servers. The description
                        excludes the controls of Larch Hosting Corporation (carve-out method). Tarn also uses Alder Print & Mail
                        Co. for printing of statements; the description includes the controls of Alder Print & Mail Co.
                        (inclusive method), and our examination extended to them.

                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE, Field.SUBSERVICE_METHOD))
                .containsExactly(
                        List.of("Larch Hosting Corporation", "hosting of servers", "carve-out"),
                        List.of("Alder Print & Mail Co.", "printing of statements", "inclusive"));
    }

    @Test
    void where_the_auditor_names_none_the_description_says_who_provides_what() {
        var read = aReport()
                .alsoInScope("Tarn uses subservice organizations for hosting and for mail. We did not examine their"
                        + " services, and the description excludes their controls.")
                .description(
                        "The relay runs in two zones operated by Larch Cloud Ltd, which provides hosting of servers."
                                + "\n\nAlder Mail, Inc. is used for delivery of messages.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactlyInAnyOrder(
                        List.of("Larch Cloud Ltd", "hosting of servers"),
                        List.of("Alder Mail, Inc.", "delivery of messages"));
    }

    @Test
    void a_name_without_a_legal_form_may_follow_one_that_has_it() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the subservice organizations Larch Vaults, Inc. for storage of media and Halyard"
                                + " Courier Partners for transport of application")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Larch Vaults, Inc.", "storage of media"),
                        List.of("Halyard Courier Partners", "transport of application"));
    }

    @Test
    void an_affiliate_is_not_called_by_the_name_of_the_company() {
        var read = aReport()
                .alsoInScope(
                        "The description includes the controls of Tarn Technology Centre Ltd, an inclusive subservice"
                                + " organisation. Tarn also buys market prices from Fernhill Pricing Limited, whose controls are"
                                + " excluded under the carve-out method.")
                .description("Tarn uses the subservice organization Tarn Technology Centre Ltd for support.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_METHOD))
                .containsExactlyInAnyOrder(
                        List.of("Tarn Technology Centre Ltd", "inclusive"),
                        List.of("Fernhill Pricing Limited", "carve-out"));
    }

    @Test
    void a_sentence_below_a_heading_that_calls_them_so_says_what_they_do() {
        var read = aReport().description("""
                        ## Subservice organizations (carve-out)

                        Larch Cloud Services, Inc. provides hosting of the relay. Alder Print Co. performs the printing of bills.

                        | Organization | Assumed control | Criteria |
                        | Larch Cloud Services, Inc. | Doors of data centers are locked, and entry is recorded. | CC6.4 |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Larch Cloud Services, Inc.", "hosting of the relay"),
                        List.of("Alder Print Co.", "printing of bills"));
        assertThat(values(read, Field.CSOC_TEXT))
                .containsExactly("Doors of data centers are locked, and entry is recorded.");
    }

    @Test
    void names_that_a_table_tells_apart_are_not_one() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses Larch Cloud Platform, Alder Atlas and Birch, Inc. as subservice organizations, and"
                                + " the description excludes their controls.")
                .description("""
                        ## Complementary Subservice Organization Controls

                        | Subservice organization | Services provided |
                        | Larch Cloud Platform | Infrastructure: compute, storage and key management |
                        | Alder Atlas | Database service |
                        | Birch, Inc. | Identity service |

                        The following controls are expected of each.

                        * CC6.4 – Physical access to data centers is granted to authorized persons only.
                        """)
                .read();

        assertThat(values(read, Field.SUBSERVICE_NAME))
                .containsExactly("Larch Cloud Platform", "Alder Atlas", "Birch, Inc.");
        assertThat(groups(read, Field.CSOC_CRITERIA, Field.CSOC_TEXT))
                .containsExactly(
                        List.of("CC6.4", "Physical access to data centers is granted to authorized persons only."));
    }
}
