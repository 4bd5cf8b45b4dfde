package io.bridgeletter.core.redflags;

import static io.bridgeletter.core.audit.AuditAction.RED_FLAG_CLOSED;
import static io.bridgeletter.core.audit.AuditAction.RED_FLAG_OPENED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.redflags.internal.RedFlagEntity;
import io.bridgeletter.core.redflags.internal.ServiceCoverageEntity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendorfiles.VendorFiles;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.redflags.RedFlag;
import io.bridgeletter.domain.redflags.RedFlags;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Judges vendors by their files and stores the difference: opened, still open, closed. Runs in the transaction of the
 * change, one vendor at a time: the judgement row is the lock.
 */
@ApplicationScoped
public class Judge {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorFiles files;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void afterChange(@Observes VendorChanged change) {
        judge(List.of(change.vendor().value()));
    }

    /** Judges these vendors today, in a fixed number of queries for reading. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void judge(Collection<UUID> vendors) {
        entities.flush();
        var locked = lock(vendors);
        var open = openFlags(locked);
        var coverage = coverage(locked);
        var judged = files.load(locked);
        for (var file : judged) {
            var id = file.vendor().value();
            store(file, open.getOrDefault(id, List.of()), "data");
            file.services().forEach(service -> look(standpoint(file, service), coverage));
            open.remove(id);
        }
        open.forEach((vendor, flags) -> flags.forEach(flag -> close(new VendorId(vendor), flag, "archived")));
        entities.flush();
        removeCoverageOfServicesNotInUse(locked);
    }

    private Standpoint standpoint(VendorFile file, Service service) {
        return new Standpoint(file, service, tenants.today(), JudgementPolicy.standard());
    }

    /** In the order of ids, so that two judgements of several vendors cannot wait for each other. */
    private List<UUID> lock(Collection<UUID> vendors) {
        var sorted = vendors.stream().distinct().sorted().toList();
        var tenant = tenants.requireTenant().tenant().value();
        var ids = sorted.toArray(UUID[]::new);
        entities.createNativeQuery("insert into judgement (tenant_id, vendor_id) "
                        + "select cast(:tenant as uuid), v.id from vendor v where v.id = any(:ids) order by v.id "
                        + "on conflict (tenant_id, vendor_id) do nothing")
                .setParameter("tenant", tenant)
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createNativeQuery(
                        "select vendor_id from judgement where vendor_id = any(:ids) order by vendor_id for update",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        entities.createNativeQuery(
                        "update judgement set judged_at = :now, judged_for = :today " + "where vendor_id = any(:ids)")
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("today", Date.valueOf(tenants.today()))
                .setParameter("ids", ids)
                .executeUpdate();
        return sorted;
    }

    private Map<UUID, List<RedFlagEntity>> openFlags(List<UUID> vendors) {
        return new HashMap<>(entities.createQuery(
                        "select f, f.vendorId from RedFlag f where f.closedAt is null and f.vendorId in :vendors",
                        Object[].class)
                .setParameter("vendors", vendors)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[1], mapping(row -> (RedFlagEntity) row[0], toList()))));
    }

    private Map<UUID, ServiceCoverageEntity> coverage(List<UUID> vendors) {
        return entities.createQuery("from ServiceCoverage c where c.vendorId in :vendors", ServiceCoverageEntity.class)
                .setParameter("vendors", vendors)
                .getResultStream()
                .collect(toMap(ServiceCoverageEntity::serviceId, row -> row));
    }

    private void look(Standpoint at, Map<UUID, ServiceCoverageEntity> stored) {
        var row = stored.get(at.service().id().value());
        if (row == null) {
            entities.persist(new ServiceCoverageEntity(at));
        } else {
            row.update(at);
        }
    }

    private void removeCoverageOfServicesNotInUse(List<UUID> vendors) {
        entities.createQuery("delete from ServiceCoverage c where c.vendorId in :vendors and c.serviceId in "
                        + "(select s.id from Service s join Vendor v on v.id = s.vendorId "
                        + "where s.vendorId in :vendors and (s.archivedAt is not null or v.archivedAt is not null))")
                .setParameter("vendors", vendors)
                .executeUpdate();
    }

    private void store(VendorFile file, List<RedFlagEntity> stored, String cause) {
        var open = new HashMap<String, RedFlagEntity>();
        stored.forEach(flag -> open.put(flag.key(), flag));
        var fresh = new ArrayList<RedFlag>();
        for (var flag : RedFlags.judge(file, tenants.today(), JudgementPolicy.standard())) {
            var known = open.remove(RedFlagEntity.key(flag));
            if (known == null) {
                fresh.add(flag);
            } else {
                known.update(flag);
            }
        }
        open.values().forEach(flag -> close(file.vendor(), flag, cause));
        fresh.forEach(flag -> open(file.vendor(), flag));
    }

    private void open(VendorId vendor, RedFlag flag) {
        var row = new RedFlagEntity(vendor.value(), flag, clock.instant());
        entities.persist(row);
        audit.record(AuditEntry.of(RED_FLAG_OPENED, "red flag", row.flagId())
                .about(vendor)
                .with("rule", flag.label())
                .with("ruleVersion", flag.ruleVersion())
                .with("severity", flag.severity())
                .with("since", flag.since())
                .with("reason", flag.reason().key()));
    }

    private void close(VendorId vendor, RedFlagEntity flag, String cause) {
        flag.close(clock.instant(), cause);
        audit.record(AuditEntry.of(RED_FLAG_CLOSED, "red flag", flag.flagId())
                .about(vendor)
                .with("rule", flag.label())
                .with("cause", cause));
    }
}
