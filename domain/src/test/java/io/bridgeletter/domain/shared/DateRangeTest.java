package io.bridgeletter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2024-12-31,366",
        "2025-01-01,2025-12-31,365",
        "2025-06-30,2026-06-29,365",
        "2025-01-01,2025-01-01,1"
    })
    void counts_both_ends(LocalDate from, LocalDate to, long days) {
        assertThat(new DateRange(from, to).days()).isEqualTo(days);
    }

    @Test
    void contains_its_ends_and_nothing_beyond() {
        DateRange range = new DateRange(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"));
        assertThat(range.contains(range.from())).isTrue();
        assertThat(range.contains(range.to())).isTrue();
        assertThat(range.contains(range.from().minusDays(1))).isFalse();
        assertThat(range.contains(range.to().plusDays(1))).isFalse();
    }

    @Test
    void refuses_to_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.parse("2025-02-02"), LocalDate.parse("2025-02-01")))
                .withMessageContaining("2025-02-01");
    }
}
