package io.bridgeletter.core.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.shared.Where;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.ServiceKind;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list of vendors: four queries, whatever the number of vendors. */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class Register {
    private static final String ROWS = """
            select new io.bridgeletter.core.register.VendorRow(
                v.id, v.name, v.legalName, v.state,
                (select min(s.tier) from Service s where s.vendorId = v.id and s.archivedAt is null),
                v.nextReview, m.displayName, m.roles,
                (select count(f) from RedFlag f
                 where f.vendorId = v.id and f.closedAt is null and f.severity = 'CRITICAL'),
                (select count(f) from RedFlag f where f.vendorId = v.id and f.closedAt is null),
                (select count(c) from Cuec c join Evidence e on e.id = c.evidenceId
                 where c.vendorId = v.id and e.state not in ('REJECTED', 'SUPERSEDED')),
                (select count(c) from Cuec c join Evidence e on e.id = c.evidenceId
                 where c.vendorId = v.id and e.state not in ('REJECTED', 'SUPERSEDED') and c.ownerId is not null))
            from Vendor v left join Member m on m.id = v.businessOwnerId
            """;
    private static final String COUNT = "select count(v) from Vendor v left join Member m on m.id = v.businessOwnerId";

    /** Uncovered services first, then the one that was covered least lately. */
    private static final Comparator<CoverageView> WORST_FIRST = Comparator.comparing(CoverageView::uncoveredToday)
            .reversed()
            .thenComparing(CoverageView::representedUntil, Comparator.nullsFirst(Comparator.naturalOrder()));

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    public Page<VendorRow> list(VendorFilter filter, VendorSort sort, boolean descending, PageRequest page) {
        var rows = where(filter).page(entities, VendorRow.class, ROWS, COUNT, sort.order(descending), page);
        var ids = rows.rows().stream().map(VendorRow::id).toList();
        var coverage = worst(ids);
        var kinds = kinds(ids);
        return new Page<>(
                rows.rows().stream()
                        .map(row -> row.with(coverage.get(row.id()), kinds.getOrDefault(row.id(), List.of())))
                        .toList(),
                rows.total(),
                rows.number(),
                rows.size());
    }

    /** How the coverage of each service in use reads, by name of the service. */
    public List<CoverageView> coverage(Collection<UUID> vendors) {
        return vendors.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select new io.bridgeletter.core.register.CoverageView(
                                    c.serviceId, c.vendorId, s.name, c.label, c.labelDay, c.labelDays, c.holeDays,
                                    c.examinedUntil, c.representedUntil, c.nextReportDue, c.uncoveredToday)
                                from ServiceCoverage c join Service s on s.id = c.serviceId
                                where c.vendorId in :vendors order by s.name, s.id
                                """, CoverageView.class)
                        .setParameter("vendors", vendors)
                        .getResultList();
    }

    /** The kinds of the services in use, each once, in the order of declaration. */
    private Map<UUID, List<ServiceKind>> kinds(List<UUID> vendors) {
        return vendors.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select distinct s.vendorId, s.kind from Service s"
                                        + " where s.vendorId in :vendors and s.archivedAt is null",
                                Object[].class)
                        .setParameter("vendors", vendors)
                        .getResultStream()
                        .map(row -> Map.entry((UUID) row[0], (ServiceKind) row[1]))
                        .sorted(Map.Entry.comparingByValue())
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, CoverageView> worst(List<UUID> vendors) {
        var worst = new HashMap<UUID, CoverageView>();
        for (var view : coverage(vendors)) {
            worst.merge(view.vendor(), view, (one, other) -> WORST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return worst;
    }

    private static Where where(VendorFilter filter) {
        var where = new Where()
                .and(filter.archived() ? "v.archivedAt is not null" : "v.archivedAt is null")
                .contains("v.name || ' ' || v.legalName", filter.text())
                .equal("v.state", filter.state())
                .equal("v.businessOwnerId", filter.owner())
                .and(
                        "exists (select 1 from Service s where s.vendorId = v.id and s.archivedAt is null and s.kind = ?)",
                        filter.kind())
                .and(
                        "? = (select min(s.tier) from Service s where s.vendorId = v.id and s.archivedAt is null)",
                        filter.tier())
                .and(
                        "exists (select 1 from RedFlag f where f.vendorId = v.id and f.closedAt is null and f.severity = ?)",
                        filter.openFlags());
        return filter.uncovered()
                ? where.and(
                        "exists (select 1 from ServiceCoverage c where c.vendorId = v.id and c.uncoveredToday = true)")
                : where;
    }
}
