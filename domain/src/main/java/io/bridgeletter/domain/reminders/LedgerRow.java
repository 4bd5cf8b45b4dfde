package io.bridgeletter.domain.reminders;

import io.bridgeletter.domain.tenancy.MemberId;
import java.time.LocalDate;

/**
 * One notice to one person; subject, anchor, step and recipient together are unique in the database.
 *
 * @param writtenOn the tenant's day on which the row was written: the first one decides when escalation begins
 */
public record LedgerRow(
        ReminderSubject subject, LocalDate anchor, ReminderStep step, MemberId recipient, LocalDate writtenOn) {
    boolean isOf(ReminderItem item) {
        return subject.equals(item.subject()) && anchor.equals(item.anchor());
    }
}
