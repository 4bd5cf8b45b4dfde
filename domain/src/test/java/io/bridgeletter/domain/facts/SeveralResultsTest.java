package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Drafts.draft;
import static io.bridgeletter.domain.facts.Readings.groups;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When two results are one. */
class SeveralResultsTest {
    private static final String LIST =
            "Exception noted. For the doors of the halls in Kiel the list of those who have keys was not kept.";

    @Test
    void the_same_words_of_some_length_are_one_result() {
        assertThat(criteria("| CC6.1 | Keys are kept. | " + LIST + " |\n| CC6.4 | Doors are shut. | " + LIST + " |"))
                .containsExactly(List.of("CC6.1, CC6.4"));
    }

    @Test
    void other_words_are_another_result() {
        assertThat(
                        criteria(
                                "| CC6.1 | Keys are kept. | " + LIST
                                        + " |\n| CC6.4 | Doors are shut. | Exception noted. In one of the nights the lamps of the stairs in Leeds were not lit. |"))
                .containsExactly(List.of("CC6.1"), List.of("CC6.4"));
    }

    @Test
    void a_few_words_may_be_the_same_by_chance() {
        assertThat(
                        criteria(
                                "| CC6.1 | Keys are kept. | Exception noted. |\n| CC6.4 | Doors are shut. | Exception noted. |"))
                .containsExactly(List.of("CC6.1"), List.of("CC6.4"));
    }

    @Test
    void another_sample_is_another_result() {
        var sample =
                "Exception noted. For 3 of 25 doors of the halls in Kiel the list of those who have keys was not kept.";

        assertThat(criteria("| CC6.1 | Keys are kept. | " + sample + " |\n| CC6.4 | Doors are shut. | "
                        + sample.replace("3 of 25", "4 of 25") + " |"))
                .containsExactly(List.of("CC6.1"), List.of("CC6.4"));
    }

    private static List<List<String>> criteria(String rows) {
        var draft = draft("## Tests of Controls and Results of Tests\n\n| Criteria | Control | Result |\n" + rows);
        new TestResultsRule().read(draft);
        return groups(draft.propose(), Field.EXCEPTION_CRITERIA);
    }
}
