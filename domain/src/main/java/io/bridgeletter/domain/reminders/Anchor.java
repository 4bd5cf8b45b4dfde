package io.bridgeletter.domain.reminders;

import java.time.LocalDate;

/** A date of a vendor file that somebody has to act on; who that is, the caller knows. */
public record Anchor(ReminderSubject subject, LocalDate day) {
    public ReminderItem answeredBy(People people) {
        return new ReminderItem(subject, day, people);
    }
}
