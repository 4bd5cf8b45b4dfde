package io.bridgeletter.core.work;

import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Work that survives every crash: a row is written in the transaction that makes it necessary, claimed with a lease that
 * runs out by itself, and removed in the transaction of its result.
 */
@Stateless
@PermitAll
public class WorkQueue {
    /**
     * Tenants take turns: first the one with the fewest running claims, then the one that was served longest ago. Each
     * tenant is found by one step in the index, so the cost grows with the tenants that wait, never with what waits.
     * How many are claimed stands in the text: of a number that it does not know the database expects too many.
     */
    private static final String CLAIM = """
            with recursive input(kind, now, until, others) as (select ?::text, ?::timestamptz, ?::timestamptz, ?::uuid[]),
            waiting(tenant_id) as (
                (select w.tenant_id from work w where w.kind = (select kind from input) order by w.tenant_id limit 1)
                union all
                select (select n.tenant_id from work n
                        where n.kind = (select kind from input) and n.tenant_id > l.tenant_id
                        order by n.tenant_id limit 1)
                from waiting l where l.tenant_id is not null),
            turns as materialized (
                select w.tenant_id, i.kind, i.now
                from waiting w cross join input i left join work_turn t on t.kind = i.kind and t.tenant_id = w.tenant_id
                where w.tenant_id is not null and not w.tenant_id = any (i.others)
                order by (select count(*) from work r
                          where r.kind = i.kind and r.tenant_id = w.tenant_id and r.lease_until > i.now),
                    t.served_at nulls first, w.tenant_id),
            first as (
                select c.tenant_id, c.kind from turns t, lateral (
                    select d.tenant_id, d.kind from work d
                    where d.kind = t.kind and d.tenant_id = t.tenant_id and d.due_at <= t.now
                    order by d.due_at, d.ref limit 1 for update skip locked) c
                limit 1),
            chosen as (
                select c.tenant_id, c.kind, c.ref from first f, input i, lateral (
                    select d.tenant_id, d.kind, d.ref from work d
                    where d.kind = f.kind and d.tenant_id = f.tenant_id and d.due_at <= i.now
                    order by d.due_at, d.ref limit %d for update skip locked) c),
            served as (
                insert into work_turn (kind, tenant_id, served_at) select f.kind, f.tenant_id, i.now from first f, input i
                on conflict (kind, tenant_id) do update set served_at = excluded.served_at)
            update work w set lease_until = i.until, due_at = i.until, attempts = attempts + 1, claim = gen_random_uuid()
            from chosen c, input i where w.kind = c.kind and w.tenant_id = c.tenant_id and w.ref = c.ref
            returning w.tenant_id, w.ref, w.attempts, w.claim
            """;

    private static final String MINE = " where tenant_id = ? and kind = ? and ref = ? and claim = ?";

