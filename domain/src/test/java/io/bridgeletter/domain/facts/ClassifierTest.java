package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.facts.ReportBuilder.aTypeOne;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC 2 Type 2 Report | soc2-type2
            SOC 2 Type II Report | soc2-type2
            SOC 2® – Typ 2 | soc2-type2
            SOC 3 Report | soc3
            SOC 1 Type 2 Report on internal control over financial reporting | soc1-type2
            """)
    void knows_a_report_by_its_cover(String cover, String documentClass) {
        var scope = """
                # Independent Service Auditor's Report

                To the Management of Tarn Data Services, Inc.

                We have examined the operating effectiveness of controls throughout the period April 1, 2025 to March
                31, 2026.

                """;
        assertThat(aReport().cover(cover).scope(scope).read().documentClass().wireName())
                .isEqualTo(documentClass);
    }

    @Test
    void a_title_counts_before_a_sentence_that_names_something_else() {
        var read = read("""
                        # Subprocessors of Tarn Data Services Ltd

                        Last updated: 2 September 2025

                        Each of them has signed a data processing agreement with us, and customers are told of a change
                        thirty days before it becomes effective, by mail to the address that they gave us for this purpose.

                        | Subprocessor | Purpose | Country |
                        | Alder Cloud LLC | Hosting | United States |
                        """);
        assertThat(read.documentClass()).isEqualTo(EvidenceClass.SUBPROCESSOR_LIST);
    }

    @Test
    void a_type_1_may_say_in_its_restriction_that_others_read_tests() {
        var read = aTypeOne().signature("""
                        ## Restricted Use
                        This report, including the description of tests of controls and their operating effectiveness, is intended for those who understand it.

                        Abbot Lindqvist LLP
                        Chicago, Illinois
                        May 29, 2026
                        """).read();

        assertThat(read.documentClass().wireName()).isEqualTo("soc2-type1");
    }

    @Test
    void a_report_without_a_type_on_its_cover_is_told_by_its_period_and_tests() {
        var cover = "# Tarn Data Services, Inc.\n\nSOC 2 Report";
        assertThat(aReport().cover(cover).read().documentClass().wireName()).isEqualTo("soc2-type2");
        assertThat(aTypeOne().cover(cover).read().documentClass().wireName()).isEqualTo("soc2-type1");
    }

    @Test
    void is_surer_of_a_report_with_all_its_parts() {
        var whole = aReport().read();
        var cutOff = aReport().without(Part.DESCRIPTION).without(Part.TESTS).read();

        assertThat(whole.classConfidence()).isGreaterThan(0.9);
        assertThat(cutOff.classConfidence()).isLessThan(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC 2 Certificate//This certifies that Tarn Ltd is SOC 2 certified.//Valid until 1 May 2027 | badge
            Certificate//This is to certify that Tarn Ltd complies with ISO/IEC 27001:2022.//Certificate no. 1 | iso27001-certificate
            Invoice 2026-17//Tarn Ltd//Audit of SOC 2 and ISO 27001, certificate included | other
            Mutual Non-Disclosure Agreement//between Tarn Ltd and its customer | other
            Data Processing Addendum//between Tarn Ltd and its customer; sub-processors, audits, SOC 2 reports | dpa
            Auftragsverarbeitungsvertrag//zwischen der Tarn GmbH und dem Kunden | dpa
            List of Sub-processors//Tarn Ltd | subprocessor-list
            Penetration Test Summary//Tarn Ltd | pentest-letter
            SOC 2 Gap Letter//Tarn Ltd | bridge-letter
            Letter//Since our SOC 2 report there have been no material changes. | bridge-letter
            Menu//Soup | other
            """)
    void knows_what_a_page_is_and_what_it_only_names(String page, String documentClass) {
        assertThat(read("# " + page.replace("//", "\n\n")).documentClass().wireName())
                .isEqualTo(documentClass);
    }

    @Test
    void an_empty_document_is_something_else_and_tells_nothing() {
        var read = read("");

        assertThat(read.documentClass().wireName()).isEqualTo("other");
        assertThat(read.facts()).isEmpty();
        assertThat(read.questions()).isEmpty();
        assertThat(read.classConfidence()).isLessThan(0.5);
    }

    @Test
    void a_bridge_letter_may_put_its_name_in_quotation_marks() {
        assertThat(read("""
                        Re: Continuation (“bridge” or “gap”) letter, SOC 2 Type 2 report of Tarn Data Services, Inc.

                        The SOC 2 Type 2 report relates to the period 1 July 2024 to 30 June 2025. We write in respect of the
                        period from 1 August 2025 to 31 October 2025. Tarn has told us that the controls continued in place.
                        """).documentClass()).isEqualTo(EvidenceClass.BRIDGE_LETTER);
    }

    @Test
    void what_a_person_says_is_not_asked_again() {
        var text = aDocument()
                .page("# Bridge Letter\n\nTo our customers. Tarn Data Services, Inc. knows of no changes.")
                .build();
        var read = FactReader.read(text, Readings.TODAY, EvidenceClass.DPA);
        assertThat(read.documentClass()).isEqualTo(EvidenceClass.DPA);
        assertThat(read.classConfidence()).isEqualTo(1);
        assertThat(FactReader.read(text, Readings.TODAY, null).documentClass())
                .isEqualTo(FactReader.read(text, Readings.TODAY).documentClass())
                .isEqualTo(EvidenceClass.BRIDGE_LETTER);
    }

    @Test
    void a_general_use_report_may_speak_of_the_other_one() {
        var read = aReport().cover("""
                        # SOC 3 Report on the Tarn Relay of Tarn Data Services, Inc.

                        For the period April 1, 2025 to March 31, 2026

                        Those who need to know of the tests and of their results may ask us for our SOC 2 Type 2 report, which covers the same period of time.
                        """).without(Part.TESTS).read();

        assertThat(read.documentClass()).isEqualTo(EvidenceClass.SOC3);
    }

    @Test
    void a_letter_about_the_time_since_a_report_needs_no_name() {
        var read = read("""
                        Tarn Data Services, Inc.

                        December 17, 2025

                        To our clients and their auditors

                        Abbot Lindqvist LLP issued a SOC 2 Type 2 report on our relay for the period October 1, 2024 to September 30, 2025.

                        From October 1, 2025 to December 15, 2025, we are aware of the following changes to the control environment described in the report: files are exchanged by another service.

                        Sincerely,

                        Jane Doe
                        Vice President
                        """);

        assertThat(read.documentClass()).isEqualTo(EvidenceClass.BRIDGE_LETTER);
    }
}
