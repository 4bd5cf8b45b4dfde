package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Passage;
import org.junit.jupiter.api.Test;

class CellLinesTest {
    private static final Passage LABELS = lines(100, "Issued", "Expires");
    private static final Passage DAYS = lines(101, "1 May 2026", "30 April 2029");

    @Test
    void knows_the_height_of_each_letter() {
        assertThat(CellLines.y(LABELS, 0)).isEqualTo(100);
        assertThat(CellLines.y(LABELS, 6)).isEqualTo(100);
        assertThat(CellLines.y(LABELS, 7)).isEqualTo(112);
        assertThat(CellLines.y(LABELS, 9)).isEqualTo(112);
    }

    @Test
    void finds_the_line_at_a_height() {
        assertThat(CellLines.at(DAYS, 112).map(Quote::text)).contains("30 April 2029");
        assertThat(CellLines.at(DAYS, 104.5).map(Quote::text)).contains("1 May 2026");
        assertThat(CellLines.at(DAYS, 107)).isEmpty();
    }

    @Test
    void a_value_stands_in_the_next_cell_that_has_anything_at_its_height() {
        var row = row(1, DAYS, LABELS, Passage.EMPTY, lines(50, "Note"), DAYS);

        assertThat(CellLines.beside(row, 1, 112).map(Quote::text)).contains("30 April 2029");
        assertThat(CellLines.beside(row, 4, 112)).isEmpty();
    }
}
