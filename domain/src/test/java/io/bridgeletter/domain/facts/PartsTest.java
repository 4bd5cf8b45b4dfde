package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Part.ASSERTION;
import static io.bridgeletter.domain.facts.Part.AUDITOR_REPORT;
import static io.bridgeletter.domain.facts.Part.COVER;
import static io.bridgeletter.domain.facts.Part.DESCRIPTION;
import static io.bridgeletter.domain.facts.Part.TESTS;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static io.bridgeletter.domain.layout.DocumentBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.DocumentBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a report begin. */
class PartsTest {
    private static final String NUMBERED = """
            Section 1 Independent Service Auditor's Report

            We have examined the relay.

            Section 2 Management's Assertion

            We have prepared the description.

            """;

    @Test
    void a_heading_begins_a_part_and_what_follows_stands_in_it() {
        assertThat(parts("""
                        Tarn Data Services

                        ## Independent Service Auditor's Report
                        We have examined the relay.

                        ## Management's Assertion
                        We have prepared the description.
                        """)).containsExactly(COVER, AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION);
    }

    @Test
    void knows_where_the_blocks_of_a_part_stand() {
        var parts = Parts.of(aDocument().page(NUMBERED).read());

        assertThat(parts.in(ASSERTION)).containsExactly(2, 3);
        assertThat(parts.in(AUDITOR_REPORT, ASSERTION)).containsExactly(0, 1, 2, 3);
        assertThat(parts.has(ASSERTION)).isTrue();
        assertThat(parts.has(TESTS)).isFalse();
    }

    @Test
    void where_sections_are_numbered_another_heading_begins_none() {
        assertThat(parts(NUMBERED + "## Description of the relay's system\n\nIt passes messages."))
                .endsWith(ASSERTION, ASSERTION, ASSERTION, ASSERTION);
    }

    @Test
    void one_numbered_heading_does_not_number_a_report() {
        assertThat(parts("""
                        Section 1 Independent Service Auditor's Report

                        We have examined the relay.

                        ## Description of the relay's system

                        It passes messages.
                        """)).containsExactly(AUDITOR_REPORT, AUDITOR_REPORT, DESCRIPTION, DESCRIPTION);
    }

    @Test
    void a_report_of_the_auditor_without_a_number_begins_before_numbered_sections() {
        assertThat(parts("""
                        ## Independent Service Auditor's Report
                        We have examined the relay.

                        Section 1 Management's Assertion

                        We have prepared the description.

                        Section 2 Description of the relay's system

                        It passes messages.
                        """))
                .containsExactly(AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION, DESCRIPTION, DESCRIPTION);
    }

    @Test
    void where_the_report_of_the_auditor_has_a_number_its_name_alone_begins_none() {
        assertThat(parts(NUMBERED + "## Independent Service Auditor's Report\n\nThe relay was examined."))
                .endsWith(ASSERTION, ASSERTION, ASSERTION);
    }

    @Test
    void a_numbered_section_may_have_its_title_in_the_lines_below() {
        assertThat(parts("""
                        # Section 1

                        ## Independent Service

                        ## Auditor's Report

                        We have examined the relay.

                        # Section 2

                        ## Assertion of Larch Cloud

                        We have prepared the description.
                        """))
                .containsExactly(
                        AUDITOR_REPORT,
                        AUDITOR_REPORT,
                        AUDITOR_REPORT,
                        AUDITOR_REPORT,
                        ASSERTION,
                        ASSERTION,
                        ASSERTION);
    }

    @Test
    void a_title_is_set_in_letters_of_one_size() {
        var read = aDocument()
                .runs(
                        run("SECTION 1", 72, 100, 14, true),
                        run("Tarn Data Services", 72, 130, 14, true),
                        run("Assertion", 72, 160, 11, true),
                        run("We have prepared the description of the relay that is given below.", 72, 190))
                .read();

        var parts = Parts.of(read);

        assertThat(read.blocks()).hasSize(4);
        assertThat(parts.part(0)).isEqualTo(COVER);
        assertThat(parts.part(2)).isEqualTo(ASSERTION);
    }

    @Test
    void a_title_has_at_most_four_lines() {
        var five = aDocument()
                .runs(
                        run("SECTION 1", 72, 100, 14, true),
                        run("TARN DATA SERVICES", 72, 130, 14, true),
                        run("TARN RELAY", 72, 160, 14, true),
                        run("BRANCHES AND CUSTOMERS", 72, 190, 14, true),
                        run("CONFIDENTIAL", 72, 220, 14, true),
                        run("ASSERTION", 72, 250, 14, true))
                .read();

        assertThat(Parts.of(five).part(0)).isEqualTo(COVER);
        assertThat(Parts.of(five).part(5)).isEqualTo(ASSERTION);
    }

