package io.bridgeletter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlausibleDatesTest {
    @Test
    void accepts_the_first_and_the_last_day() {
        assertThat(PlausibleDates.accepts(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(PlausibleDates.refusal(LocalDate.of(2100, 12, 31))).isEmpty();
    }

    @Test
    void refuses_the_day_before_the_first() {
        LocalDate early = LocalDate.of(1989, 12, 31);
        assertThat(PlausibleDates.accepts(early)).isFalse();
        assertThat(PlausibleDates.refusal(early)).get().satisfies(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("date.too-early");
            assertThat(refusal.limit()).isEqualTo("1990-01-01");
        });
    }

    @Test
    void refuses_the_year_20225_as_a_typing_error() {
        assertThat(PlausibleDates.refusal(LocalDate.of(20225, 3, 1))).get().satisfies(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("date.too-late");
            assertThat(refusal.limit()).isEqualTo("2100-12-31");
            assertThat(refusal.date().getYear()).isEqualTo(20225);
        });
    }

    @Test
    void refuses_the_day_after_the_last() {
        assertThat(PlausibleDates.accepts(LocalDate.of(2101, 1, 1))).isFalse();
    }
}