    @Resource(lookup = "java:jboss/datasources/BridgeletterDS")
    DataSource database;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** Asks for work in the current tenant and transaction; asking twice is asking once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(WorkKind kind, Collection<UUID> refs) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into work (tenant_id, kind, ref, due_at) "
                        + "values (?, ?, ?, ?) on conflict (tenant_id, kind, ref) do update "
                        + "set due_at = excluded.due_at, attempts = 0, lease_until = null, claim = null")) {
            for (var ref : refs) {
                insert.setObject(1, tenants.requireTenant().tenant().value());
                insert.setString(2, kind.name());
                insert.setObject(3, ref);
                insert.setTimestamp(4, Timestamp.from(clock.instant()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be asked for", e);
        }
    }

    /** Takes one piece that is due, for so long; nobody else gets it until the lease runs out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<WorkItem> claim(WorkKind kind, Duration lease) {
        return claim(kind, lease, Set.of());
    }

    /** As {@link #claim(WorkKind, Duration)}, for a worker that has enough of some tenants already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<WorkItem> claim(WorkKind kind, Duration lease, Set<TenantId> others) {
        return claim(kind, lease, others, 1).stream().findFirst();
    }

    /** As {@link #claim(WorkKind, Duration)}, for as many pieces of one tenant as are due, but at most so many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<WorkItem> claimBatch(WorkKind kind, Duration lease, int most) {
        return claim(kind, lease, Set.of(), most);
    }

    private List<WorkItem> claim(WorkKind kind, Duration lease, Set<TenantId> others, int most) {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(String.format(Locale.ROOT, CLAIM, most))) {
            claim.setString(1, kind.name());
            claim.setTimestamp(2, Timestamp.from(clock.instant()));
            claim.setTimestamp(3, Timestamp.from(clock.instant().plus(lease)));
            claim.setArray(
                    4,
                    connection.createArrayOf(
                            "uuid", others.stream().map(TenantId::value).toArray()));
            try (var rows = claim.executeQuery()) {
                var items = new ArrayList<WorkItem>();
                while (rows.next()) {
                    items.add(new WorkItem(
                            new TenantId(rows.getObject("tenant_id", UUID.class)),
                            kind,
                            rows.getObject("ref", UUID.class),
                            rows.getInt("attempts"),
                            rows.getObject("claim", UUID.class)));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be claimed", e);
        }
    }

    /** Prolongs the lease; false when the work was taken back or given to somebody else. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean renew(WorkItem item, Duration lease) {
        var until = Timestamp.from(clock.instant().plus(lease));
        return execute("update work set lease_until = ?, due_at = ?" + MINE, item, until, until);
    }

    /**
     * Removes finished work, in the transaction of its result. False when it was taken back or given to somebody else:
     * then the result must not be stored.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean done(WorkItem item) {
        return execute("delete from work" + MINE, item);
    }

    /** As {@link #done(WorkItem)}, in one statement; false when a single one was taken back or given to somebody else. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean done(Collection<WorkItem> items) {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement("delete from work w using unnest(?::uuid[], ?::text[], ?::uuid[], "
                                + "?::uuid[]) as d (tenant_id, kind, ref, claim) where w.tenant_id = d.tenant_id "
                                + "and w.kind = d.kind and w.ref = d.ref and w.claim = d.claim")) {
            delete.setArray(
                    1, array(connection, "uuid", items, item -> item.tenant().value()));
            delete.setArray(
                    2, array(connection, "text", items, item -> item.kind().name()));
            delete.setArray(3, array(connection, "uuid", items, WorkItem::ref));
            delete.setArray(4, array(connection, "uuid", items, WorkItem::claim));
            return delete.executeUpdate() == items.size();
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be ended", e);
        }
    }

    private static Array array(
            Connection connection, String type, Collection<WorkItem> items, Function<WorkItem, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(value).toArray());
    }

    /** Takes work back that nobody needs any more, whoever does it; in the caller's tenant and transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(WorkKind kind, UUID ref) {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement("delete from work where tenant_id = ? and kind = ? and ref = ?")) {
            delete.setObject(1, tenants.requireTenant().tenant().value());
            delete.setString(2, kind.name());
            delete.setObject(3, ref);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be taken back", e);
        }
    }

    /** Gives work back, to be tried again after the pause. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void retry(WorkItem item, Duration pause) {
        execute(
                "update work set lease_until = null, due_at = ?" + MINE,
                item,
                Timestamp.from(clock.instant().plus(pause)));
    }

    /** Gives work back that went well so far, or waits for something else: the attempts begin again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(WorkItem item, Duration pause) {
        execute(
                "update work set lease_until = null, attempts = 0, due_at = ?" + MINE,
                item,
                Timestamp.from(clock.instant().plus(pause)));
    }

    private boolean execute(String sql, WorkItem item, Timestamp... before) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var at = 1;
            for (var time : before) {
                statement.setTimestamp(at++, time);
            }
            statement.setObject(at++, item.tenant().value());
            statement.setString(at++, item.kind().name());
            statement.setObject(at++, item.ref());
            statement.setObject(at, item.claim());
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be updated", e);
        }
    }
}
