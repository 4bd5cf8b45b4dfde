package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.documents.PageRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannedRulesTest {
    @Test
    void pieces_of_one_line_are_one() {
        assertThat(ScannedRules.mended(List.of(
                        new PageRule(0.401, 0.6, 0.9), new PageRule(0.4, 0.1, 0.3), new PageRule(0.4005, 0.25, 0.55))))
                .containsExactly(new PageRule(0.4, 0.1, 0.9));
    }

    @Test
    void lines_of_two_tables_beside_each_other_are_two() {
        var rules = List.of(new PageRule(0.4, 0.1, 0.4), new PageRule(0.4, 0.55, 0.9));

        assertThat(ScannedRules.mended(rules)).isEqualTo(rules);
    }

    @Test
    void lines_of_one_table_get_the_ends_that_were_lost() {
        assertThat(ScannedRules.mended(List.of(
                        new PageRule(0.2, 0.1, 0.8),
                        new PageRule(0.3, 0.15, 0.9),
                        new PageRule(0.35, 0.1, 0.2),
                        new PageRule(0.4, 0.12, 0.85))))
                .containsExactly(
                        new PageRule(0.2, 0.1, 0.9),
                        new PageRule(0.3, 0.1, 0.9),
                        new PageRule(0.35, 0.1, 0.2),
                        new PageRule(0.4, 0.1, 0.9));
    }
}
