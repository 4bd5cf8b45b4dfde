package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block.TableRow;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Pattern NAME = Pattern.compile("Name");
    private static final Pattern COUNTRY = Pattern.compile("Country");

    @Test
    void titles_above_the_head_are_no_rows() {
        assertThat(head("Our list|2026", "Name|Country", "Nimbra|Germany")).isEqualTo("Name | Country");
    }

    @Test
    void a_row_with_one_of_the_heads_or_with_a_long_text_is_no_head() {
        assertThat(head("Name|2026", "Name|Country", "Nimbra|Germany")).isEqualTo("Name | Country");
        assertThat(head("Our list|Country", "Name|Country", "Nimbra|Germany")).isEqualTo("Name | Country");
        assertThat(head("Name" + " of it".repeat(30) + "|Country", "Name|Country", "Nimbra|Germany"))
                .isEqualTo("Name | Country");
    }

    @Test
    void a_table_without_such_a_head_is_left_as_it_is() {
        assertThat(head("Our list|2026", "Nimbra|Germany", "Name|Country")).isEqualTo("Our list | 2026");
    }

    @Test
    void the_column_with_the_longest_texts_counts_all_of_its_cells() {
        assertThat(table("Name|What it is there for", "Nimbra Hosting and Cloud GmbH|Mail", "Keystride|Relay")
                        .longest())
                .isZero();
        assertThat(table("Name|Use", "Nimbra|Hosting of halls", "Keystride|Sending of mail")
                        .longest())
                .isEqualTo(1);
    }

    @Test
    void a_long_head_is_none_of_a_column() {
        assertThat(table("Name" + " of it".repeat(20) + "|Name", "Nimbra|Mail").column(NAME))
                .isEqualTo(1);
        assertThat(table("Who|Use", "Nimbra|Mail").column(NAME)).isEqualTo(-1);
    }

    private static String head(String... rows) {
        return table(rows).fromHead(NAME, COUNTRY).head().text();
    }

    private static Tables.Table table(String... written) {
        var rows = new ArrayList<TableRow>();
        for (var cells : written) {
            var two = cells.split("\\|", -1);
            rows.add(row(rows.size(), lines(100, two[0]), lines(100, two[1])));
        }
        return new Tables.Table(rows);
    }
}
