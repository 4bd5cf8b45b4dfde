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
    void reads_a_german_certificate() {
        var read = read("""
                # Zertifikat

                Hiermit wird bescheinigt, dass das Unternehmen

                Hafenlotse Digital GmbH

                ein Managementsystem nach ISO/IEC 27001:2022 betreibt.

                Geltungsbereich: Entwicklung und Betrieb der Cloud-Dienste

                Zertifikat-Nr.: NC-0457-2025
                Erstzertifizierung: 18.03.2019
                Ausstellungsdatum: 14.03.2025
                Gültig bis: 17.03.2028

                Erklärung zur Anwendbarkeit: Version 6 vom 10.01.2025

                Zertifizierungsstelle: NordCert Zertifizierungsgesellschaft mbH
                Akkreditiert durch die DAkkS
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Hafenlotse Digital GmbH");
        assertThat(values(read, Field.CERTIFICATE_NUMBER)).containsExactly("NC-0457-2025");
        assertThat(values(read, Field.SCOPE)).containsExactly("Entwicklung und Betrieb der Cloud-Dienste");
        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2019-03-18");
        assertThat(values(read, Field.ISSUED)).containsExactly("2025-03-14");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2028-03-17");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("NordCert Zertifizierungsgesellschaft mbH");
        assertThat(values(read, Field.ACCREDITATION_BODY)).containsExactly("DAkkS");
        assertThat(values(read, Field.SOA)).containsExactly("v6, 2025-01-10");
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
            ISO/IEC 27001:2022 | DIN EN ISO/IEC 27001:2024 | iso27001-certificate | ISO/IEC 27001:2024
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
    void a_certificate_for_soc_2_is_a_badge() {
        var read = read("""
                # Certificate of Compliance

                This certifies that Lantern Proxy Inc. complies with SOC 2 Type 2.

                Certificate number: USA-SOC2-990001

                Valid from: July 15, 2025
                Valid until: July 14, 2026

                Verified by: ComplyOrbit Trust Network
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("badge");
        assertThat(values(read, Field.ENTITY)).containsExactly("Lantern Proxy Inc.");
        assertThat(values(read, Field.NUMBER)).containsExactly("USA-SOC2-990001");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-07-15");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-07-14");
        assertThat(values(read, Field.ISSUER)).containsExactly("ComplyOrbit Trust Network");
        assertThat(values(read, Field.PERIOD_FROM)).isEmpty();
        assertThat(values(read, Field.OPINION)).isEmpty();
        assertThat(questions(read)).containsExactly("soc2-certificate");
    }

    @Test
    void a_badge_may_tell_its_window_as_a_range() {
        var read = read("""
                # SOC 2 Certificate

                Awarded to

                Lantern Proxy Inc.

                Badge ID: LP-2025-1

                July 15, 2025 – July 14, 2026
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Lantern Proxy Inc.");
        assertThat(values(read, Field.NUMBER)).containsExactly("LP-2025-1");
        assertThat(values(read, Field.VALIDITY_FROM)).containsExactly("2025-07-15");
        assertThat(values(read, Field.VALIDITY_TO)).containsExactly("2026-07-14");
    }

    @Test
    void reads_a_certificate_in_two_languages_with_a_number_in_groups() {
        var read = read("""
                # ZERTIFIKAT

                Die Zertifizierungsstelle der Nordprüf Zert GmbH bescheinigt, dass das Unternehmen The certification body of Nordprüf Zert GmbH certifies that the company

                # Tarn Daten AG

                erfüllt die Anforderungen der ISO/IEC 27001:2022

                | Zertifikat-Registrier-Nr. Certificate registration no. | 12 310 58827 NPZ |
                | Gültig vom Valid from | 15.11.2024 |
                | Gültig bis Valid until | 14.11.2027 |
                | Erstzertifizierung Initial certification | 15.11.2018 |
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Daten AG");
        assertThat(values(read, Field.CERTIFICATE_NUMBER)).containsExactly("12 310 58827 NPZ");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2027-11-14");
        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2018-11-15");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Nordprüf Zert GmbH");
    }

    @Test
    void a_sentence_about_the_registrar_names_no_body() {
        var read = read(
                CERTIFICATE.replace(
                        "Issued by: Meridian Assurance Registrars Ltd",
                        "It was assessed by Meridian Assurance Registrars Ltd in Leeds.\n\nRegistrar: It follows its own rules."));

        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Meridian Assurance Registrars Ltd");
    }

    @Test
    void who_certifies_is_the_subject_of_the_sentence() {
        var read = read("""
                # CERTIFICATE – CERTIFICAT

                Certel Benelux BV certifies that the management system of / certifie que le système de management de

                ## Groupe Valtarn S.A.

                conforms to ISO/IEC 27001:2022

                Statement of Applicability AB-SOA-03, issue 2 of 30 March 2026

                | Certificate number / Numéro de certificat | BE 25/00418 |
                | Valid until / Valable jusqu'au | 2 novembre 2028 |
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Groupe Valtarn S.A.");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("Certel Benelux BV");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2028-11-02");
        assertThat(values(read, Field.SOA)).containsExactly("v2, 2026-03-30");
    }
}
