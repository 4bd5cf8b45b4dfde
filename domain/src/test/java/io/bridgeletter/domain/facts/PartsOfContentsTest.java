package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Part.ASSERTION;
import static io.bridgeletter.domain.facts.Part.AUDITOR_REPORT;
import static io.bridgeletter.domain.facts.Part.CONTENTS;
import static io.bridgeletter.domain.facts.Part.COVER;
import static io.bridgeletter.domain.facts.Part.DESCRIPTION;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.DocumentBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that name the parts of a report, and running headers that do. */
class PartsOfContentsTest {
    private static final String PROSE = """
            The relay passes messages between the branches of its customers, keeps what cannot be passed on until
            the branch for which it is meant fetches it, and deletes what no branch has fetched within the thirty
            days that the contract with the customer names.

            """;

    private static final String REPORT = "## Independent Service Auditor's Report\n\nWe have examined the relay.";

    @Test
    void a_page_that_is_called_contents_names_parts_and_begins_none() {
        assertThat(parts(aDocument()
                        .page("## Table of Contents\n\n## Management's Assertion\n\n## System Description")
                        .page(REPORT)))
                .containsExactly(CONTENTS, CONTENTS, CONTENTS, AUDITOR_REPORT, AUDITOR_REPORT);
    }

    @Test
    void four_lines_with_dots_to_the_number_of_a_page_are_contents() {
        var three = """
                Section 1 Auditor's Report ........ 3

                Section 2 Management's Assertion ........ 5

                Section 3 Tarn Relay ........ 7

                """;

        assertThat(parts(aDocument().page(three + "Section 4 Annex ........ 9").page(REPORT)))
                .containsExactly(CONTENTS, CONTENTS, CONTENTS, CONTENTS, AUDITOR_REPORT, AUDITOR_REPORT);
        assertThat(parts(aDocument().page(three).page("Nothing."))).doesNotContain(CONTENTS);
    }

    @Test
    void three_names_of_parts_with_the_number_of_a_page_are_contents() {
        var two = "Independent Service Auditor's Report 3\n\nManagement's Assertion 5\n\n";

        assertThat(parts(aDocument().page(two + "System Description 7").page(REPORT)))
                .containsExactly(CONTENTS, CONTENTS, CONTENTS, AUDITOR_REPORT, AUDITOR_REPORT);
        assertThat(parts(aDocument().page(two).page(REPORT))).doesNotContain(CONTENTS);
        assertThat(parts(aDocument().page(two + "System Description").page(REPORT)))
                .doesNotContain(CONTENTS);
        assertThat(parts(aDocument().page(two + "Annex 7").page(REPORT))).doesNotContain(CONTENTS);
    }

    @Test
    void numbered_sections_in_the_contents_do_not_number_the_report() {
        assertThat(parts(aDocument()
                        .page("## Contents\n\nSection 1 Management's Assertion\n\nSection 2 System Description")
                        .page("## Management's Assertion\n\nWe have prepared the description.")))
                .endsWith(ASSERTION, ASSERTION);
    }

    @Test
    void the_auditor_in_the_contents_does_not_number_the_auditor_in_the_report() {
        assertThat(
                        parts(
                                aDocument()
                                        .page("## Contents\n\nSection 1 Independent Service Auditor's Report")
                                        .page(REPORT)
                                        .page(
                                                "Section 2 Management's Assertion\n\nWe say so.\n\nSection 3 System Description\n\nIt is.")))
                .endsWith(AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION, DESCRIPTION, DESCRIPTION);
    }

    @Test
    void a_short_document_has_its_contents_above_its_text() {
        assertThat(parts(aDocument().page("## Contents\n\n" + PROSE + PROSE + REPORT)))
                .doesNotContain(CONTENTS)
                .endsWith(AUDITOR_REPORT);
        assertThat(parts(aDocument().page("## Contents\n\n" + PROSE + REPORT))).containsOnly(CONTENTS);
    }

