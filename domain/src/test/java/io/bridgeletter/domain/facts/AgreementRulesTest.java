package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data processing agreements, lists of subprocessors, letters about penetration tests. */
class AgreementRulesTest {
    private static final String HEAD = """
            # Data Processing Agreement

            Version 2.3, effective February 1, 2026

            between Tarn Data Services, Inc. (the processor) and its customer

            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a | The processor acts only on documented instructions of the controller.
            a | Die Verarbeitung erfolgt nur auf Weisung.
            b | Persons who process data are bound to confidentiality.
            b | Alle Mitarbeiter sind zur Vertraulichkeit verpflichtet.
            c | The processor takes the measures of Article 32.
            c | Es gelten technische und organisatorische Maßnahmen.
            d | The processor shall not engage another processor without consent.
            d | Unterauftragnehmer dürfen nur mit Zustimmung eingesetzt werden.
            e | The processor helps to answer requests about the rights of data subjects.
            e | Anfragen betroffener Personen werden weitergeleitet.
            f | The processor supports the data protection impact assessment.
            f | Er hilft bei der Datenschutz-Folgenabschätzung.
            g | All data are deleted at the end of the service.
            g | Die Löschung erfolgt nach Beendigung des Vertrags.
            h | The customer may conduct audits of the processor, who shall allow inspections.
            h | Der Auftraggeber ist berechtigt, Kontrollen durchzuführen.
            """)
    void finds_each_clause_by_its_usual_words(String clause, String sentence) {
        var found = groups(read(HEAD + sentence), Field.ART28_CLAUSE, Field.ART28_PRESENT);

        assertThat(found).hasSize(8).contains(List.of(clause, "true"));
        assertThat(found.stream().filter(one -> one.get(1).equals("false"))).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_clause_that_refuses_audits_is_none() {
        assertThat(groups(
                        read(HEAD + "The customer has no right to conduct audits of the processor."),
                        Field.ART28_CLAUSE,
                        Field.ART28_PRESENT))
                .contains(List.of("h", "false"));
    }

    @Test
    void reads_whose_agreement_it_is_and_since_when() {
        var read = read(HEAD);

        assertThat(read.documentClass().wireName()).isEqualTo("dpa");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
        assertThat(values(read, Field.VERSION)).containsExactly("2.3");
        assertThat(values(read, Field.EFFECTIVE)).containsExactly("2026-02-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Standard Contractual Clauses, Module Two, apply. | SCC M2
            The SCCs (module 3) apply. | SCC M3
            Es gelten die Standardvertragsklauseln, Modul 3. | SCC M3
            The standard contractual clauses, module one, apply. | SCC M1
            The standard contractual clauses, module IV, apply. | SCC M4
            The standard contractual clauses apply. | SCC
            Transfers rely on binding corporate rules. | BCR
            We are certified under the Data Privacy Framework. | DPF
            An adequacy decision of the Commission applies. | adequacy
            """)
    void knows_how_data_may_leave(String sentence, String mechanism) {
        assertThat(values(read(HEAD + sentence), Field.TRANSFER_MECHANISM)).containsExactly(mechanism);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We tell you of a breach within 48 hours. | 48
            Any incident is told within seventy-two (72) hours. | 72
            Any incident is told within seventy-two hours. | 72
            Any incident is told within forty-eight hours. | 48
            Eine Verletzung wird binnen vierundzwanzig Stunden gemeldet. | 24
            Eine Verletzung meldet er binnen 36 Stunden, wenn sie bekannt ist. Die Frist von 72 Stunden gegenüber der Aufsichtsbehörde bleibt. | 36
            """)
    void knows_how_soon_a_breach_is_told(String sentence, String hours) {
        assertThat(values(read(HEAD + sentence), Field.BREACH_NOTICE_HOURS)).containsExactly(hours);
        assertThat(values(read(HEAD + "Support answers within 8 hours."), Field.BREACH_NOTICE_HOURS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A new sub-processor is told 30 days in advance. | 30
            New subprocessors are told with thirty (30) days notice. | 30
            New subprocessors are told with fourteen days notice. | 14
            New subprocessors are told with ten calendar days notice. | 10
            New subprocessors are told with sixty days notice. | 60
            New subprocessors are told four weeks before. | 28
            Ein Unterauftragnehmer wird zwei Wochen vorher mitgeteilt. | 14
            """)
    void knows_how_long_before_a_subprocessor_is_told(String sentence, String days) {
        assertThat(values(read(HEAD + sentence), Field.SUBPROCESSOR_NOTICE_DAYS))
                .containsExactly(days);
    }

    @Test
    void reads_a_table_of_subprocessors() {
        var read = read("""
                # Tarn Data Services, Inc. – Subprocessors

                Last updated: June 3, 2026

                | Subprocessor | Purpose | Country |
                | Amazon Web Services, Inc. | Hosting | United States |
                | Ostrava Mail s.r.o. | Delivery of mail | Czechia |
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("subprocessor-list");
        assertThat(values(read, Field.UPDATED)).containsExactly("2026-06-03");
        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Hosting", "United States"),
                        List.of("Ostrava Mail s.r.o.", "Delivery of mail", "Czechia"));
    }

    @Test
    void reads_a_list_of_subprocessors() {
        var read = read("""
                # Subprocessors

                * Amazon Web Services, Inc. – Hosting, United States
                * Ostrava Mail s.r.o.: Delivery of mail
                * just an item without parts
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Hosting", "United States"),
                        List.of("Ostrava Mail s.r.o.", "Delivery of mail", ""));
    }

    @Test
    void reads_a_letter_about_a_penetration_test() {
        var read = read("""
                # Penetration Test Letter

                Date: January 20, 2026

                To Tarn Data Services, Inc.:

                The test was conducted by Redfern Offensive Ltd between November 3, 2025 and November 14, 2025.

                | Severity | Found | Open |
                | Critical | 0 | 0 |
                | High | 2 | 0 |
                | Medium | 5 | 1 |
                | Low | 9 | 4 |
                | Informational | 3 | 3 |
                """);

        assertThat(read.documentClass().wireName()).isEqualTo("pentest-letter");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
        assertThat(values(read, Field.TESTER)).containsExactly("Redfern Offensive Ltd");
        assertThat(values(read, Field.TEST_FROM)).containsExactly("2025-11-03");
        assertThat(values(read, Field.TEST_TO)).containsExactly("2025-11-14");
        assertThat(values(read, Field.ISSUED)).containsExactly("2026-01-20");
        assertThat(groups(read, Field.FINDINGS_SEVERITY, Field.FINDINGS_COUNT, Field.FINDINGS_OPEN))
                .containsExactly(
                        List.of("critical", "0", "0"),
                        List.of("high", "2", "0"),
                        List.of("medium", "5", "1"),
                        List.of("low", "9", "4"),
                        List.of("informational", "3", "3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We found no critical, two high, 5 medium and nine low findings.",
                "We found no critical, two high severity, 5 moderate risk and nine low rated issues."
            })
    void reads_findings_of_a_sentence(String sentence) {
        assertThat(groups(
                        read("# Penetration Test Letter\n\n" + sentence),
                        Field.FINDINGS_SEVERITY,
                        Field.FINDINGS_COUNT))
                .containsExactly(
                        List.of("critical", "0"), List.of("high", "2"), List.of("medium", "5"), List.of("low", "9"));
    }

    @Test
    void a_column_of_countries_needs_no_head() {
        var read = read("""
                # Sub-processors

                | Name | What they do for us | processed | Safeguard |
                | Amazon Web Services, Inc. | Cloud hosting | United States | SCC |
                | Intercom R&D Unlimited Company | In-product chat | Ireland | EEA |
                | Yarrow Support Ltd | Customer support | Indien | SCC |
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Cloud hosting", "United States"),
                        List.of("Intercom R&D Unlimited Company", "In-product chat", "Ireland"),
                        List.of("Yarrow Support Ltd", "Customer support", "Indien"));
    }

    @Test
    void tells_who_engaged_the_testers() {
        var read = read("""
                # Abbot Labs GmbH

                2 March 2026

                # Letter of attestation: penetration test of the relay

                Tarn Data Services plc ("Tarn") engaged Abbot Labs GmbH to attack its staging environment between 19 January and 6 February 2026.
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services plc");
        assertThat(values(read, Field.TESTER)).containsExactly("Abbot Labs GmbH");
        assertThat(values(read, Field.TEST_FROM)).containsExactly("2026-01-19");
        assertThat(values(read, Field.TEST_TO)).containsExactly("2026-02-06");
    }

    @Test
    void lists_rows_without_a_head_and_leaves_out_who_is_gone() {
        var read = read("""
                # Sub-processors of Tarn

                ## All customers

                | Amberhost Cloud, Inc. | Hosting of accounts | United States |
                | Pagewell GmbH | Paging of engineers | Germany |

                ## Formerly used

                | Graywire Ltd. | Voice calls | United Kingdom |
                | Oldmail Inc. | Delivery of mail | Canada |
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amberhost Cloud, Inc.", "Hosting of accounts", "United States"),
                        List.of("Pagewell GmbH", "Paging of engineers", "Germany"));
    }

    @Test
    void lists_cards() {
        var read = read("""
                # Sub-processors of Tarn

                ## Amberhost Cloud, Inc.

                Purpose: Hosting of accounts
                Location: United States

                ## Pagewell

                Service: Paging of engineers
                Country: Germany
                """);

        assertThat(groups(read, Field.SUBPROCESSOR_NAME, Field.SUBPROCESSOR_PURPOSE, Field.SUBPROCESSOR_COUNTRY))
                .containsExactly(
                        List.of("Amberhost Cloud, Inc.", "Hosting of accounts", "United States"),
                        List.of("Pagewell", "Paging of engineers", "Germany"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarn Data plc asked Redfern Offensive Ltd to test its relay on 9-20 March 2026.",
                "Redfern Offensive Ltd was engaged by Tarn Data plc. The test took place between 9 and 20 March 2026.",
                "Between March 9 and 20, 2026, Redfern Offensive Ltd performed a penetration test for Tarn Data plc.",
                "A prior test was done by Holt LLP. From 9 to 20 March 2026 the relay of Tarn Data plc was tested by Redfern Offensive Ltd and the test was made for Tarn Data plc."
            })
    void knows_who_tested_for_whom_and_when(String sentences) {
        var read = read("# Penetration Test Letter\n\n" + sentences);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data plc");
        assertThat(values(read, Field.TESTER)).containsExactly("Redfern Offensive Ltd");
        assertThat(values(read, Field.TEST_FROM)).containsExactly("2026-03-09");
        assertThat(values(read, Field.TEST_TO)).containsExactly("2026-03-20");
    }

    @Test
    void reads_findings_side_by_side() {
        var read = read("""
                # Penetration Test Letter

                | State | Critical | High | Medium |
                | Identified | 1 | 4 | 6 |
                | Open after retest | 0 | 1 | 2 |
                """);

        assertThat(groups(read, Field.FINDINGS_SEVERITY, Field.FINDINGS_COUNT, Field.FINDINGS_OPEN))
                .containsExactly(List.of("critical", "1", "0"), List.of("high", "4", "1"), List.of("medium", "6", "2"));
    }

    @Test
    void the_processor_is_whom_the_agreement_defines_so() {
        var read = read("""
                # Vereinbarung zur Auftragsverarbeitung

                zwischen dem Kunden (nachfolgend „Verantwortlicher“) und Tarn Daten AG, Lindenweg 7, Kassel (nachfolgend „Auftragsverarbeiter“)

                Der Auftragsverarbeiter erhält Zugriff auf Daten. Er meldet eine Verletzung binnen 36 Stunden.

                Die Frist gegenüber der Aufsichtsbehörde von 72 Stunden nach einer Verletzung bleibt unberührt.
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Daten AG");
        assertThat(values(read, Field.BREACH_NOTICE_HOURS)).containsExactly("36");
    }
}
