package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.DocumentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is, and how sure that is. */
class DocumentClassesTest {
    private static final String REPORT = "## Independent Service Auditor's Report\n\nWe have examined the relay";

    @Test
    void a_page_without_text_is_something_else() {
        assertThat(read(aDocument().page("")).documentClass()).isEqualTo(EvidenceClass.OTHER);
        assertThat(read(aDocument().page("")).classConfidence()).isEqualTo(0.3);
    }

    @Test
    void a_page_that_says_nothing_of_all_this_is_something_else() {
        var read = read(aDocument().page("The relay is described here."));

        assertThat(read.documentClass()).isEqualTo(EvidenceClass.OTHER);
        assertThat(read.classConfidence()).isEqualTo(0.6);
    }

    @Test
    void a_title_makes_a_letter_surer_than_what_it_says() {
        var titled = read(aDocument().page("# SOC 2 Bridge Letter\n\nThere were no material changes."));
        var said = read(aDocument().page("# About SOC 2\n\nThere have been no material changes."));

        assertThat(titled.documentClass()).isEqualTo(EvidenceClass.BRIDGE_LETTER);
        assertThat(titled.classConfidence()).isEqualTo(0.95);
        assertThat(said.documentClass()).isEqualTo(EvidenceClass.BRIDGE_LETTER);
        assertThat(said.classConfidence()).isEqualTo(0.7);
    }

