package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days for which this tenant needs a service to be covered.
 *
 * <p>Source: bridge letters and coverage, Arithmetic: "window default = last 12 months, or buyer fiscal year".
 */
public sealed interface CoverageWindow {
    /** The days that the window means today. */
    DateRange on(LocalDate today);

    /** The twelve months that end today: 365 or 366 days. The default. */
    record LastTwelveMonths() implements CoverageWindow {
        @Override
        public DateRange on(LocalDate today) {
            return new DateRange(today.minusMonths(12).plusDays(1), today);
        }
    }

    /** The buyer's last completed year: what an auditor asks for. A last day of 29 Feb is 28 Feb in common years. */
    record FiscalYear(MonthDay lastDay) implements CoverageWindow {
        @Override
        public DateRange on(LocalDate today) {
            int year = today.isAfter(lastDay.atYear(today.getYear())) ? today.getYear() : today.getYear() - 1;
            return new DateRange(lastDay.atYear(year - 1).plusDays(1), lastDay.atYear(year));
        }
    }

    /** Fixed days, such as those of a contract. */
    record Fixed(DateRange days) implements CoverageWindow {
        @Override
        public DateRange on(LocalDate today) {
            return days;
        }
    }
}
