package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.reminders.LedgerRow;
import io.bridgeletter.domain.reminders.ReminderSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** The table of notices, inside a caller's transaction. */
@ApplicationScoped
public class Ledger {
    private static final String INSERT = """
            insert into reminder (tenant_id, id, kind, item_id, vendor_id, step, recipient_id, anchor, written_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, kind, item_id, step, recipient_id, anchor) do nothing
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    /** What was written for these vendors about this day's anchors and later ones. */
    public List<LedgerRow> rows(Collection<UUID> vendors, LocalDate earliestAnchor) {
        return entities.createQuery(
                        "from Reminder r where r.vendorId in :vendors and r.anchor >= :earliest", ReminderEntity.class)
                .setParameter("vendors", vendors)
                .setParameter("earliest", earliestAnchor)
                .getResultStream()
                .map(ReminderEntity::row)
                .toList();
    }

    /** Writes the rows; one that is there already stays as it is. */
    public void write(Collection<LedgerRow> rows, Map<ReminderSubject, UUID> vendors) {
        if (!rows.isEmpty()) {
            var tenant = tenants.requireTenant().tenant().value();
            entities.unwrap(Session.class).doWork(connection -> insert(connection, tenant, rows, vendors));
        }
    }

    private static void insert(
            Connection connection, UUID tenant, Collection<LedgerRow> rows, Map<ReminderSubject, UUID> vendors)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                insert.setObject(1, tenant);
                insert.setObject(2, UUID.randomUUID());
                insert.setString(3, row.subject().kind().name());
                insert.setObject(4, row.subject().id());
                insert.setObject(5, Objects.requireNonNull(vendors.get(row.subject())));
                insert.setString(6, row.step().name());
                insert.setObject(7, row.recipient().value());
                insert.setObject(8, row.anchor());
                insert.setObject(9, row.writtenOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
