package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tables name subservice organizations, and what they tell of each. */
class SubserviceTablesTest {
    private static final String ROWS = "| Nimbra | Hosting |\n| Keystride | Mail |";

    @Test
    void the_text_above_or_the_head_of_a_table_calls_them_so() {
        assertThat(found("## Subservice organizations\n\nThese are used:\n\n| Name | Purpose |\n" + ROWS))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail");
        assertThat(found("These subservice organizations are used:\n\n| Name | Purpose |\n" + ROWS))
                .hasSize(2);
        assertThat(found("| Subservice organization | Purpose |\n" + ROWS)).hasSize(2);
        assertThat(found("These are used:\n\n| Name | Purpose |\n" + ROWS)).isEmpty();
    }

    @Test
    void another_heading_ends_what_was_called_so() {
        assertThat(found("## Subservice organizations\n\nNone.\n\n## Doors\n\n| Name | Purpose |\n" + ROWS))
                .isEmpty();
        assertThat(found("## Vendors\n\nThey are not subservice organizations.\n\n| Name | Purpose |\n" + ROWS))
                .isEmpty();
    }

    @Test
    void a_table_is_read_once() {
        assertThat(
                        found(
                                "## Subservice organizations\n\n| Name | Purpose |\n" + ROWS
                                        + "\n\n\n\n\n\nMore of it.\n\n| Name | Purpose | Seat |\n| Larch | Keys | Kiel |\n| Abbot | Doors | Kiel |"))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail", "Larch: Keys", "Abbot: Doors");
    }

    @Test
    void a_table_of_results_names_none() {
        assertThat(found("## Subservice organizations\n\n| Name | Results |\n" + ROWS))
                .isEmpty();
    }

    @Test
    void what_controls_are_expected_is_no_service() {
        assertThat(found("| Subservice organization | Description of controls |\n" + ROWS))
                .containsExactly("Nimbra: ", "Keystride: ");
    }

    @Test
    void the_only_other_column_has_the_services() {
        assertThat(found("| Subservice organization | X |\n" + ROWS))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail");
        assertThat(
                        found(
                                "| Subservice organization | X | Y |\n| Nimbra | Hosting | Kiel |\n| Keystride | Mail | Leeds |"))
                .containsExactly("Nimbra: ", "Keystride: ");
        assertThat(
                        found(
                                "| Subservice organization | X | Y |\n| Nimbra | Hosting | |\n| Keystride | Mail | Leeds |\n| Larch | Keys | |"))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail", "Larch: Keys");
    }

    @Test
    void the_column_of_names_is_not_that_of_services() {
        assertThat(
                        found(
                                "| Subservice organization | Method of service | Function |\n| Nimbra | Carve-out | Hosting |\n| Keystride | Carve-out | Mail |"))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail");
    }

    @Test
    void the_head_again_is_no_organization() {
        assertThat(
                        found(
                                "| Subservice organization | Purpose |\n| Nimbra | Hosting |\n| organization | |\n| Keystride | Mail |"))
                .containsExactly("Nimbra: Hosting", "Keystride: Mail");
    }

    @Test
    void the_place_of_a_company_is_no_part_of_its_name() {
        assertThat(found(
                        "| Subservice organization | Purpose |\n| Nimbra GmbH, Kiel | Hosting |\n| Keystride | Mail |"))
                .containsExactly("Nimbra GmbH: Hosting", "Keystride: Mail");
    }

    private static List<String> found(String page) {
        var found = new ArrayList<SubserviceRule.Found>();
        SubserviceTables.read(draft(page), found);
        return found.stream().map(one -> one.name() + ": " + one.service()).toList();
    }
}
