package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.questions;
import static io.bridgeletter.domain.facts.Readings.read;
import static io.bridgeletter.domain.facts.Readings.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeLetterRuleTest {
    private static final String LETTER = """
            # Tarn Data Services, Inc.

            # SOC 2 Bridge Letter

            June 30, 2026

            Our most recent SOC 2 Type 2 report was issued by Abbot Lindqvist LLP and covers the period April 1, 2025 to March 31, 2026.

            This letter covers the gap from April 1, 2026 to June 30, 2026. We are not aware of any material changes to our system of internal control since then.

            The complementary user entity controls of the report still apply.

            Sincerely,

            Jane Doe
            Chief Information Security Officer
            """;

    @Test
    void reads_a_letter_that_has_everything() {
        var read = read(LETTER);

        assertThat(read.documentClass().wireName()).isEqualTo("bridge-letter");
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
        assertThat(values(read, Field.LETTER_DATE)).containsExactly("2026-06-30");
        assertThat(values(read, Field.REPORT_PERIOD_FROM)).containsExactly("2025-04-01");
        assertThat(values(read, Field.REPORT_PERIOD_TO)).containsExactly("2026-03-31");
        assertThat(values(read, Field.COVERS_FROM)).containsExactly("2026-04-01");
        assertThat(values(read, Field.COVERS_TO)).containsExactly("2026-06-30");
        assertThat(values(read, Field.AS_OF)).isEmpty();
        assertThat(values(read, Field.AUDITOR)).containsExactly("Abbot Lindqvist LLP");
        assertThat(values(read, Field.SIGNATORY)).containsExactly("Jane Doe");
        assertThat(values(read, Field.SIGNATORY_ROLE)).containsExactly("CISO");
        assertThat(values(read, Field.MATERIAL_CHANGES)).containsExactly("none");
        assertThat(values(read, Field.CUEC_REMINDER)).containsExactly("yes");
        assertThat(questions(read)).isEmpty();
    }

    @Test
    void a_letter_through_a_day_speaks_as_of_it() {
        var read =
                read(LETTER.replace("the gap from April 1, 2026 to June 30, 2026", "the days through June 30, 2026"));

        assertThat(values(read, Field.COVERS_FROM)).isEmpty();
        assertThat(values(read, Field.AS_OF)).containsExactly("2026-06-30");
    }

    @Test
    void the_next_report_is_neither_of_the_two_periods() {
        var read = read(LETTER.replace(
                "Sincerely", "Our next report will cover the period April 1, 2026 to March 31, 2027.\n\nSincerely"));

        assertThat(values(read, Field.REPORT_PERIOD_TO)).containsExactly("2026-03-31");
        assertThat(values(read, Field.COVERS_TO)).containsExactly("2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There have been no material changes to our controls.",
                "We know of no significant changes, and there were no material changes.",
                "Our controls have not materially changed.",
                "The control environment has remained unchanged.",
                "Es gab keine wesentlichen Änderungen.",
                "There have been no changes to our controls that we would call material to the report.",
                "We have not made changes to the system which would be significant for users.",
                "Neither the system nor its controls underwent material modification or other substantive changes.",
                "Management is unaware of any changes that would adversely affect the conclusions of the report.",
                "Apart from those in the ordinary course of business, there were no material changes.",
                "The controls remain substantially unchanged.",
                "Unser Kontrollumfeld blieb unverändert."
            })
    void says_that_nothing_changed(String sentence) {
        assertThat(changes(sentence)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The following changes were made to our system: a new region.",
                "Material changes occurred: we moved to another provider.",
                "We are not aware of any material changes, except for the new region.",
                "There were no material changes with the exception of the following: a new region.",
                "Folgende Änderungen haben sich ergeben: eine neue Region.",
                "Other than as listed below, we are not aware of material changes. Will tell more soon.",
                "Apart from the move to a new provider there have been no changes that are material.",
                "We made two material changes in these months. The data centre was moved.",
                "We are aware of two changes to our environment: the desk moved. We know of no other material change.",
                "Material changes since March 31, 2026:\n\n* The data centre was moved.\n* A new head of security began."
            })
    void says_that_changes_are_listed(String sentence) {
        assertThat(changes(sentence)).isEqualTo("listed");
    }

    @Test
    void says_what_the_letter_does_not_state() {
        var read = read("# SOC 2 Bridge Letter\n\nTarn Data Services, Inc. takes security seriously and always did.");

        assertThat(values(read, Field.MATERIAL_CHANGES)).containsExactly("not-stated");
        assertThat(read.all(Field.SIGNATORY_ROLE)).singleElement().matches(fact -> !fact.stated());
        assertThat(read.all(Field.CUEC_REMINDER)).singleElement().matches(fact -> !fact.stated());
        assertThat(questions(read)).contains("letter-without-days", "letter-without-report");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe // Chief Financial Officer | Jane Doe | CFO
            Jane Doe // Chief Executive Officer | Jane Doe | CEO
            Jane Doe // Chief Technology Officer | Jane Doe | CTO
            Jane Doe // Chief Information Officer | Jane Doe | CIO
            Jane Doe // Chief Operating Officer | Jane Doe | COO
            Jane Doe // Chief Security Officer | Jane Doe | CSO
            Jane Doe // Chief Compliance Officer | Jane Doe | Chief Compliance Officer
            Jane Doe, CISO | Jane Doe | CISO
            Dr. Jane van Doe // General Counsel | Dr. Jane van Doe | General Counsel
            Jane Doe // // Head of Information Security | Jane Doe | Head of Information Security
            gez. Jane Doe // Geschäftsführerin | Jane Doe | Geschäftsführerin
            Jane A. Doe-Smith, CISSP // Vice President, Trust and Assurance | Jane A. Doe-Smith | Vice President, Trust and Assurance
            Name: Jane Doe // Title: SVP, Information Security | Jane Doe | SVP, Information Security
            Jane Doe, Senior Director of Compliance, Tarn Data Services, Inc. | Jane Doe | Senior Director of Compliance
            By: /s/ Jane Doe // Chief Financial Officer // Tarn Data Services, Inc. | Jane Doe | CFO
            Jane Doe // Senior Vice President and // Chief Legal Officer | Jane Doe | Senior Vice President and Chief Legal Officer
            Jane Doe // Partner, Certified Public Accountant | Jane Doe | Partner, Certified Public Accountant
            Jane Doe // Data Protection Officer jane@tarn.example | Jane Doe | Data Protection Officer
            """)
    void knows_who_signed(String signature, String person, String role) {
        var read = read(LETTER.replace(
                "Jane Doe\nChief Information Security Officer",
                signature.replace(" // ", "\n").replace("//", "\n")));

        assertThat(values(read, Field.SIGNATORY)).containsExactly(person);
        assertThat(values(read, Field.SIGNATORY_ROLE)).containsExactly(role);
    }

    @Test
    void reads_a_german_letter() {
        var read = read("""
                # Falken Lohn & Daten AG

                # Überbrückungsschreiben zum Bericht nach SOC 2

                Bremen, 8. Januar 2026

                Die Wessel Treuhand GmbH, Bremen, hat unser System für den Zeitraum vom 1. Oktober 2024 bis zum 30. September 2025 geprüft und darüber einen Bericht erstellt.

                Seit dem Ende dieses Zeitraums, vom 1. Oktober 2025 bis zum 31. Dezember 2025, gab es keine wesentlichen Änderungen an unseren Kontrollen.

                Mit freundlichen Grüßen

                Henrike Ahlers
                Leiterin Informationssicherheit
                """);

        assertThat(values(read, Field.LETTER_DATE)).containsExactly("2026-01-08");
        assertThat(values(read, Field.REPORT_PERIOD_FROM)).containsExactly("2024-10-01");
        assertThat(values(read, Field.COVERS_TO)).containsExactly("2025-12-31");
        assertThat(values(read, Field.AUDITOR)).containsExactly("Wessel Treuhand GmbH");
        assertThat(values(read, Field.SIGNATORY)).containsExactly("Henrike Ahlers");
        assertThat(values(read, Field.MATERIAL_CHANGES)).containsExactly("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June 30, 2026 | March 1, 2026 | letter-before-report-end
            to June 30, 2026 | to September 30, 2026 | letter-speaks-for-future
            gap from April 1, 2026 | gap from April 12, 2026 | letter-leaves-gap
            to June 30, 2026 | to July 31, 2026 | letter-too-long
            Chief Information Security Officer | Partner | letter-signed-by-auditor
            Type 2 report was issued by | Type 2 report dated July 15, 2026 was issued by | letter-before-report
            """)
    void asks_about_days_and_signatures_that_do_not_fit(String usual, String instead, String code) {
        assertThat(questions(read(LETTER))).doesNotContain(code);
        assertThat(questions(read(LETTER.replaceFirst(usual, instead)))).contains(code);
    }

    @Test
    void a_promise_to_tell_of_changes_says_nothing_about_them() {
        assertThat(changes("We will notify you if no longer true or if any material changes are made."))
                .isEqualTo("not-stated");
        assertThat(changes("Material changes:\n\n* None")).isNotEqualTo("listed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarn Data Services, Inc. ("Tarn") engages Abbot Lindqvist LLP to examine its system. | Abbot Lindqvist LLP
            Our independent service auditor, Abbot Lindqvist LLP, examined our system. | Abbot Lindqvist LLP
            Abbot Lindqvist LLP has issued the Reports. This is no part of the Reports, and Abbot Lindqvist LLP has not seen it. | Abbot Lindqvist LLP
            Our report was prepared by Mallory Stokes CPA Group. | Mallory Stokes CPA Group
            The report of Abbot Lindqvist LLP covers our system. | Abbot Lindqvist LLP
            Tarn obtained a SOC 2 report from the CPA firm Abbot Lindqvist PLLC in May. | Abbot Lindqvist PLLC
            Abbot Lindqvist LLP, an independent CPA firm, has issued a report. | Abbot Lindqvist LLP
            The report was issued by Abbot Assurance on the system. | Abbot Assurance
            We bought Relay Networks Ltd., whose product will be examined by Abbot Lindqvist LLP next year. | Abbot Lindqvist LLP
            """)
    void knows_the_auditor_by_what_it_does(String sentence, String auditor) {
        var read = read(LETTER.replace(
                "Our most recent SOC 2 Type 2 report was issued by Abbot Lindqvist LLP and covers",
                sentence + " Our most recent SOC 2 Type 2 report covers"));

        assertThat(values(read, Field.AUDITOR)).containsExactly(auditor);
        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: Corvane Bank plc\n\nWe, Tarn Data Services, Inc., have a report by Abbot Lindqvist LLP.",
                "Tarn Data Services, Inc. (the “Company”) was acquired by Corvane Holdings, Inc. in May 2026.",
                "In June, payments moved to Corvane Acquiring LLC. Tarn Data Services, Inc. is responsible for its controls.",
                "This letter is on behalf of Tarn Data Services, Inc. It hosts with Corvane Cloud Ltd. and others."
            })
    void whoever_buys_or_serves_the_company_is_not_it(String sentences) {
        var read = read(LETTER.replace("# Tarn Data Services, Inc.\n\n", "")
                .replace("This letter covers the gap", sentences + "\n\nThis letter covers the gap"));

        assertThat(values(read, Field.ENTITY)).containsExactly("Tarn Data Services, Inc.");
    }

    @Test
    void a_letter_through_its_own_date_speaks_as_of_it() {
        var read = read(LETTER.replace(
                "the gap from April 1, 2026 to June 30, 2026", "the gap since then through the date of this letter"));

        assertThat(values(read, Field.AS_OF)).containsExactly("2026-06-30");
    }

    private static String changes(String sentence) {
        var read = read(LETTER.replace(
                "We are not aware of any material changes to our system of internal control since then.", sentence));
        return String.join(" ", values(read, Field.MATERIAL_CHANGES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bericht wurde von der Wittek Prüf AG Wirtschaftsprüfungsgesellschaft erstellt.",
                "Wittek Prüf AG Wirtschaftsprüfungsgesellschaft acted as service auditor."
            })
    void who_examined_may_stand_before_the_verb(String sentence) {
        var read = read("# SOC 2 Bridge Letter\n\nWir, die Tarn Daten GmbH, berichten.\n\n" + sentence);

        assertThat(values(read, Field.AUDITOR)).containsExactly("Wittek Prüf AG Wirtschaftsprüfungsgesellschaft");
    }
}