    @Test
    void a_section_may_end_a_document() {
        assertThat(parts("We speak of the relay.\n\n# Section 1")).containsExactly(COVER, COVER);
    }

    @Test
    void a_sentence_that_begins_with_a_section_begins_no_part() {
        assertThat(parts(NUMBERED + "Section 3 holds the description of the system of the relay."))
                .endsWith(ASSERTION);
    }

    @Test
    void a_long_text_is_no_heading() {
        assertThat(parts(NUMBERED + "Section 3 " + "Tarn Data Services ".repeat(11) + "system description"))
                .endsWith(ASSERTION);
        assertThat(parts("## Tarn Relay " + "and the Larch Cloud ".repeat(6) + "assertion of management"))
                .containsExactly(COVER);
        assertThat(parts("## Tarn Relay " + "and the Larch Cloud ".repeat(5) + "assertion"))
                .containsExactly(ASSERTION);
    }

    @Test
    void a_row_of_a_table_begins_no_part() {
        assertThat(parts("| Assertion of management | Section 2 |\n| System description | Section 3 |"))
                .containsExactly(COVER, COVER);
    }

    @Test
    void a_line_whose_words_begin_with_capitals_is_a_heading() {
        assertThat(parts("Tarn Data Services\n\nAssertion of the Management of Tarn\n\nWe say so."))
                .containsExactly(COVER, ASSERTION, ASSERTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assertion",
                "Assertion of the management of Tarn",
                "Assertion of the Management of Tarn,",
                "The assertion that is made by them is right",
                "Assertion of the Management of Tarn Data Services and of the Larch Cloud GmbH"
            })
    void other_words_are_none(String line) {
        assertThat(parts("Tarn Data Services\n\n" + line + "\n\nWe say so.")).containsExactly(COVER, COVER, COVER);
    }

    @Test
    void a_smaller_heading_within_the_report_of_the_auditor_begins_no_part() {
        var read = aDocument()
                .runs(
                        run("Independent Service Auditor's Report", 72, 100, 16, true),
                        run("Management's Assertion", 72, 140, 11, true),
                        run("Management of Tarn is responsible for the relay and its controls.", 72, 170),
                        run("Management's Assertion", 72, 220, 16, true),
                        run("We have prepared the description of the relay and its controls.", 72, 260))
                .read();

        assertThat(parts(Parts.of(read), 5))
                .containsExactly(AUDITOR_REPORT, AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION);
    }

    @Test
    void headings_of_parts_need_not_be_larger_than_the_smallest_that_begins_the_report_of_the_auditor() {
        var read = aDocument()
                .runs(
                        run("Independent Service Auditor's Report", 72, 100, 11, true),
                        run("Tarn Data Services keeps and passes messages of its customers.", 72, 140))
                .runs(
                        run("Independent Service Auditor's Report", 72, 300, 12, true),
                        run("We have examined the relay of Tarn Data Services and its controls.", 72, 340))
                .runs(
                        run("Management's Assertion", 72, 100, 10.5, true),
                        run("We have prepared the description of the relay and its controls.", 72, 140))
                .read();

        assertThat(parts(Parts.of(read), 6)).endsWith(AUDITOR_REPORT, AUDITOR_REPORT, ASSERTION, ASSERTION);
    }

    @Test
    void a_small_title_on_the_cover_does_not_rank_below_the_heading_that_begins_the_part() {
        var read = aDocument()
                .runs(
                        run("Independent Service Auditor's Report", 72, 100, 11, true),
                        run("Tarn Data Services keeps and passes messages of its customers.", 72, 140))
                .runs(
                        run("Independent Service Auditor's Report", 72, 300, 20, true),
                        run("Management's Assertion", 72, 350, 12, true),
                        run("Management of Tarn is responsible for the relay and its controls.", 72, 380))
                .read();

        assertThat(parts(Parts.of(read), 5)).containsOnly(AUDITOR_REPORT);
    }

    private static List<Part> parts(String page) {
        return parts(aDocument().page(page));
    }

    private static List<Part> parts(DocumentBuilder document) {
        var read = document.read();
        return parts(Parts.of(read), read.blocks().size());
    }

    private static List<Part> parts(Parts parts, int blocks) {
        return IntStream.range(0, blocks).mapToObj(parts::part).toList();
    }
}
