package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.shared.DateRange;
import java.time.LocalDate;

/** A longest run of days of one kind, as drawn and as sent. */
public record DayInterval(LocalDate from, LocalDate to, DayKind kind) {
    DayInterval(DateRange days, DayKind kind) {
        this(days.from(), days.to(), kind);
    }

    public long days() {
        return new DateRange(from, to).days();
    }
}
