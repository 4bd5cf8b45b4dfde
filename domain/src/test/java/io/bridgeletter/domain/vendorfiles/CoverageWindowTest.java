package io.bridgeletter.domain.vendorfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageWindowTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-19, 2025-06-20, 365",
        "2024-02-29, 2023-03-01, 366",
        "2025-02-28, 2024-02-29, 366",
        "2025-03-01, 2024-03-02, 365"
    })
    void the_last_twelve_months_end_today(LocalDate today, LocalDate from, long days) {
        DateRange window = new CoverageWindow.LastTwelveMonths().on(today);
        assertThat(window).isEqualTo(new DateRange(from, today));
        assertThat(window.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-19, --09-30, 2024-10-01, 2025-09-30",
        "2026-09-30, --09-30, 2024-10-01, 2025-09-30",
        "2026-10-01, --09-30, 2025-10-01, 2026-09-30",
        "2026-06-19, --12-31, 2025-01-01, 2025-12-31",
        "2025-03-01, --02-29, 2024-03-01, 2025-02-28"
    })
    void a_fiscal_year_is_the_last_completed_one(LocalDate today, MonthDay lastDay, LocalDate from, LocalDate to) {
        assertThat(new CoverageWindow.FiscalYear(lastDay).on(today)).isEqualTo(new DateRange(from, to));
    }

    @Test
    void fixed_days_do_not_move() {
        DateRange days = new DateRange(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30"));
        assertThat(new CoverageWindow.Fixed(days).on(LocalDate.parse("2026-06-19")))
                .isEqualTo(days);
    }
}
