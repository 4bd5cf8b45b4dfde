package io.bridgeletter.core.evidence;

import static io.bridgeletter.core.audit.AuditAction.HOLE_ACCEPTANCE_REVOKED;
import static io.bridgeletter.core.audit.AuditAction.HOLE_ACCEPTED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.evidence.internal.AcceptedHoleEntity;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The accepted holes on file, inside the transaction of whoever decides on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoleAcceptances {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    EvidenceQueries queries;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Inject
    Clock clock;

    /** Every one of a vendor, those that no longer hold included, the latest first. */
    public List<HoleAcceptance> of(VendorId vendor) {
        return entities.createQuery("""
                        select new io.bridgeletter.core.evidence.HoleAcceptance(
                            h.id, h.evidenceId, h.from, h.to, h.until, h.reason, m.displayName, h.acceptedAt)
                        from AcceptedHole h join Evidence e on e.id = h.evidenceId
                            left join Member m on m.id = h.acceptedBy
                        where e.vendorId = :vendor order by h.acceptedAt desc, h.id
                        """, HoleAcceptance.class)
                .setParameter("vendor", vendor.value())
                .getResultList();
    }

    /** Takes the place of an acceptance of the same days; the trail keeps both. */
    public void accept(EvidenceId report, AcceptedHole hole, String reason) {
        var item = queries.entity(report);
        entities.createQuery(
                        "delete from AcceptedHole h where h.evidenceId = :report and h.from = :from and h.to = :to")
                .setParameter("report", report.value())
                .setParameter("from", hole.days().from())
                .setParameter("to", hole.days().to())
                .executeUpdate();
        entities.persist(new AcceptedHoleEntity(report.value(), hole, reason, self(), clock.instant()));
        var vendor = new VendorId(item.vendorId());
        audit.record(AuditEntry.of(HOLE_ACCEPTED, "evidence", report.value())
                .about(vendor)
                .with("from", hole.days().from())
                .with("to", hole.days().to())
                .with("until", hole.until())
                .with("reason", reason));
        judge(vendor);
    }

    /** The hole is a red flag again. 404 for an acceptance of another vendor, or one that another has replaced. */
    public void revoke(VendorId vendor, UUID acceptance) {
        var stored = entities.find(AcceptedHoleEntity.class, acceptance);
        if (stored == null
                || !queries.entity(new EvidenceId(stored.evidenceId()))
                        .vendorId()
                        .equals(vendor.value())) {
            throw new NotFoundException("acceptance");
        }
        entities.remove(stored);
        audit.record(AuditEntry.of(HOLE_ACCEPTANCE_REVOKED, "evidence", stored.evidenceId())
                .about(vendor)
                .with("from", stored.hole().days().from())
                .with("to", stored.hole().days().to())
                .with("until", stored.hole().until()));
        judge(vendor);
    }

    private void judge(VendorId vendor) {
        entities.flush();
        changes.fire(new VendorChanged(vendor));
    }

    private UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("A hole is accepted by a person, never by a job");
        }
        return member.value();
    }
}
