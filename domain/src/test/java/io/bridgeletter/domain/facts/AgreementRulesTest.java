package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data processing agreements. */
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
            The SCCs apply: (a) Module Two (controller to processor) and Module Three (processor to processor). | SCC M2 M3
            The SCCs apply: Module Two applies; Module One and Module Four do not apply. | SCC M2
            The SCCs consist of Module One, Two, Three and Four. The SCCs apply in Module Three. | SCC M3
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

    @Test
    void the_module_counts_where_it_is_incorporated_and_not_where_the_clauses_are_defined() {
        var read = read(HEAD
                + "“SCCs” means the clauses annexed to Decision 2021/914.\n\n"
                + "The parties enter into the SCCs, Module Three, by reference.");

        assertThat(values(read, Field.TRANSFER_MECHANISM)).containsExactly("SCC M3");
    }

    @Test
    void the_time_in_which_to_object_is_no_notice() {
        var read = read(HEAD
                + "The customer may object to a subprocessor within ten days of the notice.\n\n"
                + "The processor tells of a new subprocessor twenty-one days in advance.");

        assertThat(values(read, Field.SUBPROCESSOR_NOTICE_DAYS)).containsExactly("21");
    }

    @Test
    void a_german_agreement_may_tell_of_subprocessors_with_verbs() {
        var read = read(HEAD
                + "Der Kunde stimmt dem Einsatz der genannten weiteren Auftragsverarbeiter zu.\n\n"
                + "Wird ein neuer hinzugezogen, so kündigt der Anbieter dies 14 Tage vorher an.");

        assertThat(groups(read, Field.ART28_CLAUSE, Field.ART28_PRESENT)).contains(List.of("d", "true"));
        assertThat(values(read, Field.SUBPROCESSOR_NOTICE_DAYS)).containsExactly("14");
    }

    @Test
    void the_processor_may_be_named_above_the_line_that_defines_it() {
        var read = read("""
                        # Vereinbarung zur Auftragsverarbeitung

                        Fassung 2025-B

                        zwischen der Enno Verwaltung GmbH

                        – nachfolgend „Auftraggeber“ – und

                        Tarn Datendienste eG, Am Hafen 17, 26122 Oldenburg

                        – nachfolgend „Auftragsverarbeiter“ –
                        """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Datendienste eG");
        assertThat(values(read, Field.VERSION)).containsExactly("2025-B");
    }
}
