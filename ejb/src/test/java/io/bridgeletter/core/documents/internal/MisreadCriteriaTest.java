package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadCriteriaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EC6,1 | CC6.1
            CCS.1 and CCL.5 | CC5.1 and CC1.5
            cc7:2; EE1:l | CC7.2; CC1.1
            CO8.1 | CC8.1
            PI1.2,-PIL.3 | PI1.2,-PI1.3
            CC6.1 | CC6.1
            """)
    void ids_are_what_they_must_have_been(String read, String printed) {
        assertThat(MisreadCriteria.mended(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EC2.12", "GC3,14", "CC8.2", "CC6.9", "EC6.1.2", "PECC6.1", "PI1.6", "AC-01", "C1.2", "A1.1"})
    void what_is_no_criterion_then_stays(String read) {
        assertThat(MisreadCriteria.mended(read)).isEqualTo(read);
    }
}
