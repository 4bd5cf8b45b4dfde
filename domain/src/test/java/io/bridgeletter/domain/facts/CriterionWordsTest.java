package io.bridgeletter.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prior to issuing system credentials and granting access, the entity registers users. | CC6.2
            The entity disposes of confidential information to meet its objectives. | C1.2
            The entity tests recovery plan procedures. The entity evaluates current processing capacity. | A1.3, A1.1
            """)
    void knows_criteria_by_what_only_they_say(String text, String criteria) {
        assertThat(CriterionWords.in(text)).isEqualTo(criteria);
    }

    @Test
    void other_sentences_and_whole_chapters_name_none() {
        assertThat(CriterionWords.in("The entity keeps its doors locked.")).isEmpty();
        assertThat(CriterionWords.in("It disposes of confidential information. ".repeat(40)))
                .isEmpty();
    }
}
