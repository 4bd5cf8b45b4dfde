package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRuleTest {
    private static final String CERTIFICATE = """
            # Certificate of Registration

            This is to certify that the management system of

            Tarn Data Services Ltd

            complies with ISO/IEC 27001:2022

            Scope: The development and operation of the relay in Leeds.

            Certificate number: IS 700211

            Original certification date: 3 March 2023
            Issue date: 1 March 2026
            Valid until: 28 February 2029
            Surveillance audit due: 1 March 2027
            Surveillance audit due: 1 March 2028

            Statement of Applicability version 4.1 dated 11 July 2025

            Issued by: Meridian Assurance Registrars Ltd
            Accredited by: UKAS
            """;

    @Test
    void an_edition_that_a_country_adopted_keeps_its_name() {
        assertThat(values(read(CERTIFICATE.replace("ISO/IEC 27001:2022", "DIN EN ISO/IEC 27001:2024")), Field.STANDARD))
                .containsExactly("DIN EN ISO/IEC 27001:2024");
        assertThat(questions(read(CERTIFICATE.replace("ISO/IEC 27001:2022", "DIN EN ISO/IEC 27001:2017"))))
                .contains("edition-withdrawn");
    }

    @Test
    void the_end_of_a_word_is_no_part_of_a_standard() {
        assertThat(values(read(CERTIFICATE.replace("complies with", "erfüllt die Anforderungen")), Field.STANDARD))
                .containsExactly("ISO/IEC 27001:2022");
    }

    @Test
    void an_adopted_edition_may_be_younger_than_the_certificate_too() {
        var initial = CERTIFICATE.replace("3 March 2023", "3 March 2019");

        assertThat(questions(read(initial))).contains("edition-after-initial-issue");
        assertThat(questions(read(initial.replace("ISO/IEC 27001:2022", "BS EN ISO/IEC 27001:2023"))))
                .contains("edition-after-initial-issue");
    }

    @Test
    void who_confirms_something_else_does_not_certify() {
        var read = read(CERTIFICATE.replace(
                "Statement of Applicability version 4.1 dated 11 July 2025",
                "Tarn Data Services Ltd confirms that the statement of applicability is version 4.1."));

        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Meridian Assurance Registrars Ltd");
    }

    @Test
    void nobody_looks_at_a_certificate_again_before_it_is_issued() {
        var read =
                read(CERTIFICATE.replace("Surveillance audit due: 1 March 2027", "Surveillance audit: 1 March 2026"));

        assertThat(values(read, Field.SURVEILLANCE_DUE)).containsExactly("2028-03-01");
    }

    @Test
    void a_body_whose_form_has_dots_may_declare_it() {
        var read = read(CERTIFICATE
                .replace(
                        "This is to certify that the management system of",
                        "Certus Delta B.V. declares that the management system of")
                .replace("Issued by: Meridian Assurance Registrars Ltd\n", ""));

        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Certus Delta B.V.");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services Ltd");
    }

    @Test
    void the_day_of_the_certificate_counts_before_the_first_day_of_its_validity() {
        var read = read("""
                        # Certificate of Registration

                        This is to certify that

                        Tarn Data Services Ltd

                        complies with ISO/IEC 27001:2022

                        Certificate No: IS 700211

                        Effective Date: 18 May 2024

                        Latest Issue: 9 April 2025

                        Original Registration Date: 18 May 2021

                        Expiry Date: 17 May 2027
                        """);

        assertThat(values(read, Field.ISSUED)).containsExactly("2025-04-09");
        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2021-05-18");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2027-05-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSI", "TÜV Rheinland", "DNV", "Bureau Veritas Certification", "LRQA", "Schellman"})
    void a_certifier_may_print_its_mark_alone(String mark) {
        var read = read("""
                        # Certificate of Registration

                        This is to certify that

                        Tarn Data Services Ltd

                        operates an Information Security Management System which complies with ISO/IEC 27001:2022

                        Certificate No: IS 700211

                        Valid until: 4 September 2027

                        """ + mark);

        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly(mark);
    }

    @Test
    void reads_a_certificate_that_has_everything() {
        var read = read(CERTIFICATE);

        assertThat(read.documentClass().wireName()).isEqualTo("iso27001-certificate");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services Ltd");
        assertThat(values(read, Field.STANDARD)).containsExactly("ISO/IEC 27001:2022");
        assertThat(values(read, Field.CERTIFICATE_NUMBER)).containsExactly("IS 700211");
        assertThat(values(read, Field.SCOPE)).containsExactly("The development and operation of the relay in Leeds.");
        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2023-03-03");
        assertThat(values(read, Field.ISSUED)).containsExactly("2026-03-01");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2029-02-28");
        assertThat(values(read, Field.SURVEILLANCE_DUE)).containsExactly("2027-03-01", "2028-03-01");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Meridian Assurance Registrars Ltd");
        assertThat(values(read, Field.ACCREDITATION_BODY)).containsExactly("UKAS");
        assertThat(values(read, Field.SOA)).containsExactly("4.1, 2025-07-11");
        assertThat(questions(read)).isEmpty();
    }

    @Test
    void reads_labels_and_values_in_a_table() {
        var read = read("""
                # Certificate

                | Certificate holder | Tarn Data Services Ltd |
                | Standard | ISO/IEC 42001:2023 |
                | Certificate number | AIMS-2025-00417 |
                | Date of issue | 3 November 2025 |
                | Expiry date | 2 November 2028 |
                | Certification body | Crestline Certification B.V. |
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("iso42001-certificate");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services Ltd");
        assertThat(values(read, Field.CERTIFICATE_NUMBER)).containsExactly("AIMS-2025-00417");
        assertThat(values(read, Field.ISSUED)).containsExactly("2025-11-03");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2028-11-02");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Crestline Certification B.V.");
        assertThat(questions(read)).containsExactly("not-found-accreditation-body");
    }

    @Test
    void reads_a_window_without_labels() {
        var read = read(CERTIFICATE.replace(
                "Issue date: 1 March 2026\nValid until: 28 February 2029", "1 March 2026 to 28 February 2029"));

        assertThat(values(read, Field.ISSUED)).containsExactly("2026-03-01");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2029-02-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27001:2022 | 27701:2019 | iso27701-certificate | ISO/IEC 27701:2019
            27001:2022 | 42001:2023 | iso42001-certificate | ISO/IEC 42001:2023
            ISO/IEC 27001:2022 | ISO 9001:2015 | iso-other-certificate | ISO 9001:2015
            ISO/IEC 27001:2022 | ISO/IEC 20000-1:2018 | iso-other-certificate | ISO/IEC 20000:2018
            ISO/IEC 27001:2022 | DIN EN ISO/IEC 27001:2024 | iso27001-certificate | DIN EN ISO/IEC 27001:2024
            """)
    void knows_the_standard_with_its_edition(String usual, String instead, String documentClass, String standard) {
        var read = read(CERTIFICATE.replace(usual, instead));

        assertThat(read.documentClass().wireName()).isEqualTo(documentClass);
        assertThat(values(read, Field.STANDARD)).containsExactly(standard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 February 2029 | 28 February 2026 | certificate-expired
            28 February 2029 | 28 February 2025 | certificate-ends-before-issue
            28 February 2029 | 28 February 2031 | certificate-too-long
            27001:2022 | 27001:2013 | edition-withdrawn
            3 March 2023 | 3 March 2020 | edition-after-initial-issue
            Accredited by: UKAS | Thank you. | not-found-accreditation-body
            1 March 2026 | 01/03/2026 | date-unsure
            """)
    void asks_about_days_and_editions_that_do_not_fit(String usual, String instead, String code) {
        assertThat(questions(read(CERTIFICATE))).doesNotContain(code);
        assertThat(questions(read(CERTIFICATE.replace(usual, instead)))).contains(code);
    }

    @Test
    void a_sentence_about_the_registrar_names_no_body() {
        var read = read(
                CERTIFICATE.replace(
                        "Issued by: Meridian Assurance Registrars Ltd",
                        "It was assessed by Meridian Assurance Registrars Ltd in Leeds.\n\nRegistrar: It follows its own rules."));

        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Meridian Assurance Registrars Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Periodic audits due by",
                "Surveillance audits due on",
                "Annual surveillance visits",
                "Überwachungsaudits fällig bis zum"
            })
    void audits_between_have_many_names(String label) {
        var read = read(CERTIFICATE.replaceAll("Surveillance audit due: 1 March 202[78]\n", "") + "\n" + label
                + ": 18 March 2027 and 18 March 2028\n");

        assertThat(values(read, Field.SURVEILLANCE_DUE)).containsExactly("2027-03-18", "2028-03-18");
    }

    @Test
    void the_first_day_of_validity_is_no_sure_day_of_issue() {
        var read = read(CERTIFICATE.replace("Issue date: 1 March 2026", "Valid from: 1 March 2026"));

        assertThat(read.facts())
                .filteredOn(fact -> fact.field() == Field.ISSUED)
                .singleElement()
                .satisfies(fact -> assertThat(fact.confidence()).isLessThan(0.9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds, 27 February 2026", "Date: 27 February 2026"})
    void a_day_by_the_signature_is_the_day_of_issue(String line) {
        var read = read(CERTIFICATE.replace("Issue date: 1 March 2026\n", "") + "\n" + line + "\n");

        assertThat(values(read, Field.ISSUED)).containsExactly("2026-02-27");
    }

    @Test
    void a_revision_may_be_a_letter() {
        var read = read(CERTIFICATE.replace("version 4.1 dated", "Revision C,"));

        assertThat(values(read, Field.SOA)).containsExactly("C, 2025-07-11");
    }
}
