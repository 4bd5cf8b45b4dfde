package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.domain.reminders.LedgerRow;
import io.bridgeletter.domain.reminders.ReminderKind;
import io.bridgeletter.domain.reminders.ReminderStep;
import io.bridgeletter.domain.reminders.ReminderSubject;
import io.bridgeletter.domain.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A row of the ledger, read only: rows are written by {@link Ledger}, where the database keeps them unique. */
@Entity(name = "Reminder")
@Table(name = "reminder")
public class ReminderEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private ReminderStep step;

    @Column(name = "recipient_id")
    private UUID recipientId;

    private LocalDate anchor;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "digest_id")
    private @Nullable UUID digestId;

    @SuppressWarnings("NullAway.Init")
    protected ReminderEntity() {} // for Hibernate

    public LedgerRow row() {
        return row(writtenOn);
    }

    /** What a digest of this day tells, whenever it was written: a row that waited for the mail server is not late. */
    public LedgerRow row(LocalDate day) {
        return new LedgerRow(new ReminderSubject(kind, itemId), anchor, step, new MemberId(recipientId), day);
    }

    public UUID reminderId() {
        return id;
    }

    public UUID vendorId() {
        return vendorId;
    }
}
