package io.bridgeletter.core.audit;

import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.shared.Where;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the trail, newest first. Whose right is restricted to their own vendors sees those that they own. */
@Stateless
public class AuditService {
    private static final String ROWS = """
            select new io.bridgeletter.core.audit.AuditRow(
                e.seq, e.at, m.displayName, e.action, e.subjectType, e.subjectId, e.vendorId, v.name, e.payload)
            from AuditEvent e
            left join Member m on m.id = e.actorId
            left join Vendor v on v.id = e.vendorId
            """;
    private static final String COUNT = "select count(e) from AuditEvent e left join Vendor v on v.id = e.vendorId ";

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    @Inject
    AuditNames names;

    @Requires(value = Permission.READ_AUDIT_TRAIL, orOwn = true)
    public Page<AuditRow> list(AuditFilter filter, PageRequest page) {
        var caller = tenants.requireTenant();
        var zone = caller.zone();
        var member = caller.member();
        var from = filter.from();
        var to = filter.to();
        var action = filter.action();
        var where = new Where()
                .equal("e.vendorId", filter.vendor())
                .equal("e.actorId", filter.actor())
                .equal("e.action", action == null ? null : action.name())
                .and("e.at >= ?", from == null ? null : from.atStartOfDay(zone).toInstant())
                .and(
                        "e.at < ?",
                        to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant())
                .and(
                        "v.businessOwnerId = ?",
                        caller.may(Permission.READ_AUDIT_TRAIL) || member == null ? null : member.value());
        var found = where.page(entities, AuditRow.class, ROWS, COUNT, " order by e.seq desc", page);
        return new Page<>(names.name(found.rows()), found.total(), found.number(), found.size());
    }
}
