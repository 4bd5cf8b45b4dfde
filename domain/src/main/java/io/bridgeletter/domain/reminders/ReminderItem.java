package io.bridgeletter.domain.reminders;

import java.time.LocalDate;

/** A subject, the date that matters, and who answers for it. New evidence makes a new anchor, or no item at all. */
public record ReminderItem(ReminderSubject subject, LocalDate anchor, People people) {}
