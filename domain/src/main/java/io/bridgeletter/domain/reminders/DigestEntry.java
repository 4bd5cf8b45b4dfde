package io.bridgeletter.domain.reminders;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a digest. The step is null for what was announced before and is still open. */
public record DigestEntry(
        ReminderSubject subject, LocalDate anchor, @Nullable ReminderStep step) {
    /** Days until the anchor; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return DAYS.between(today, anchor);
    }
}
