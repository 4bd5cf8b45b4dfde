package io.bridgeletter.domain.shared;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** A closed interval of civil days: both ends belong to it, and no time zone is involved. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A range cannot end on " + to + ", before its start on " + from);
        }
    }

    /** Number of days, both ends counted: 1 for a single day, 366 for a leap year. */
    public long days() {
        return DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
