package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.lines;
import static io.bridgeletter.domain.facts.Drafts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.layout.Block.TableRow;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which column of a list has names, countries and purposes. */
class SubprocessorColumnsTest {
    private static final int NONE = -1;

    @Test
    void names_stand_below_a_head_for_them() {
        assertThat(names("No.|Company|Purpose", "1|Nimbra|Hosting", "2|Keystride|Mail"))
                .isEqualTo(1);
        assertThat(names("No.|Purpose", "1|Hosting", "2|Mail")).isEqualTo(NONE);
    }

    @Test
    void a_head_for_places_is_none_for_names() {
        assertThat(names("Location of entity|Entity", "Kiel|Nimbra", "Leeds|Keystride"))
                .isEqualTo(1);
        assertThat(names("Vendor|Name", "Germany|Nimbra", "France|Keystride")).isEqualTo(1);
    }

    @Test
    void where_all_names_are_places_the_first_head_counts() {
        assertThat(names("No.|Location of entity", "1|Germany", "2|France")).isEqualTo(1);
    }

    @Test
    void countries_stand_below_a_head_for_them_or_fill_their_column() {
        assertThat(countries("Name|Location|Use", "Nimbra|Kiel|Hosting", "Keystride|Leeds|Mail"))
                .isEqualTo(1);
        assertThat(countries("Name|Use|Seat", "Nimbra|Hosting|Germany", "Keystride|Mail|France"))
                .isEqualTo(2);
        assertThat(countries("Name|Use|Seat", "Nimbra|Hosting|Kiel", "Keystride|Mail|Leeds"))
                .isEqualTo(NONE);
    }

    @Test
    void a_column_that_is_filled_with_countries_counts_before_one_that_is_headed() {
        assertThat(countries("Name|Region|Seat", "Nimbra|North|Germany", "Keystride|South|France"))
                .isEqualTo(2);
        assertThat(countries("Name|Region|Place", "Nimbra|North|Germany", "Keystride|South|France"))
                .isEqualTo(2);
    }

    @Test
    void where_a_service_is_used_is_a_purpose_rather_than_a_place() {
        assertThat(countries("Name|Services hosted where|Place", "Nimbra|Mail|Kiel", "Keystride|Relay|Leeds"))
                .isEqualTo(2);
        assertThat(countries("Name|Services hosted where|Place", "Nimbra|Germany|Kiel", "Keystride|France|Leeds"))
                .isEqualTo(1);
    }

    @Test
    void one_country_alone_fills_no_column() {
        assertThat(countries("Name|Seat", "Nimbra|Germany", "Keystride|")).isEqualTo(NONE);
        assertThat(countries("Name|Seat", "Nimbra|Germany", "Keystride|France", "Larch|"))
                .isEqualTo(1);
        assertThat(countries("Name|Seat", "Nimbra|Germany", "Keystride|France", "Larch|Kiel", "Tarn|Leeds"))
                .isEqualTo(NONE);
    }

    @Test
    void a_head_for_nothing_else_counts_before_another_for_purposes() {
        assertThat(purposes("Name|Use of it|Purpose", "Nimbra|Hosting|Relay", "Keystride|Mail|Relay"))
                .isEqualTo(2);
        assertThat(purposes("Name|Use of it|Seat", "Nimbra|Hosting|Kiel", "Keystride|Mail|Leeds"))
                .isEqualTo(1);
    }

    @Test
    void what_is_processed_is_no_purpose() {
        assertThat(purposes("Name|Categories of processing|Use", "Nimbra|Mail|Hosting", "Keystride|Mail|Relay"))
                .isEqualTo(2);
        assertThat(purposes("Name|Personal data in use|Seat", "Nimbra|Mail|Kiel", "Keystride|Mail|Leeds"))
                .isEqualTo(NONE);
    }

    @Test
    void countries_are_no_purpose_whatever_their_head_says() {
        assertThat(purposes("Name|Services", "Nimbra|Germany", "Keystride|France"))
                .isEqualTo(NONE);
    }

    @Test
    void a_country_may_stand_with_others_or_with_a_remark() {
        assertThat(SubprocessorRule.isCountry("Germany")).isTrue();
        assertThat(SubprocessorRule.isCountry("Germany (Kiel)")).isTrue();
        assertThat(SubprocessorRule.isCountry("Germany, France and the United States"))
                .isTrue();
        assertThat(SubprocessorRule.isCountry("EU/EEA")).isTrue();
        assertThat(SubprocessorRule.isCountry("Germany, Kiel")).isFalse();
        assertThat(SubprocessorRule.isCountry("Kiel")).isFalse();
        assertThat(SubprocessorRule.isCountry("")).isFalse();
    }

    private static int names(String... rows) {
        return SubprocessorColumns.names(table(rows));
    }

    private static int countries(String... rows) {
        return SubprocessorColumns.countries(table(rows), 0);
    }

    private static int purposes(String... rows) {
        return SubprocessorColumns.purposes(table(rows), 0, NONE);
    }

    private static Tables.Table table(String... written) {
        var rows = new ArrayList<TableRow>();
        for (var cells : written) {
            rows.add(row(
                    rows.size(),
                    Arrays.stream(cells.split("\\|", -1))
                            .map(cell -> cell.isEmpty() ? Passage.EMPTY : lines(100, cell))
                            .toArray(Passage[]::new)));
        }
        return new Tables.Table(rows);
    }
}
