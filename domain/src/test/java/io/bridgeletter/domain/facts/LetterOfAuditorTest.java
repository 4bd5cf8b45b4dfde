package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Letters that the auditor writes instead of the company. */
class LetterOfAuditorTest {
    @Test
    void an_auditor_who_writes_a_letter_is_not_the_company() {
        var read = read("""
                # Abbot Lindqvist LLP

                12 Mill Lane, Leeds

                the ninth of July, 2026

                ## Gap letter: SOC 2 Type 2 report of Tarn Data Services Ltd

                To whom it may concern,

                Tarn Data Services Ltd (the Company) has asked us for this letter. Our firm issued its report, which covers the period from 1 April 2025 to 31 March 2026.

                The Company tells us that between 1 April and 30 June 2026 there were no material changes.

                Abbot Lindqvist LLP

                Jane Doe, CPA
                Audit Partner
                """);

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services Ltd");
        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
        assertThat(values(read, Field.LETTER_DATE)).containsExactly("2026-07-09");
        assertThat(values(read, Field.SIGNATORY)).containsExactly("Jane Doe");
        assertThat(questions(read)).contains("letter-signed-by-auditor");
    }

    @Test
    void who_refers_to_a_report_of_its_own_on_a_description_is_its_auditor() {
        var read = read("""
                # Abbot & Roth

                Godkendt Revisionsanpartsselskab

                3 June 2026

                ## Bridge letter: SOC 2 Type 2

                We refer to our report of 12 May 2026 on the description of the relay of Tarn Data Services ApS throughout the period 1 April 2025 to 31 March 2026.

                We confirm that there were no material changes from 1 April 2026 to 31 May 2026.

                Abbot & Roth Godkendt Revisionsanpartsselskab

                Jane Doe
                Partner
                """);

        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot & Roth Godkendt Revisionsanpartsselskab");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services ApS");
    }
}
