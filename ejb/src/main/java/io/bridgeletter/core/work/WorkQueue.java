package io.bridgeletter.core.work;

import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Work that survives every crash: a row is written in the transaction that makes it necessary, claimed with a lease that
 * runs out by itself, and removed in the transaction of its result.
 */
@Stateless
@PermitAll
public class WorkQueue {
    /** Oldest of the tenant with the fewest running claims: a tenant with 5,000 files waits for nobody but itself. */
    private static final String CLAIM = """
            update work w set lease_until = ?, attempts = attempts + 1
            where (w.tenant_id, w.kind, w.ref) = (
                select c.tenant_id, c.kind, c.ref from work c
                join lateral (select count(*) as running from work r
                              where r.tenant_id = c.tenant_id and r.kind = c.kind and r.lease_until > ?) busy on true
                where c.kind = ? and c.due_at <= ? and (c.lease_until is null or c.lease_until <= ?)
                order by busy.running, c.due_at, c.tenant_id, c.ref
                limit 1 for update of c skip locked)
            returning w.tenant_id, w.ref, w.attempts
            """;

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
                        + "set due_at = excluded.due_at, attempts = 0, lease_until = null")) {
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
        var now = Timestamp.from(clock.instant());
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(clock.instant().plus(lease)));
            claim.setTimestamp(2, now);
            claim.setString(3, kind.name());
            claim.setTimestamp(4, now);
            claim.setTimestamp(5, now);
            return one(claim, kind);
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be claimed", e);
        }
    }

    /** Removes finished work, in the transaction of its result. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(WorkItem item) {
        execute("delete from work where tenant_id = ? and kind = ? and ref = ?", item, null);
    }

    /** Gives work back, to be tried again after the pause. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void retry(WorkItem item, Duration pause) {
        execute(
                "update work set lease_until = null, due_at = ? where tenant_id = ? and kind = ? and ref = ?",
                item,
                Timestamp.from(clock.instant().plus(pause)));
    }

    private void execute(String sql, WorkItem item, @Nullable Timestamp due) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var at = 1;
            if (due != null) {
                statement.setTimestamp(at++, due);
            }
            statement.setObject(at++, item.tenant().value());
            statement.setString(at++, item.kind().name());
            statement.setObject(at, item.ref());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Work cannot be updated", e);
        }
    }

    private static Optional<WorkItem> one(PreparedStatement claim, WorkKind kind) throws SQLException {
        var items = new ArrayList<WorkItem>();
        try (var rows = claim.executeQuery()) {
            while (rows.next()) {
                items.add(new WorkItem(
                        new TenantId(rows.getObject("tenant_id", UUID.class)),
                        kind,
                        rows.getObject("ref", UUID.class),
                        rows.getInt("attempts")));
            }
        }
        return List.copyOf(items).stream().findFirst();
    }
}
