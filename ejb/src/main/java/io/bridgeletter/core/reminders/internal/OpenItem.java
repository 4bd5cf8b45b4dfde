package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.domain.reminders.LedgerRow;
import io.bridgeletter.domain.reminders.ReminderItem;
import io.bridgeletter.domain.tenancy.MemberId;
import java.util.UUID;

/** Something that waits, and the vendor in whose file it stands. */
public record OpenItem(ReminderItem item, UUID vendor) {
    /** True while the item still is what the row told, and still is a matter of the row's recipient. */
    boolean stillConcerns(LedgerRow row) {
        return item.subject().equals(row.subject()) && item.anchor().equals(row.anchor()) && concerns(row.recipient());
    }

    private boolean concerns(MemberId member) {
        var people = item.people();
        return member.equals(people.owner())
                || member.equals(people.deputy())
                || member.equals(people.manager())
                || people.approvers().contains(member);
    }
}