    @Test
    void a_running_header_may_name_a_letter() {
        var document = aDocument().header("Tarn Bridge Letter");
        document.page("There were no changes to it.").page("We tell of it gladly.");

        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.BRIDGE_LETTER);
        assertThat(read(document).classConfidence()).isEqualTo(0.95);
    }

    @Test
    void a_letter_is_short() {
        var document = aDocument().page("# Tarn Bridge Letter\n\nThere were no changes to it.");
        for (var page = 0; page < 4; page++) {
            document.page("We tell of it gladly" + " and more".repeat(page) + ".");
        }

        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.OTHER);
    }

    @Test
    void a_long_document_about_an_examination_may_be_a_scanned_report() {
        var document = aDocument().page("# SOC 2 Report\n\nTarn Data Services");
        for (var page = 0; page < 3; page++) {
            document.page("We tell of it gladly" + " and more".repeat(page) + ".");
        }
        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.OTHER);

        document.page("It ends here.");
        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.SOC2_TYPE1);
    }

    @Test
    void a_short_page_that_certifies_is_no_report() {
        var page = "# Certificate of Examination\n\nThe SOC 2 controls were examined. Independent auditor: Meridian.";

        assertThat(read(aDocument().page(page)).documentClass()).isEqualTo(EvidenceClass.BADGE);
        assertThat(read(aDocument().page(page).page("Two.").page("Three.")).documentClass())
                .isEqualTo(EvidenceClass.SOC2_TYPE1);
    }

    @Test
    void a_report_of_an_auditor_is_one_though_it_certifies() {
        assertThat(read(aDocument().page("# Certificate of Examination\n\n" + REPORT + " as to SOC 2."))
                        .documentClass())
                .isEqualTo(EvidenceClass.SOC2_TYPE1);
    }

    @Test
    void an_agreement_that_tells_of_a_report_is_none() {
        assertThat(read(aDocument()
                                .page(
                                        "# Data Processing Agreement\n\nA SOC 2 report by an independent auditor is given."))
                        .documentClass())
                .isEqualTo(EvidenceClass.DPA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC 1 and SOC 2 Report | SOC 1 is told. SOC 1 is meant. | SOC1_TYPE1
            SOC 1 and SOC 2 Report | SOC 2 is told. SOC 2 is meant. | SOC2_TYPE1
            SOC 1 and SOC 2 Report | Both are told.                 | SOC2_TYPE1
            SOC 1 Report           | SOC 2 is told. SOC 2 is meant. | SOC1_TYPE1
            """)
    void of_two_kinds_the_one_that_is_named_oftener(String cover, String text, EvidenceClass found) {
        var document = aDocument().page("# " + cover).page("It begins.").page(REPORT + ". " + text);

        assertThat(read(document).documentClass()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SOC 2 Type 2 Report                   | as it is told here                       | SOC2_TYPE2
            SOC 2 Type 1 and Type 2 Report        | as it is told here                       | SOC2_TYPE1
            SOC 2 Type 1 and Type 2 Report        | from April 1, 2025 to March 31, 2026     | SOC2_TYPE2
            SOC 2 Type 1 and Type 2 Report        | and its operating effectiveness          | SOC2_TYPE2
            SOC 2 Type 1 Report                   | from April 1, 2025 to March 31, 2026 with its operating effectiveness | SOC2_TYPE1
            SOC 2 Report                          | from April 1, 2025 to March 31, 2026 with its operating effectiveness | SOC2_TYPE2
            SOC 2 Report                          | from April 1, 2025 to March 31, 2026     | SOC2_TYPE1
            SOC 2 Report                          | and its operating effectiveness          | SOC2_TYPE1
            """)
    void days_and_effectiveness_tell_the_type(String cover, String text, EvidenceClass found) {
        assertThat(read(aDocument().page("# " + cover).page(REPORT + " " + text + "."))
                        .documentClass())
                .isEqualTo(found);
    }

    @Test
    void a_certificate_of_several_pages_has_a_number() {
        var first = "# Certificate of Registration\n\nISO/IEC 27001:2022";

        assertThat(read(aDocument().page(first).page("Two.").page("Three.")).documentClass())
                .isEqualTo(EvidenceClass.OTHER);
        assertThat(read(aDocument().page(first).page("Two.").page("Certificate number: 7"))
                        .documentClass())
                .isEqualTo(EvidenceClass.ISO27001_CERTIFICATE);
        assertThat(read(aDocument().page(first)).documentClass()).isEqualTo(EvidenceClass.ISO27001_CERTIFICATE);
    }

    @Test
    void the_standard_at_the_head_of_a_certificate_counts() {
        assertThat(read(aDocument()
                                .page("# Certificate of Registration\n\nISO 9001:2015")
                                .page("Two.")
                                .page("Certificate number: 7, which is no ISO/IEC 27701 one"))
                        .documentClass())
                .isEqualTo(EvidenceClass.ISO_OTHER_CERTIFICATE);
        assertThat(read(aDocument()
                                .page("# Certificate of Registration")
                                .page("Two.")
                                .page("Certificate number: 7, which is an ISO/IEC 27701 one"))
                        .documentClass())
                .isEqualTo(EvidenceClass.ISO27701_CERTIFICATE);
    }

    @Test
    void a_seal_for_an_examination_may_name_a_standard_too() {
        assertThat(read(aDocument().page("# Certificate of Examination\n\nSOC 2\n\nISO/IEC 27001:2022"))
                        .documentClass())
                .isEqualTo(EvidenceClass.BADGE);
    }

    @Test
    void a_running_header_names_a_document_before_its_sentences_do() {
        var document = aDocument().header("Data Processing Agreement");
        document.page("We tell of all subprocessors by whom the messages of our customers, and of those to whom they"
                        + " write, are passed on or kept for a while.")
                .page("Two.");

        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.DPA);
    }

    @Test
    void a_title_names_a_document_before_its_running_header_does() {
        var document = aDocument().header("Data Processing Agreement, Annex");
        document.page("# Subprocessors\n\nThey are told here.").page("Two.");

        assertThat(read(document).documentClass()).isEqualTo(EvidenceClass.SUBPROCESSOR_LIST);
    }

    @Test
    void a_line_far_below_names_no_document() {
        var above = "One is told.\n\nTwo are told.\n\nThree are told.\n\nFour are told.\n\n";

        assertThat(read(aDocument().page(above + "Our subprocessors are told.")).documentClass())
                .isEqualTo(EvidenceClass.OTHER);
        assertThat(read(aDocument().page(above + "## Our subprocessors")).documentClass())
                .isEqualTo(EvidenceClass.SUBPROCESSOR_LIST);
        assertThat(read(aDocument().page("One.").page("Two.").page("# Our subprocessors"))
                        .documentClass())
                .isEqualTo(EvidenceClass.OTHER);
    }

    @Test
    void a_short_line_at_the_head_is_a_title() {
        var sentence = "A data processing agreement has been made with all of those whom we have asked to pass on or to"
                + " keep for a while the messages of our customers.\n\n";

        assertThat(read(aDocument().page(sentence + "Our subprocessors\n\nThey are told here."))
                        .documentClass())
                .isEqualTo(EvidenceClass.SUBPROCESSOR_LIST);
    }

    private static Proposal read(DocumentBuilder document) {
        var draft = new Draft(document.read());
        Classifier.classify(draft);
        return draft.propose();
    }
}
