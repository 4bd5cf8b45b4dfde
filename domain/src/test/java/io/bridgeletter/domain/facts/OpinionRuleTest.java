package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static io.bridgeletter.domain.facts.ReportBuilder.aTypeOne;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, in all material respects, the description presents the system.",
                "In our opinion, the controls were suitably designed, except for those that user entities perform.",
                "Nach unserer Beurteilung waren die Kontrollen in allen wesentlichen Belangen angemessen ausgestaltet.",
                "It is our opinion that, in all material respects, the controls were suitably designed.",
                "## Our Opinion\nWe are of the opinion that the description presents the system.",
                "In our opinion, the controls were operated by qualified personnel and were suitably designed.",
                "## Opinion\nIn our opinion, in all material respects—\n* a. the description presents the system,\n* b. the controls were suitably designed."
            })
    void is_unqualified_where_nothing_limits_it(String opinion) {
        assertThat(opinion(opinion)).isEqualTo("unqualified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, except for the matter described in the preceding paragraph, the controls operated effectively.",
                "In our opinion, with the exception of the matters described above, the controls operated effectively.",
                "In our opinion, subject to the matter above, the controls operated effectively.",
                "In our opinion, other than the effect of the matter above, the controls operated effectively.",
                "Nach unserer Beurteilung waren die Kontrollen mit Ausnahme des genannten Sachverhalts angemessen.",
                "## Qualified Opinion\nIn our opinion, in all material respects:\n* a. the description presents the system;\n* b. the controls operated effectively, except for the matter described above.",
                "## Basis for Qualified Opinion\nThe controls over leavers did not work during the first half of the period.\n\n## Qualified Opinion\nIn our opinion, the description presents the system."
            })
    void is_qualified_by_its_sentence_or_its_headings(String opinion) {
        assertThat(opinion(opinion)).isEqualTo("qualified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our opinion, because of the significance of the matter described above, the description does not present the system.",
                "In our opinion, the controls were not suitably designed.",
                "In our opinion, the controls did not operate effectively.",
                "Nach unserer Beurteilung waren die Kontrollen nicht angemessen ausgestaltet.",
                "## Adverse Opinion\nIn our opinion, the controls were not operating effectively."
            })
    void is_adverse_where_the_sentence_denies(String opinion) {
        assertThat(opinion(opinion)).isEqualTo("adverse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Because of the matter described above, we do not express an opinion on the description.",
                "We were not able to obtain evidence and disclaim an opinion on the controls.",
                "We can't express an opinion on the controls.",
                "We cannot express an opinion on the controls.",
                "Aus diesem Grund geben wir kein Prüfungsurteil ab.",
                "## Disclaimer of Opinion\nAccordingly, we did not express such opinion."
            })
    void is_a_disclaimer_where_there_is_none(String opinion) {
        assertThat(opinion(opinion)).isEqualTo("disclaimer");
    }

    @Test
    void of_a_type_1_is_no_disclaimer_for_its_sentence_on_operating_effectiveness() {
        assertThat(values(aTypeOne().read(), Field.OPINION)).containsExactly("unqualified");
    }

    @Test
    void is_not_limited_by_what_the_auditor_says_of_other_information() {
        var read = aReport()
                .alsoInScope("The information in section V has not been subjected to our procedures, other information"
                        + " that we express no opinion on, and we do not express an opinion on it.")
                .read();

        assertThat(values(read, Field.OPINION)).containsExactly("unqualified");
    }

    @Test
    void on_one_subject_alone_is_no_disclaimer_beside_an_opinion_on_the_others() {
        var partial = "We had no part in the forecast of the next year and do not express an opinion on it.";

        assertThat(values(aReport().alsoInScope(partial).read(), Field.OPINION)).containsExactly("unqualified");
        assertThat(values(aReport().opinion(partial).read(), Field.OPINION)).containsExactly("disclaimer");
        assertThat(values(
                        aReport()
                                .alsoInScope(
                                        "We could not see the records and do not express an opinion on the description.")
                                .read(),
                        Field.OPINION))
                .containsExactly("disclaimer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not express an opinion on whether, in all material respects, the description was fair.",
                "Daher geben wir kein Prüfungsurteil zu der Beschreibung ab.",
                "Daher können wir kein Prüfungsurteil erteilen."
            })
    void on_the_controls_is_a_disclaimer_whatever_else_there_is_an_opinion_on(String sentence) {
        assertThat(values(aReport().alsoInScope(sentence).read(), Field.OPINION))
                .containsExactly("disclaimer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We did not perform procedures on the operating effectiveness of the controls and, accordingly, do not express an opinion on it.",
                "We have not performed any tests of the operating effectiveness of controls and do not express an opinion thereon."
            })
    void of_a_type_1_is_no_disclaimer_however_it_says_what_was_not_examined(String sentence) {
        assertThat(values(aReport().opinion(sentence).read(), Field.OPINION)).isEmpty();
    }

    @Test
    void is_not_told_without_a_sentence() {
        assertThat(aReport().opinion("").read().value(Field.OPINION)).isEmpty();
        assertThat(aReport().opinion("## Qualified Opinion").read().value(Field.OPINION))
                .contains("qualified");
    }

    @Test
    void is_not_looked_for_outside_the_auditors_report() {
        var read = aReport()
                .description("In our opinion, except for the matter above, our customers are happy.")
                .read();

        assertThat(values(read, Field.OPINION)).containsExactly("unqualified");
    }

    @Test
    void tells_its_basis_below_the_heading() {
        var read = aReport().opinion("""
                        ## Basis for Qualified Opinion
                        Access of leavers was not removed in time throughout the first half of the period.

                        The controls over changes had no approval between April and June of the first year.

                        ## Qualified Opinion
                        In our opinion, except for the matters described above, the controls operated effectively.
                        """).read();

        assertThat(values(read, Field.OPINION_BASIS))
                .containsExactly(
                        "Access of leavers was not removed in time throughout the first half of the period.",
                        "The controls over changes had no approval between April and June of the first year.");
        assertThat(read.value(Field.OPINION)).contains("qualified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preceding", "second"})
    void tells_the_paragraph_that_the_sentence_names_as_its_basis(String which) {
        var read = aReport().opinion("""
                        Management states that access of leavers is removed in time. It was not, and so one of the criteria was not met.

                        In our opinion, except for the matter described in the %s paragraph, the controls operated effectively.
                        """.formatted(which)).read();

        assertThat(values(read, Field.OPINION_BASIS))
                .containsExactly(
                        "Management states that access of leavers is removed in time. It was not, and so one of"
                                + " the criteria was not met.");
    }

    @Test
    void is_surer_the_more_speaks_for_it() {
        var plain = confidence("In our opinion, except for the matter above, the controls operated effectively.");
        var headed = confidence("""
                ## Qualified Opinion
                In our opinion, except for the matter above, the controls operated effectively.
                """);
        var mixed = confidence("""
                ## Adverse Opinion
                In our opinion, except for the matter above, the controls operated effectively.

                ## Qualified Opinion
                """);

        assertThat(headed).isGreaterThan(plain);
        assertThat(mixed).isLessThan(plain);
    }

    private static double confidence(String opinion) {
        return aReport()
                .opinion(opinion)
                .read()
                .all(Field.OPINION)
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private static String opinion(String opinion) {
        return String.join(" ", values(aReport().opinion(opinion).read(), Field.OPINION));
    }
}
