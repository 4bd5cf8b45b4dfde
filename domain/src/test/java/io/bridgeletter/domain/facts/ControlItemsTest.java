package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.row;
import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which texts of a section are controls. */
class ControlItemsTest {
    private static final String KEYS = "The keys of the branches are kept secret";
    private static final String LEAVERS = "The accounts of leavers are removed at once";

    @Test
    void what_follows_a_paragraph_that_announces_them_are_controls() {
        assertThat(texts(controls(
                        "It is told here.\n\nThe following are assumed:\n\n" + KEYS + ".\n\n" + LEAVERS + ".")))
                .containsExactly(KEYS + ".", LEAVERS + ".");
        assertThat(texts(controls("It is told here.\n\n" + KEYS + ".\n\n" + LEAVERS + ".")))
                .isEmpty();
    }

    @Test
    void a_heading_may_announce_them() {
        assertThat(texts(ControlItems.in(section(KEYS + "."), false, "The following are assumed")))
                .containsExactly(KEYS + ".");
    }

    @Test
    void what_says_that_the_list_is_not_complete_is_no_control() {
        assertThat(texts(controls("The following are assumed:\n\n" + KEYS
                        + ".\n\nThis is not a complete list of them.\n\n" + LEAVERS + ".")))
                .containsExactly(KEYS + ".", LEAVERS + ".");
    }

    @Test
    void long_texts_and_single_words_are_none() {
        assertThat(texts(controls(
                        "The following are assumed:\n\n" + LEAVERS + ".\n\n" + (KEYS + ". ").repeat(8) + "\n\nKeys")))
                .containsExactly(LEAVERS + ".");
    }

    @Test
    void a_gerund_begins_a_control_and_a_colon_ends_none() {
        assertThat(texts(controls("Keeping the keys of the branches secret.\n\nKeeping the keys of these branches:")))
                .containsExactly("Keeping the keys of the branches secret.");
    }

    @Test
    void who_is_responsible_for_what_is_a_control_where_statements_are() {
        var section = section("Customers are responsible for the keys of their branches.\n\nThe relay has branches.");

        assertThat(texts(ControlItems.in(section, true, "Controls")))
                .containsExactly("Customers are responsible for the keys of their branches.");
        assertThat(texts(ControlItems.in(section, false, "Controls"))).isEmpty();
    }

    @Test
    void where_there_are_bullets_nothing_else_is_a_control() {
        assertThat(texts(controls("The following are assumed:\n\n* " + KEYS + ".\n\n" + LEAVERS + ".")))
                .containsExactly(KEYS + ".");
    }

    @Test
    void where_a_table_has_them_the_text_has_none() {
        assertThat(texts(controls("| C-1 | " + KEYS + ". |\n| C-2 | " + LEAVERS + ". |\n\n"
                        + "Keeping the doors of the branches shut is told elsewhere.")))
                .containsExactly(KEYS + ".", LEAVERS + ".");
    }

    @Test
    void a_table_of_short_texts_has_none() {
        assertThat(texts(controls("| Nimbra | Hosting in Kiel |\n| Larch Cloud | Mail in Leeds |")))
                .isEmpty();
    }

    @Test
    void a_numbered_list_may_go_on_below_its_table() {
        var section = List.<Block>of(
                row(0, lines(100, "1."), lines(100, KEYS)),
                row(1, lines(120, "2."), lines(120, LEAVERS)),
                item("3. The doors of the branches are shut"),
                item("4. The lamps of the branches are lit"),
                item("7. The floors of the branches are swept"));

        assertThat(texts(ControlItems.in(section, false, "Controls")))
                .containsExactly(
                        KEYS, LEAVERS, "The doors of the branches are shut", "The lamps of the branches are lit");
    }

    @Test
    void what_is_no_item_does_not_go_on_with_the_list() {
        var section = List.<Block>of(
                row(0, lines(100, "1."), lines(100, KEYS)),
                row(1, lines(120, "2."), lines(120, LEAVERS)),
                Drafts.paragraph(lines(140, "3. The doors of the branches are shut")));

        assertThat(texts(ControlItems.in(section, false, "Controls"))).containsExactly(KEYS, LEAVERS);
    }

    @Test
    void a_table_without_numbers_does_not_go_on() {
        var section = List.<Block>of(
                row(0, lines(100, "A"), lines(100, KEYS)),
                row(1, lines(120, "B"), lines(120, LEAVERS)),
                item("3. The doors of the branches are shut"));

        assertThat(texts(ControlItems.in(section, false, "Controls"))).containsExactly(KEYS, LEAVERS);
    }

    @Test
    void the_heading_above_a_table_tells_its_criteria() {
        assertThat(ControlItems.in(
                        section("## CC6.1 Access\n\nIt is told as for CC7.1.\n\n| C-1 | " + KEYS + ". |\n| C-2 | "
                                + LEAVERS + " (CC6.2). |"),
                        false,
                        "Controls"))
                .extracting(ControlItems.Item::criteria)
                .containsExactly("CC6.1", "CC6.2");
    }

    @Test
    void the_heads_of_columns_tell_references_and_criteria() {
        var item = ControlItems.in(
                        section("| Ref | Note | Control | Criteria |\n| KK/1 | CC1.1 | " + KEYS + ". | CC6.1 |"),
                        false,
                        "Controls")
                .get(0);

        assertThat(item.ref()).isEqualTo("KK/1");
        assertThat(item.criteria()).isEqualTo("CC6.1");
    }

    @Test
    void without_heads_references_and_criteria_are_told_by_their_form() {
        var item = ControlItems.in(
                        section("| C-1 | " + KEYS + ". | CC6.1 |\n| C-2 | " + LEAVERS + ". | CC6.2 |"),
                        false,
                        "Controls")
                .get(1);

        assertThat(item.ref()).isEqualTo("C-2");
        assertThat(item.criteria()).isEqualTo("CC6.2");
    }

    @Test
    void the_text_of_a_control_is_not_its_reference_or_criteria_whatever_its_head_says() {
        var item = ControlItems.in(
                        section("| Id | Related control objectives | Serves |\n| C-1 | " + KEYS + ". | CC6.1 |"),
                        false,
                        "Controls")
                .get(0);

        assertThat(item.text()).isEqualTo(KEYS + ".");
        assertThat(item.criteria()).isEqualTo("CC6.1");
    }

    private static Block item(String text) {
        return new Block.Paragraph(Block.Kind.ITEM, lines(140, text), 10, false, 72);
    }

    private static List<Block> section(String page) {
        return aDocument().page(page).read().blocks();
    }

    private static List<ControlItems.Item> controls(String page) {
        return ControlItems.in(section(page), false, "Controls");
    }

    private static List<String> texts(List<ControlItems.Item> items) {
        return items.stream().map(ControlItems.Item::text).toList();
    }
}
