package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgeletter.domain.layout.DocumentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is, by its cover and by whom it is addressed to. */
class EntityRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Visit Platform of Larch Cloud GmbH | Larch Cloud GmbH
            The Bank of Larch GmbH                 | The Bank of Larch GmbH
            Larch Cloud GmbH                       | Larch Cloud GmbH
            """)
    void a_system_of_a_company_is_not_the_company(String name, String expected) {
        assertThat(EntityRule.withoutSystem(name)).isEqualTo(expected);
    }

    @Test
    void a_name_in_a_heading_is_surer_than_one_in_a_line() {
        var heading = read(aDocument().page("# Larch Cloud GmbH"));
        var line = read(aDocument().page("This is about Larch Cloud GmbH in Kiel."));

        assertThat(heading.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(heading)).isCloseTo(0.8325, within(0.0001));
        assertThat(line.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(line)).isCloseTo(0.7912, within(0.0001));
    }

    @Test
    void two_companies_make_each_other_less_sure_and_the_first_counts() {
        var read = read(aDocument().page("# Larch Cloud GmbH\n\nIn Kiel.\n\n# Tarn Data GmbH"));

        assertThat(read.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(read)).isCloseTo(0.7075, within(0.0001));
    }

    @Test
    void a_running_header_makes_it_surer() {
        var document = aDocument().header("Report of Larch Cloud");
        document.page("# Larch Cloud GmbH").page("It is told here.").page("And there.");

        assertThat(confidence(read(document))).isCloseTo(0.86, within(0.0001));
        assertThat(confidence(read(aDocument()
                        .header("Report of Tarn")
                        .page("# Larch Cloud GmbH")
                        .page("It is told here.")
                        .page("And there."))))
                .isCloseTo(0.8325, within(0.0001));
    }

    @Test
    void a_name_without_its_form_speaks_for_the_one_with_it() {
        var read = read(aDocument().page("# Larch Cloud GmbH\n\nManagement of Larch Cloud, Kiel"));

        assertThat(read.value(Field.ENTITY)).contains("Larch Cloud GmbH");
        assertThat(confidence(read)).isCloseTo(0.915, within(0.0001));
    }

    @Test
    void a_name_is_told_with_its_legal_form_where_one_follows() {
        assertThat(read(aDocument().page("One.").page("The management of Larch Cloud, Inc. has told us."))
                        .value(Field.ENTITY))
                .contains("Larch Cloud, Inc.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Trust Services GmbH",
                "Prepared by Larch Cloud GmbH",
                "The auditor is Larch Cloud GmbH",
                "# May 2026 GmbH"
            })
    void what_is_no_company_or_another_party_is_none(String page) {
        assertThat(read(aDocument().page(page)).value(Field.ENTITY)).isEmpty();
    }

    @Test
    void what_later_pages_name_without_a_word_for_it_is_none() {
        assertThat(read(aDocument().page("One.").page("This is about Larch Cloud GmbH in Kiel."))
                        .value(Field.ENTITY))
                .isEmpty();
    }

    private static Draft read(DocumentBuilder document) {
        var draft = new Draft(document.read());
        new EntityRule().read(draft);
        return draft;
    }

    private static double confidence(Draft draft) {
        return draft.facts().get(0).confidence();
    }
}
