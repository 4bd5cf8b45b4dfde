package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.DocumentBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which categories of criteria a report is about. */
class CategoriesRuleTest {
    private static final String SCOPE =
            "# Independent Service Auditor's Report\n\nWe have examined it, based on the trust "
                    + "services criteria relevant to security and availability (applicable trust services criteria).";

    @Test
    void the_scope_of_the_report_tells_them() {
        var read = read(aDocument().page(SCOPE));

        assertThat(categories(read)).containsExactly("security", "availability");
        assertThat(read.facts().get(0).confidence()).isCloseTo(0.96, within(0.0001));
    }

    @Test
    void another_list_on_the_cover_makes_them_less_sure() {
        var read = read(aDocument()
                .page("Report on the relay relevant to security and privacy")
                .page(SCOPE));

        assertThat(categories(read)).containsExactly("security", "availability");
        assertThat(read.facts().get(0).confidence()).isBetween(0.8, 0.9);
    }

    @Test
    void the_assertion_tells_them_where_nothing_else_does() {
        var read = read(
                aDocument()
                        .page("One.")
                        .page("Two.")
                        .page("Three.")
                        .page(
                                "# Management's Assertion\n\nIt meets the trust services criteria relevant to security and privacy."));

        assertThat(categories(read)).containsExactly("security", "privacy");
    }

    @Test
    void the_criteria_that_were_tested_tell_them_where_no_sentence_does() {
        var read = read(
                aDocument()
                        .page(
                                "# Tests of Controls and Results\n\n| CC6.1 | Keys. |\n| A1.2 | Doors. |\n| PI1.1 | Lamps. |\n| C1.1 | Floors. |\n| P3.1 | Halls. |\n| CC6.2 | Keys. |"));

        assertThat(categories(read))
                .containsExactly("security", "availability", "processing-integrity", "confidentiality", "privacy");
        assertThat(read.facts().get(0).confidence()).isEqualTo(0.6);
    }

    @Test
    void a_report_on_financial_controls_has_none() {
        var draft = new Draft(aDocument().page(SCOPE).read());
        draft.classify(EvidenceClass.SOC1_TYPE2, 1);
        new CategoriesRule().read(draft);

        assertThat(draft.facts()).isEmpty();
    }

    private static Draft read(DocumentBuilder document) {
        var draft = new Draft(document.read());
        new CategoriesRule().read(draft);
        return draft;
    }

    private static List<String> categories(Draft draft) {
        return draft.facts().stream().map(Fact::value).toList();
    }
}
