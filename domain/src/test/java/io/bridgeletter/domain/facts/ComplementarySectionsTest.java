package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the controls that others have to operate begin and end. */
class ComplementarySectionsTest {
    private static final String KEYS = "* User entities keep their keys secret.\n";
    private static final String DOORS = "* User entities keep their doors shut.\n";
    private static final List<String> BOTH =
            List.of("User entities keep their keys secret.", "User entities keep their doors shut.");
    private static final List<String> FIRST = List.of("User entities keep their keys secret.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complementary user entity controls",
                "3 complementary user entity controls",
                "## complementary user entity controls that all of those who use the relay are asked to have in place, wherever they are"
            })
    void a_short_line_or_a_heading_begins_them(String line) {
        assertThat(users(line + "\n\n" + KEYS)).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complementary user entity controls",
                "Complementary user entity controls are told.",
                "Complementary user entity controls ........ 7",
                "Complementary user entity controls that all of us who are to use it have to have in a place",
                "Complementary user entity controls: organizations-that-are-connected-with-branches-of-customers of communication-infrastructures of"
            })
    void other_lines_do_not(String line) {
        assertThat(users(line + "\n\n" + KEYS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Doors",
                "## Table 7 Doors",
                "# CC6.4 Doors",
                "# Complementary User Entity Controls (continued)"
            })
    void a_smaller_heading_a_criterion_and_the_same_heading_do_not_end_them(String heading) {
        assertThat(users("# Complementary User Entity Controls\n\n" + KEYS + "\n" + heading + "\n\n" + DOORS))
                .isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Doors", "## Incident Response", "## Subservice Organizations"})
    void another_heading_ends_them(String heading) {
        assertThat(users("# Complementary User Entity Controls\n\n" + KEYS + "\n" + heading + "\n\n" + DOORS))
                .isEqualTo(FIRST);
    }

    @Test
    void a_heading_of_the_same_size_that_is_not_bold_is_smaller() {
        assertThat(users("## Complementary User Entity Controls\n\n" + KEYS + "\nDOORS\n\n" + DOORS))
                .isEqualTo(BOTH);
        assertThat(users("## Complementary User Entity Controls\n\n" + KEYS + "\n## DOORS\n\n" + DOORS))
                .isEqualTo(FIRST);
        assertThat(users("COMPLEMENTARY USER ENTITY CONTROLS\n\n" + KEYS + "\nDOORS\n\n" + DOORS))
                .isEqualTo(FIRST);
    }

    @Test
    void a_heading_in_larger_letters_ends_them_though_it_is_not_bold() {
        var read = new Draft(aDocument()
                .runs(
                        run("Complementary User Entity Controls", 72, 100, 10, true),
                        run("• User entities keep their keys secret.", 72, 130),
                        run("Doors of Tarn", 72, 160, 16, false),
                        run("• User entities keep their doors shut.", 72, 190))
                .read());
        new ComplementaryControlsRule().read(read);

        assertThat(values(read, Field.CUEC_TEXT)).isEqualTo(FIRST);
    }

    @Test
    void a_list_for_others_ends_them_though_its_head_is_none_of_a_heading() {
        assertThat(
                        users(
                                "## Complementary User Entity Controls\n\n" + KEYS
                                        + "\nComplementary subservice organization controls\n\n* Nimbra keeps the doors of the halls shut."))
                .isEqualTo(FIRST);
    }

    @Test
    void a_table_may_have_a_column_for_what_is_expected_of_each_organization() {
        var read = read("""
                        | Organization | Expected controls | Criteria |
                        | Nimbra | Doors of the halls are shut. | CC6.4 |
                        | Organization | Expected controls | Criteria |
                        | Keystride | Keys of the safes are kept secret (CC6.1). | |
                        | Larch | None | CC7.1 |
                        """);

        assertThat(values(read, Field.CSOC_TEXT))
                .containsExactly("Doors of the halls are shut.", "Keys of the safes are kept secret");
        assertThat(values(read, Field.CSOC_CRITERIA)).containsExactly("CC6.4", "CC6.1");
    }

    @Test
    void a_table_without_such_a_column_tells_none() {
        assertThat(values(
                        read(
                                "| Organization | Purpose |\n| Nimbra | Hosting of all of the halls |\n| Larch | Sending of all of the mail |"),
                        Field.CSOC_TEXT))
                .isEmpty();
    }

    @Test
    void a_sentence_may_announce_what_others_are_expected_to_do() {
        assertThat(values(
                        read(
                                "The company expects these subservice organizations to operate the following controls"
                                        + " and looks at each of them every year:\n\n* Nimbra keeps the doors of the halls shut."),
                        Field.CSOC_TEXT))
                .containsExactly("Nimbra keeps the doors of the halls shut.");
        assertThat(values(
                        read("The company expects these subservice organizations to operate the following controls"
                                + " and looks at each of them every year".repeat(7)
                                + ".\n\n* Nimbra keeps the doors of the halls shut."),
                        Field.CSOC_TEXT))
                .isEmpty();
    }

    @Test
    void a_general_report_may_have_none() {
        var general = draft("## System Description\n\nThe relay is told here.");
        general.classify(EvidenceClass.SOC3, 1);
        new ComplementaryControlsRule().read(general);

        assertThat(general.facts()).singleElement().matches(fact -> !fact.stated() && fact.field() == Field.CUEC_TEXT);
        assertThat(read("## System Description\n\nThe relay is told here.").facts())
                .isEmpty();
    }

    private static List<String> users(String page) {
        return values(read(page), Field.CUEC_TEXT);
    }

    private static Draft read(String page) {
        var draft = draft(page);
        new ComplementaryControlsRule().read(draft);
        return draft;
    }

    private static List<String> values(Draft draft, Field field) {
        return draft.facts().stream()
                .filter(fact -> fact.field() == field && fact.stated())
                .map(Fact::value)
                .toList();
    }
}
