package io.bridgeletter.domain.coverage;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.StatedDates;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What is worth knowing about a report's dates although nothing is wrong. Source: coverage, Staleness, edge cases. */
public enum ReportNote {
    /** At least twelve months, counted by the calendar: 30 Jun to 29 Jun is a full year. */
    FULL_YEAR,
    /** Less than six months: weaker. */
    SHORT_PERIOD,
    /** Less than three months: unusual. */
    VERY_SHORT_PERIOD,
    /** Issued at most 14 days after the period's end. */
    FAST_ISSUANCE,
    /** Issued more than 120 days after the period's end: ask. */
    SLOW_ISSUANCE;

    private static final int FULL_YEAR_MONTHS = 12;
    private static final int SHORT_MONTHS = 6;
    private static final int VERY_SHORT_MONTHS = 3;
    private static final int FAST_DAYS = 14;
    private static final int SLOW_DAYS = 120;

    /** Whole calendar months of a closed interval; the day after its end is what completes a month. */
    public static long wholeMonths(DateRange period) {
        return MONTHS.between(period.from(), period.to().plusDays(1));
    }

    public static Set<ReportNote> of(StatedDates dates) {
        Set<ReportNote> notes = EnumSet.noneOf(ReportNote.class);
        dates.period().ifPresent(period -> notes.addAll(ofLength(wholeMonths(period))));
        LocalDate end = dates.periodTo();
        LocalDate issued = dates.issued();
        if (end != null && issued != null && !issued.isBefore(end)) {
            notes.addAll(ofLag(DAYS.between(end, issued)));
        }
        return Set.copyOf(notes);
    }

    private static Set<ReportNote> ofLength(long months) {
        if (months < VERY_SHORT_MONTHS) {
            return Set.of(SHORT_PERIOD, VERY_SHORT_PERIOD);
        }
        if (months < SHORT_MONTHS) {
            return Set.of(SHORT_PERIOD);
        }
        return months < FULL_YEAR_MONTHS ? Set.of() : Set.of(FULL_YEAR);
    }

    private static Set<ReportNote> ofLag(long days) {
        if (days <= FAST_DAYS) {
            return Set.of(FAST_ISSUANCE);
        }
        return days > SLOW_DAYS ? Set.of(SLOW_ISSUANCE) : Set.of();
    }
}
