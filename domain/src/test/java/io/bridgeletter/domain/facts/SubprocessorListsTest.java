package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Readings.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists without a head, in parts, or in words. */
class SubprocessorListsTest {
    @Test
    void rows_without_a_head_begin_with_a_company_or_end_with_a_country() {
        assertThat(list("| Nimbra | Hosting | Germany |\n| Keystride | Mail | France |"))
                .containsExactly(List.of("Nimbra", "Hosting", "Germany"), List.of("Keystride", "Mail", "France"));
        assertThat(list("| Nimbra GmbH | Germany |\n| Keystride Ltd | France |"))
                .containsExactly(List.of("Nimbra GmbH", "", "Germany"), List.of("Keystride Ltd", "", "France"));
        assertThat(list("| Nimbra | Germany |\n| Keystride | France |")).isEmpty();
        assertThat(list("| Nimbra GmbH | Hosting |\n| Keystride Ltd | Mail |")).isEmpty();
    }

    @Test
    void the_country_may_stand_before_the_purpose() {
        assertThat(list("| Nimbra GmbH | Germany | Hosting |\n| Keystride Ltd | France | Mail |"))
                .containsExactly(
                        List.of("Nimbra GmbH", "Hosting", "Germany"), List.of("Keystride Ltd", "Mail", "France"));
    }

    @Test
    void numbers_that_count_rows_are_no_names() {
        assertThat(list("| 1. | Nimbra GmbH | Hosting | Germany |\n| 2. | Keystride Ltd | Mail | France |"))
                .containsExactly(
                        List.of("Nimbra GmbH", "Hosting", "Germany"), List.of("Keystride Ltd", "Mail", "France"));
    }

    @Test
    void a_legal_form_makes_a_name_surer() {
        assertThat(draftOf("| Nimbra GmbH | Hosting | Germany |\n| Keystride | Mail | France |")
                        .facts())
                .extracting(Fact::confidence)
                .containsExactly(0.92, 0.88, 0.92, 0.8, 0.88, 0.8);
    }

    @Test
    void a_table_of_other_things_has_none() {
        assertThat(
                        list(
                                "| Nimbra GmbH | Hosting | Germany |\n| Doors | shut | at night |\n| Lamps | lit | at night |\n| Floors | swept | at noon |"))
                .isEmpty();
    }

    @Test
    void who_was_removed_is_not_on_the_list() {
        assertThat(list("| Nimbra GmbH | Hosting | Germany |\n| Keystride Ltd | Mail (no longer used) | France |"))
                .containsExactly(List.of("Nimbra GmbH", "Hosting", "Germany"));
        assertThat(list("## Former vendors\n\n| Nimbra GmbH | Hosting | Germany |\n| Keystride Ltd | Mail | France |"))
                .isEmpty();
        assertThat(
                        list(
                                "## Former vendors\n\nNone.\n\n## Vendors\n\n| Nimbra GmbH | Hosting | Germany |\n| Keystride Ltd | Mail | France |"))
                .hasSize(2);
    }

    @Test
    void two_tables_are_one_list() {
        assertThat(
                        list(
                                "| Company | Purpose | Country |\n| Nimbra | Hosting | Germany |\n\nAnd these too:\n\n| Company | Purpose | Country |\n| Keystride | Mail | France |"))
                .containsExactly(List.of("Nimbra", "Hosting", "Germany"), List.of("Keystride", "Mail", "France"));
    }

    @Test
    void where_a_table_has_them_items_are_no_entries() {
        assertThat(list("| Company | Purpose | Country |\n| Nimbra | Hosting | Germany |\n\n* Keystride – sends mail"))
                .containsExactly(List.of("Nimbra", "Hosting", "Germany"));
        assertThat(
                        list(
                                "| Nimbra GmbH | Hosting | Germany |\n| Larch Ltd | Mail | France |\n\n* Keystride – sends mail"))
                .hasSize(2);
    }

    @Test
    void items_name_a_company_and_its_purpose() {
        assertThat(
                        list(
                                "* Nimbra – hosting of the relay (Germany)\n\nKeystride Ltd: sending of mail\n\nDoors: shut at night"))
                .containsExactly(
                        List.of("Nimbra", "hosting of the relay", "Germany"),
                        List.of("Keystride Ltd", "sending of mail", ""));
    }

    @Test
    void headings_and_long_texts_are_no_items() {
        assertThat(list("## Nimbra GmbH: hosting of the relay")).isEmpty();
        assertThat(list("* Nimbra GmbH: hosting" + " of the relay and the archive".repeat(9)))
                .isEmpty();
    }

    private static Draft draftOf(String page) {
        var draft = draft(page);
        new SubprocessorRule().read(draft);
        return draft;
    }

    private static List<List<String>> list(String page) {
        return groups(
                draftOf(page).propose(),
                Field.SUBPROCESSOR_NAME,
                Field.SUBPROCESSOR_PURPOSE,
                Field.SUBPROCESSOR_COUNTRY);
    }
}
