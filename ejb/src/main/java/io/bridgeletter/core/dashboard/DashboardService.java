package io.bridgeletter.core.dashboard;

import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendorfiles.VendorFiles;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is on fire and since when. A fixed number of queries, whatever the number of vendors. */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class DashboardService {
    private static final int SOON_DAYS = 90;
    private static final int WORST = 8;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    RedFlagService flags;

    @Inject
    VendorFiles files;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** One query. */
    public Counts counts() {
        var member = tenants.requireTenant().member();
        return entities.createQuery("""
                        select new io.bridgeletter.core.dashboard.Counts(
                            (select count(c) from Cuec c join Vendor w on w.id = c.vendorId
                             where c.ownerId = :member and w.archivedAt is null
                               and (c.status is null or c.status in ('NOT_STARTED', 'PLANNED') or c.nextReview <= :soon)),
                            (select count(v) from Vendor v where v.archivedAt is null),
                            (select count(f) from RedFlag f where f.closedAt is null))
                        """, Counts.class)
                .setParameter("member", member == null ? new UUID(0, 0) : member.value())
                .setParameter("soon", tenants.today().plusDays(30))
                .getSingleResult();
    }

    public Numbers numbers() {
        var worst = flags.list(RedFlagFilter.OPEN, new PageRequest(0, WORST));
        return new Numbers(
                count("select count(v) from Vendor v where v.archivedAt is null"),
                bySeverity(),
                count("select count(distinct c.vendorId) from ServiceCoverage c where c.uncoveredToday = true"),
                expiring(),
                controls(),
                byRule(),
                worst.rows());
    }

    /** The files of the vendors that the coverage drawing shows: uncovered ones first, then those that end first. */
    public List<VendorFile> coverageRows(int most) {
        var ids = entities.createQuery("""
                        select c.vendorId from ServiceCoverage c
                        join Service s on s.id = c.serviceId join Vendor v on v.id = c.vendorId
                        where s.tier in ('T1', 'T2') or s.kind = 'AI_GATEWAY'
                        group by c.vendorId, v.name
                        order by max(case when c.uncoveredToday = true then 1 else 0 end) desc,
                                 min(s.tier), min(c.representedUntil) nulls first, v.name
                        """, UUID.class).setMaxResults(most).getResultList();
        return files.load(ids).stream()
                .sorted(Comparator.comparing(file -> ids.indexOf(file.vendor().value())))
                .toList();
    }

    /** What the number of things due in 90 days stands for, the next first: two queries. */
    public List<DueRow> due() {
        var today = tenants.today();
        var rows = new ArrayList<DueRow>(entities.createQuery("""
                        select new io.bridgeletter.core.dashboard.DueRow(
                            min(c.nextReportDue), c.vendorId, v.name, v.legalName, null)
                        from ServiceCoverage c join Vendor v on v.id = c.vendorId
                        where c.nextReportDue between :today and :soon group by c.vendorId, v.name, v.legalName
                        """, DueRow.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS))
                .getResultList());
        rows.addAll(entities.createQuery("""
                        select new io.bridgeletter.core.dashboard.DueRow(e.validTo, e.vendorId, v.name, e.title, e.id)
                        from Evidence e join Vendor v on v.id = e.vendorId
                        where v.archivedAt is null and e.state = 'ACCEPTED' and e.validTo between :today and :soon
                          and cast(e.evidenceClass as string) like 'ISO%'
                        """, DueRow.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS))
                .getResultList());
        rows.sort(Comparator.comparing(DueRow::day).thenComparing(DueRow::vendorName));
        return rows;
    }

    /** The file of one vendor; empty when it is archived or not this tenant's. */
    public Optional<VendorFile> file(VendorId vendor) {
        return files.load(List.of(vendor.value())).stream().findFirst();
    }

    private Map<Severity, Long> bySeverity() {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        entities.createQuery(
                        "select f.severity, count(f) from RedFlag f where f.closedAt is null group by f.severity",
                        Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((Severity) row[0], (Long) row[1]));
        return counts;
    }

    private Numbers.Expiring expiring() {
        LocalDate today = tenants.today();
        return entities.createQuery("""
                        select new io.bridgeletter.core.dashboard.Numbers$Expiring(
                            (select count(distinct c.vendorId) from ServiceCoverage c
                             where c.nextReportDue between :today and :soon),
                            (select count(e) from Evidence e join Vendor v on v.id = e.vendorId
                             where v.archivedAt is null and e.state = 'ACCEPTED' and e.validTo between :today and :soon
                               and cast(e.evidenceClass as string) like 'ISO%'))
                        """, Numbers.Expiring.class)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(SOON_DAYS))
                .getSingleResult();
    }

    private Numbers.Controls controls() {
        return entities.createQuery("""
                        select new io.bridgeletter.core.dashboard.Numbers$Controls(
                            count(c), count(c.ownerId),
                            coalesce(sum(case when c.nextReview < :today and (c.status is null or c.status <> 'NOT_APPLICABLE')
                                              then 1 else 0 end), 0))
                        from Cuec c join Vendor v on v.id = c.vendorId join Evidence e on e.id = c.evidenceId
                        where v.archivedAt is null and e.state not in ('REJECTED', 'SUPERSEDED')
                        """, Numbers.Controls.class)
                .setParameter("today", tenants.today())
                .getSingleResult();
    }

    /** The change compares what is open now with what was open 30 days ago, of each rule; a flag is as old as its cause. */
    private List<Numbers.RuleCount> byRule() {
        var before = clock.instant().minus(Duration.ofDays(30));
        var rows = entities.createQuery("""
                        select f.code,
                            sum(case when f.closedAt is null and f.severity = 'CRITICAL' then 1 else 0 end),
                            sum(case when f.closedAt is null and f.severity = 'HIGH' then 1 else 0 end),
                            sum(case when f.closedAt is null and f.severity = 'MEDIUM' then 1 else 0 end),
                            sum(case when f.closedAt is null then 1 else 0 end)
                            - sum(case when f.since <= :day and (f.closedAt is null or f.closedAt > :before)
                                       then 1 else 0 end)
                        from RedFlag f where f.closedAt is null or f.closedAt > :before group by f.code
                        """, Object[].class)
                .setParameter("before", before)
                .setParameter("day", tenants.today().minusDays(30))
                .getResultList();
        var counts = new ArrayList<Numbers.RuleCount>();
        for (var row : rows) {
            counts.add(
                    new Numbers.RuleCount((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]));
        }
        counts.sort(Comparator.comparingLong(Numbers.RuleCount::all).reversed().thenComparing(Numbers.RuleCount::code));
        return counts;
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }
}