    @Test
    void short_paragraphs_do_not_make_a_text_of_contents() {
        assertThat(parts(aDocument().page("## Contents\n\nAn overview of it.\n\nA list of them.\n\nAn annex.")))
                .containsOnly(CONTENTS);
    }

    @Test
    void an_entry_of_several_lines_with_dots_is_no_prose() {
        var entry = "Section 1 " + "Tarn Data Services and the Larch Cloud, ".repeat(5) + "all of it ........ 3\n\n";

        assertThat(parts(aDocument().page("## Contents\n\n" + entry + entry))).containsOnly(CONTENTS);
    }

    @Test
    void contents_stand_on_the_first_pages() {
        var document = aDocument();
        for (var page = 0; page < 8; page++) {
            document.page("It passes messages" + " and more".repeat(page) + ".");
        }
        document.page("## Contents\n\nAn annex.");

        assertThat(parts(document)).doesNotContain(CONTENTS);
    }

    @Test
    void contents_may_stand_on_the_eighth_page() {
        var document = aDocument();
        for (var page = 0; page < 7; page++) {
            document.page("It passes messages" + " and more".repeat(page) + ".");
        }
        document.page("## Contents\n\nAn annex.");

        assertThat(parts(document)).endsWith(CONTENTS, CONTENTS);
    }

    @Test
    void in_a_long_report_contents_may_stand_further_down() {
        var document = aDocument();
        for (var page = 0; page < 9; page++) {
            document.page("It passes messages" + " and more".repeat(page) + ".");
        }
        document.page("## Contents\n\nAn annex.");
        for (var page = 0; page < 30; page++) {
            document.page("It passes messages" + " and more".repeat(page) + ".");
        }

        assertThat(parts(document)).contains(CONTENTS);
    }

    @Test
    void a_running_header_that_names_a_section_begins_it() {
        var document = aDocument().page("It is about Tarn.");
        document.header("Section 1 Independent Service Auditor's Report");
        for (var page = 0; page < 3; page++) {
            document.page("We have examined the relay of Tarn" + " and more".repeat(page) + ".");
        }
        document.header("Section 2 Management's Assertion");
        for (var page = 0; page < 3; page++) {
            document.page("We have prepared the description" + " and more".repeat(page) + ".");
        }

        assertThat(parts(document))
                .containsExactly(
                        COVER, AUDITOR_REPORT, AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION, ASSERTION);
    }

    @Test
    void running_headers_number_the_sections_of_a_report() {
        var document = aDocument();
        document.header("Section 1 Management's Assertion");
        for (var page = 0; page < 3; page++) {
            document.page("We have prepared the description" + " and more".repeat(page) + ".");
        }
        document.header("Section 2 Independent Service Auditor's Report");
        document.page("## System Description\n\nThe relay is named on day 1.");
        for (var page = 1; page < 3; page++) {
            document.page("We have examined the relay of Tarn" + " and more".repeat(page) + ".");
        }

        assertThat(parts(document)).doesNotContain(DESCRIPTION).endsWith(AUDITOR_REPORT, AUDITOR_REPORT);
    }

    @Test
    void a_running_header_that_names_no_part_begins_none() {
        var document = aDocument().page(REPORT);
        document.header("Section 2 Tarn Relay");
        for (var page = 0; page < 3; page++) {
            document.page("It was built" + " and more".repeat(page) + ".");
        }

        assertThat(parts(document)).containsOnly(AUDITOR_REPORT);
    }

    @Test
    void a_running_header_without_a_number_begins_no_part() {
        var document = aDocument().page(REPORT);
        document.header("Management's Assertion");
        for (var page = 0; page < 3; page++) {
            document.page("It was built" + " and more".repeat(page) + ".");
        }

        assertThat(parts(document)).containsOnly(AUDITOR_REPORT);
    }

    private static List<Part> parts(DocumentBuilder document) {
        var read = document.read();
        var parts = Parts.of(read);
        return IntStream.range(0, read.blocks().size()).mapToObj(parts::part).toList();
    }
}
