package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Certificates in German and French, and in two languages at once. */
class CertificateLanguagesTest {
    @Test
    void labels_in_two_languages_stand_above_their_dates() {
        var read = read("""
                # CERTIFICATO / CERTIFICATE

                This is to certify that the information security management system of

                Ferrante Digitale S.p.A.

                complies with the requirements of ISO/IEC 27001:2022

                | Prima emissione Initial issue | Emissione corrente Current issue | Scadenza Expiry date |
                | 2019-06-03 | 2025-05-26 | 2028-06-02 |
                """);

        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2019-06-03");
        assertThat(values(read, Field.ISSUED)).containsExactly("2025-05-26");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2028-06-02");
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

    @Test
    void a_number_below_the_title_counts_and_not_that_of_another_certificate() {
        var read = read("""
                        # ZERTIFIKAT

                        # Nr. TZ-27701-0042

                        northby Zertifizierungsgesellschaft mbH | Am Wall 3 | 4020 Linz

                        Hiermit wird bestätigt, dass die Organisation

                        # Tarn Daten GmbH

                        die Norm ISO/IEC 27701:2019 erfüllt. Der Anwendungsbereich umfasst:

                        Betrieb der Plattform für Lohnabrechnungen in Linz

                        Datum der Erstausstellung: 1. Juli 2021

                        Ausgestellt: Linz, 24.06.2024

                        Gültig von: 01.07.2024

                        Gültig bis: 30.06.2027

                        Es gilt nur zusammen mit dem Zertifikat Nr. TZ-27001-0041 nach ISO/IEC 27001.

                        | Anna Berg | Ida Tal |
                        | Leiterin der Zertifizierungsstelle | Leitende Auditorin |
                        """);

        assertThat(values(read, Field.CERTIFICATE_NUMBER)).containsExactly("TZ-27701-0042");
        assertThat(values(read, Field.SCOPE)).containsExactly("Betrieb der Plattform für Lohnabrechnungen in Linz");
        assertThat(values(read, Field.INITIAL_ISSUE)).containsExactly("2021-07-01");
        assertThat(values(read, Field.ISSUED)).containsExactly("2024-06-24");
        assertThat(values(read, Field.CERTIFICATION_BODY)).containsExactly("northby Zertifizierungsgesellschaft mbH");
    }

    @Test
    void the_issue_of_the_statement_of_applicability_is_not_the_one_of_the_certificate() {
        var read = read("""
                        # Certificate of Registration

                        This is to certify that Tarn Data Services Limited conforms with ISO/IEC 27001:2022.

                        Statement of Applicability: Issue 7, 11 February 2025

                        | Certificate number | REG/27/1069 |
                        | This issue | 30 May 2025 |
                        | Valid until | 20 June 2028 |
                        """);

        assertThat(values(read, Field.ISSUED)).containsExactly("2025-05-30");
    }

    @Test
    void dates_below_their_labels_in_a_strip_are_no_cells_of_a_table() {
        var read = read("""
                        # Certificate of Registration

                        | This is to certify that | Original registration date |
                        | Tarn Speech Limited | 2024-07-18 |
                        | complies with | Latest revision date |
                        | ISO/IEC 42001:2023 | 2025-09-03 |
                        | for the transcription of calls | Expiry date |
                        | delivered from Leeds. | 2027-07-17 |
                        """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Speech Limited");
        assertThat(values(read, Field.VALID_TO)).containsExactly("2027-07-17");
    }

    @Test
    void labels_may_count_the_audits_in_two_languages() {
        var read = read("""
                        # ZERTIFIKAT / CERTIFICATE

                        Die Zertifizierungsstelle bescheinigt, dass die Tarn Daten AG die Anforderungen von ISO/IEC 27001:2022 erfüllt.

                        | Zertifikat-Nr. / Certificate no. | SZ-27-20418 |
                        | Ausgestellt am / Issued | 12. März 2025 |
                        | Gültig bis / Valid until | 14. März 2028 |
                        | 1. Überwachungsaudit spätestens / 1st surveillance by | 14.03.2026 |
                        | 2. Überwachungsaudit spätestens / 2nd surveillance by | 14.03.2027 |

                        """);

        assertThat(values(read, Field.SURVEILLANCE_DUE)).containsExactly("2026-03-14", "2027-03-14");
    }
}
