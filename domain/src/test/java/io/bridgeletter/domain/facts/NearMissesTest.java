package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and tables that look like a fact and are none. */
class NearMissesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dorn Security Ltd. performs the annual penetration test.",
                "Tarn receives orders from Rivera Foods, Inc.",
                "Rivera Foods, Inc. supplies lunch for the staff.",
                "It is issued by Abbot Nilsen LLP, which provides assurance.",
                "Tarn uses Ledgerline Ltd. to send invoices and the description excludes vendors that are not relevant."
            })
    void suppliers_are_no_subservice_organizations(String sentence) {
        var read = aReport().description("""
                        ## Subservice organizations

                        Tarn uses the subservice organization Larch Cloud, LLC for hosting of servers (carve-out method).

                        %s
                        """.formatted(sentence)).read();

        assertThat(values(read, Field.SUBSERVICE_NAME)).containsExactly("Larch Cloud, LLC");
    }

    @Test
    void a_service_is_no_organization() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the subservice organization Bolt Cloud, Inc. for hosting and Disaster Recovery for"
                                + " the platform.")
                .read();

        assertThat(values(read, Field.SUBSERVICE_NAME)).containsExactly("Bolt Cloud, Inc.");
    }

    @Test
    void who_uses_none_has_none() {
        var read = aReport()
                .alsoInScope("Tarn does not use subservice organizations.")
                .description("Rivera Foods, Inc. is used for delivery of boxes.")
                .read();

        assertThat(values(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    @Test
    void organizations_whose_controls_are_left_out_are_told_all_the_same() {
        var read = aReport().description("""
                        The description does not include the controls of the following subservice organizations.

                        | Company | Services |
                        | Larch Cloud, LLC | Hosting of servers |
                        | Alder Mail, Inc. | Delivery of mail |
                        """).read();

        assertThat(values(read, Field.SUBSERVICE_NAME)).containsExactly("Larch Cloud, LLC", "Alder Mail, Inc.");
    }

    @Test
    void the_company_s_own_controls_are_in_every_description() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the subservice organization Bolt Cloud, Inc. for hosting. The description includes"
                                + " the controls of Tarn Data Services, Inc. but not those of Bolt Cloud, Inc.")
                .read();

        assertThat(values(read, Field.SUBSERVICE_METHOD)).doesNotContain("inclusive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The incident response plan was not tested during the period.",
                "Disposal of confidential information was not tested because none was due."
            })
    void what_was_not_tested_is_told_whatever_it_speaks_of(String result) {
        var read = aReport()
                .tests("| Criteria | Control | Result |\n| CC7.5 | Plans are exercised. | " + result + " |")
                .read();

        assertThat(values(read, Field.NOT_TESTED_TEXT)).containsExactly(result);
    }

    @Test
    void a_category_in_the_column_of_criteria_does_not_end_the_heading_s() {
        var read = aReport().tests("""
                        ## CC6.2 Access ends with employment

                        | Criteria | Control | Test | Result |
                        | Security | Access ends. | Saw leavers. | Exception noted. Access of 2 of 25 leavers had not ended. |
                        """).read();

        assertThat(values(read, Field.EXCEPTION_CRITERIA)).containsExactly("CC6.2");
    }

    @Test
    void a_paragraph_on_what_somebody_does_names_no_criterion() {
        var read = aReport().tests("""
                        ## CC6.1 Logical access

                        The security team evaluates security events to determine whether access has to end.

                        | Control | Result |
                        | Access is reviewed. | Exception noted. For 1 of 4 quarters there was no review. |
                        """).read();

        assertThat(values(read, Field.EXCEPTION_CRITERIA)).containsExactly("CC6.1");
    }

    @Test
    void a_sample_that_was_looked_at_is_no_exception() {
        var read = aReport().tests("""
                        CC1.5. Appraisals are held. No exceptions were noted.

                        CC2.1. Policies are kept. No exceptions were noted.

                        CC3.1. Risks are assessed. No exceptions were noted.

                        CC6.1. Settings are kept.

                        For 3 of 25 controls we inspected the settings and compared them with the baseline.
                        """).read();

        assertThat(values(read, Field.EXCEPTION_TEXT)).isEmpty();
    }

    @Test
    void a_report_is_not_what_its_footer_and_a_link_name() {
        var document = aDocument().footer("SOC 2 Type 2 – Confidential");
        document.page("""
                        # Tarn Data Services, Inc.

                        # A SOC 3 report is on our site

                        For the period April 1, 2025 to March 31, 2026
                        """).page("""
                        # Section I – Independent Service Auditor's Report

                        To the Management of Tarn Data Services, Inc.

                        We have examined the description of the Tarn Relay throughout the period April 1, 2025 to March 31,
                        2026, and the operating effectiveness of controls, based on the trust services criteria.

                        In our opinion, the controls operated effectively throughout the period.
                        """).page("# Section III – Description of the Tarn Relay\n\nIt passes messages.");

        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.SOC2_TYPE2);
    }

    @Test
    void a_letter_on_a_penetration_test_may_speak_of_changes() {
        var read = read("""
                        # Penetration Test Letter

                        To whom it may concern,

                        Redfern Offensive Ltd tested Tarn Data Services, Inc. from November 3, 2025 to November 14, 2025. After later
                        changes to access controls it tested again from December 1, 2025 to December 5, 2025. A SOC 2 report exists.

                        Sincerely,
                        """);

        assertThat(read.documentClass()).isEqualTo(EvidenceClass.PENTEST_LETTER);
    }

    @Test
    void a_closing_sentence_is_no_control() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities are responsible for naming an administrator.
                        * User entities are responsible for keeping their keys secret.

                        User entities are welcome to contact the service desk with questions about this list.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).hasSize(2);
    }

    @Test
    void a_heading_that_ends_with_a_short_name_in_brackets_ends_a_list() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        * User entities are responsible for naming an administrator.
                        * User entities are responsible for keeping their keys secret.

                        ## Services of Bolt Cloud, Inc. (Bolt)

                        * Power and cooling of the racks are kept.
                        """).read();

        assertThat(values(read, Field.CUEC_TEXT)).hasSize(2);
    }

    @Test
    void references_of_controls_that_look_like_criteria_stay_references() {
        var read = aReport().description("""
                        ## Complementary User Entity Controls

                        | Ref | Control |
                        | PL1.1 | User entities name an administrator for their branches. |
                        | PL1.2 | User entities keep the keys of their branches secret. |
                        """).read();

        assertThat(values(read, Field.CUEC_REF)).containsExactly("PL1.1", "PL1.2");
        assertThat(values(read, Field.CUEC_CRITERIA)).isEmpty();
    }

    @Test
    void fieldwork_is_no_service() {
        var read = aReport().cover("""
                        # Tarn Data Services, Inc.

                        SOC 2 Type 2 Report on the Tarn Relay

                        For the period April 1, 2025 to March 31, 2026

                        Fieldwork: February 1, 2026 to March 20, 2026

                        Tarn Relay: April 1, 2025 to March 31, 2026
                        """).read();

        assertThat(groups(read, Field.SUB_PERIOD_SERVICE)).isEmpty();
    }

    @Test
    void two_companies_above_a_definition_are_not_told_apart_by_it() {
        var read = read("""
                        # Vereinbarung zur Auftragsverarbeitung

                        zwischen der Rivera Handel GmbH, Kiel, und der Tarn Daten GmbH, Bremen

                        – nachfolgend „Auftragsverarbeiter“ –
                        """);

        assertThat(read.facts().stream().filter(fact -> fact.field() == Field.ENTITY))
                .noneMatch(fact -> fact.confidence() > 0.85);
    }

    @Test
    void whose_subprocessor_a_company_is_is_not_whose_list_it_is() {
        var read = read("""
                        # Subprocessors

                        Tarn Data Services, Inc. is itself a subprocessor of Harbor Mail, Inc. and engages the following companies.

                        | Subprocessor | Registered office |
                        | Larch Cloud, LLC | Reno |
                        | Alder Mail, Inc. | Boise |
                        """);

        assertThat(values(read, Field.ENTITY)).doesNotContain("Harbor Mail, Inc.");
        assertThat(values(read, Field.SUBPROCESSOR_NAME)).containsExactly("Larch Cloud, LLC", "Alder Mail, Inc.");
    }

    @Test
    void a_city_above_a_profession_is_no_firm() {
        var read = aReport()
                .signature("Abbot Lindqvist LLP\n\nChicago, Illinois\n\nCertified Public Accountants\n\nMay 29, 2026")
                .read();

        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
    }

    @Test
    void hostile_lists_of_ids_overflow_nothing() {
        var ids = "CC6.1, ".repeat(800);
        assertThat(ControlCriteria.without("(" + ids + ")")).isNotEmpty();
        assertThat(ControlCriteria.without("(CC6.1" + ",".repeat(4000))).isNotEmpty();
        assertThat(ControlCriteria.without(ids + "– Doors are locked.")).isNotEmpty();
        assertThat(List.of(Criteria.only(ids), Criteria.subject(ids).isEmpty())).containsExactly(false, false);
    }
}
