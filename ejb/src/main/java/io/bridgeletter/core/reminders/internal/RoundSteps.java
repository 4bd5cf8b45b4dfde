package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Begin and end of writing a tenant's ledger. */
@ApplicationScoped
public class RoundSteps {
    private static final Duration FRESH = Duration.ofMinutes(15);

    /** A digest that was closed as empty opens again; one that was sent was the person's mail of the day. */
    private static final String OPEN = """
            insert into digest (tenant_id, id, recipient_id, local_day)
            select m.tenant_id, gen_random_uuid(), m.id, cast(? as date) from member m
            where m.state <> 'REMOVED'
              and (m.id = any(?) or exists (select 1 from reminder r where r.tenant_id = m.tenant_id
                                                and r.recipient_id = m.id and r.digest_id is null))
            on conflict (tenant_id, recipient_id, local_day) do update set closed_at = null
                where digest.sent_at is null and digest.closed_at is not null
            returning id
            """;

    private static final String ATTACH = """
            update reminder r set digest_id = d.id from digest d
            where d.tenant_id = r.tenant_id and d.recipient_id = r.recipient_id and d.local_day = :today
              and d.sent_at is null and d.closed_at is null and r.digest_id is null
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /**
     * True when the tenant's ledger was not written today or its last writing is 15 minutes old. Then it also takes back
     * what was written and never told, so that it is told to whom it concerns now: notices for people who left, and
     * digests of former days that no mail server took.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(LocalDate today) {
        var now = clock.instant();
        var due = entities.createNativeQuery("select 1 from reminder_round where day >= :today and written_at > :fresh")
                .setParameter("today", Date.valueOf(today))
                .setParameter("fresh", Timestamp.from(now.minus(FRESH)))
                .getResultList()
                .isEmpty();
        if (due) {
            entities.createQuery(
                            "update Reminder r set r.digestId = null where r.digestId in (select d.id from Digest d "
                                    + "where d.sentAt is null and d.closedAt is null and d.localDay < :today)")
                    .setParameter("today", today)
                    .executeUpdate();
            entities.createQuery("update Digest d set d.closedAt = :now "
                            + "where d.sentAt is null and d.closedAt is null and d.localDay < :today")
                    .setParameter("now", now)
                    .setParameter("today", today)
                    .executeUpdate();
            entities.createQuery("delete from Reminder r where r.digestId is null and r.recipientId in "
                            + "(select m.id from Member m where m.state = 'REMOVED')")
                    .executeUpdate();
        }
        return due;
    }

    /** Makes today's digests, for those who have unsent rows and those who own what stays listed, and ends the round. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(Collection<UUID> ownersOfListed, LocalDate today) {
        var opened =
                entities.unwrap(Session.class).doReturningWork(connection -> open(connection, ownersOfListed, today));
        entities.createNativeQuery(ATTACH)
                .setParameter("today", Date.valueOf(today))
                .executeUpdate();
        work.add(WorkKind.SEND_DIGEST, opened);
        entities.createNativeQuery("insert into reminder_round (tenant_id, day, written_at) "
                        + "values (cast(:tenant as uuid), :today, :now) on conflict (tenant_id) "
                        + "do update set day = excluded.day, written_at = excluded.written_at")
                .setParameter("tenant", tenants.requireTenant().tenant().value())
                .setParameter("today", Date.valueOf(today))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private static List<UUID> open(Connection connection, Collection<UUID> members, LocalDate today)
            throws SQLException {
        var opened = new ArrayList<UUID>();
        try (var open = connection.prepareStatement(OPEN)) {
            open.setObject(1, today);
            open.setArray(2, connection.createArrayOf("uuid", members.toArray()));
            try (var rows = open.executeQuery()) {
                while (rows.next()) {
                    opened.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return opened;
    }
}
