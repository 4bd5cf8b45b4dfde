package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.paragraph;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A certificate whose columns of text look like a table. */
class CertificateColumnsTest {
    private static final String[] SCOPE = {
        "The scope covers",
        "development and",
        "operation of the",
        "relay in Leeds",
        "and in the other",
        "branches of Tarn"
    };

    @Test
    void a_strip_beside_the_text_is_read_on_its_own() {
        var draft = draft(strip(12, 6));

        CertificateColumns.straighten(draft);

        assertThat(texts(draft))
                .containsExactlyInAnyOrder(
                        "Meridian Assurance",
                        "The scope covers development and operation of the relay in Leeds and in the other branches of Tarn");
    }

    @Test
    void what_was_put_together_still_knows_where_it_stands() {
        var draft = draft(strip(12, 6));

        CertificateColumns.straighten(draft);

        var scope = draft.passages().get(1);
        assertThat(scope.pieces()).allMatch(piece -> scope.text()
                .substring(piece.from(), piece.to())
                .equals(piece.run().text()));
    }

    @Test
    void what_stands_above_and_below_stays_there() {
        var blocks = new ArrayList<Block>(List.of(strip(12, 6)));
        blocks.add(0, paragraph(lines(60, "Certificate")));
        blocks.add(paragraph(lines(300, "Leeds")));
        var draft = draft(blocks.toArray(Block[]::new));

        CertificateColumns.straighten(draft);

        assertThat(texts(draft)).hasSize(4).startsWith("Certificate").endsWith("Leeds");
    }

    @Test
    void lines_far_apart_are_texts_of_their_own() {
        var draft = draft(strip(20, 6));

        CertificateColumns.straighten(draft);

        assertThat(texts(draft)).hasSize(7).contains("The scope covers", "development and");
    }

    @Test
    void a_text_ends_with_its_page() {
        var blocks = strip(12, 6);
        var onNextPage = lines(172, "They go on");
        blocks[5] = row(
                5,
                Passage.EMPTY,
                new Passage(
                        onNextPage.text(),
                        List.of(new Passage.Piece(
                                2,
                                onNextPage.pieces().get(0).run(),
                                0,
                                onNextPage.text().length()))));
        var draft = draft(blocks);

        CertificateColumns.straighten(draft);

        assertThat(texts(draft)).hasSize(3).contains("They go on");
    }

    @Test
    void five_rows_may_be_a_table() {
        var draft = draft(strip(12, 5));

        CertificateColumns.straighten(draft);

        assertThat(draft.blocks()).hasSize(5).allMatch(TableRow.class::isInstance);
    }

    @Test
    void a_table_of_two_columns_whose_rows_have_two_cells_is_one() {
        assertThat(isTable("Certificate number", "Issued", "Expires", "Standard", "Holder", "Sites"))
                .isTrue();
    }

    @Test
    void half_of_the_rows_may_have_one_cell() {
        var rows = new Block[6];
        for (var at = 0; at < 6; at++) {
            rows[at] = row(at, lines(100 + 12 * at, "Label"), at % 2 == 0 ? Passage.EMPTY : lines(100 + 12 * at, "7"));
        }
        var draft = draft(rows);

        CertificateColumns.straighten(draft);

        assertThat(draft.blocks()).allMatch(TableRow.class::isInstance);
    }

    @Test
    void a_table_of_three_columns_may_have_many_empty_cells() {
        var rows = new Block[6];
        for (var at = 0; at < 6; at++) {
            rows[at] = row(at, lines(100 + 12 * at, "Label"), Passage.EMPTY, Passage.EMPTY);
        }
        var draft = draft(rows);

        CertificateColumns.straighten(draft);

        assertThat(draft.blocks()).allMatch(TableRow.class::isInstance);
    }

    @Test
    void cells_that_go_on_below_each_other_are_no_table() {
        assertThat(isTable(
                        "This is to", "certify that the", "relay is kept", "and that it", "is run by", "the company"))
                .isFalse();
    }

    @Test
    void a_few_cells_that_go_on_make_no_text() {
        assertThat(isTable("This is to", "certify that the", "relay is kept", "Issued on", "Expires on", "Holder of"))
                .isTrue();
    }

    @Test
    void words_sentences_and_capitals_do_not_go_on() {
        assertThat(isTable("label", "number", "issued", "expires", "standard", "holder"))
                .isTrue();
        assertThat(isTable("it is.", "it was.", "it has.", "it does.", "it ends.", "it stays."))
                .isTrue();
        assertThat(isTable("Issued on", "Expires on", "Valid for", "Holder of", "Number of", "Sites of"))
                .isTrue();
    }

    @Test
    void cells_far_apart_do_not_go_on() {
        var rows = new Block[6];
        for (var at = 0; at < 6; at++) {
            rows[at] = row(at, lines(100 + 20 * at, "issued on " + at), lines(100 + 20 * at, "7"));
        }
        var draft = draft(rows);

        CertificateColumns.straighten(draft);

        assertThat(draft.blocks()).allMatch(TableRow.class::isInstance);
    }

    private static boolean isTable(String... labels) {
        var rows = new Block[labels.length];
        for (var at = 0; at < labels.length; at++) {
            rows[at] = row(at, lines(100 + 12 * at, labels[at]), lines(100 + 12 * at, "7"));
        }
        var draft = draft(rows);
        CertificateColumns.straighten(draft);
        return draft.blocks().stream().allMatch(TableRow.class::isInstance);
    }

    private static Block[] strip(double pitch, int rows) {
        var strip = new Block[rows];
        for (var at = 0; at < rows; at++) {
            strip[at] = row(
                    at, at == 0 ? lines(100, "Meridian Assurance") : Passage.EMPTY, lines(100 + pitch * at, SCOPE[at]));
        }
        return strip;
    }

    private static List<String> texts(Draft draft) {
        return draft.blocks().stream().map(Block::text).toList();
    }
}
