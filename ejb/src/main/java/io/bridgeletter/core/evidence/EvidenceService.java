package io.bridgeletter.core.evidence;

import static io.bridgeletter.core.audit.AuditAction.EVIDENCE_ACCEPTED;
import static io.bridgeletter.core.audit.AuditAction.EVIDENCE_ADDED;
import static io.bridgeletter.core.audit.AuditAction.EVIDENCE_CHANGED;
import static io.bridgeletter.core.audit.AuditAction.EVIDENCE_REJECTED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.audit.Changes;
import io.bridgeletter.core.evidence.internal.EvidenceEntity;
import io.bridgeletter.core.evidence.internal.EvidenceServiceEntity;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.ServiceDetail;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.core.vendors.VendorQueries;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is on file about vendors. Only what a person accepted counts in judgements. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class EvidenceService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    EvidenceQueries queries;

    @Inject
    VendorQueries vendors;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Inject
    Clock clock;

    /** Everything on file about the vendor, newest first. Dates are for everybody; documents are not opened here. */
    @Requires(Permission.SEE_VENDORS)
    public List<EvidenceDetail> of(VendorId vendor) {
        vendors.requireVendor(vendor);
        return queries.of(vendor);
    }

    @Requires(Permission.SEE_VENDORS)
    public EvidenceDetail read(EvidenceId id) {
        return queries.detail(id);
    }

    public EvidenceDetail add(VendorId vendor, EvidenceInput input) {
        EvidenceCheck.check(input, tenants.today());
        vendors.requireVendor(vendor);
        requireParts(vendor, input);
        var item = new EvidenceEntity(UUID.randomUUID(), vendor.value(), input, clock.instant(), tenants.today());
        entities.persist(item);
        linkServices(item, input.services());
        audit.record(AuditEntry.of(EVIDENCE_ADDED, "evidence", item.evidenceId())
                .about(vendor)
                .with("class", input.evidenceClass())
                .with("visibility", input.visibility())
                .with("title", input.title())
                .with("document", input.document()));
        return finish(item);
    }

    /** Stores the values, if the caller saw the version that is stored. What was accepted must be accepted again. */
    public EvidenceDetail change(EvidenceId id, int seenVersion, EvidenceInput input) {
        EvidenceCheck.check(input, tenants.today());
        var item = itemAt(id, seenVersion);
        requireParts(new VendorId(item.vendorId()), input);
        var before = queries.detail(id);
        item.change(input);
        if (before.accepted()) {
            item.enter(EvidenceState.READ, tenants.today());
        }
        linkServices(item, input.services());
        audit.record(Changes.between(before.values(), input)
                .describe(
                        AuditEntry.of(EVIDENCE_CHANGED, "evidence", id.value()).about(new VendorId(item.vendorId()))));
        return finish(item);
    }

    /** A person stands for it that the item says what its values say. */
    public EvidenceDetail accept(EvidenceId id, int seenVersion) {
        var item = itemAt(id, seenVersion);
        item.accept(self(), clock.instant(), tenants.today());
        audit.record(AuditEntry.of(EVIDENCE_ACCEPTED, "evidence", id.value())
                .about(new VendorId(item.vendorId()))
                .with("document", item.documentId()));
        return finish(item);
    }

    /** The item does not say what it should, or is none; it stays on file and counts for nothing. */
    public EvidenceDetail reject(EvidenceId id, int seenVersion) {
        var item = itemAt(id, seenVersion);
        item.enter(EvidenceState.REJECTED, tenants.today());
        audit.record(AuditEntry.of(EVIDENCE_REJECTED, "evidence", id.value()).about(new VendorId(item.vendorId())));
        return finish(item);
    }

    private UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("Evidence is accepted by a person, never by a job");
        }
        return member.value();
    }

    private EvidenceEntity itemAt(EvidenceId id, int seenVersion) {
        var item = queries.entity(id);
        if (item.version() != seenVersion) {
            throw new ConflictException("The evidence was changed after you opened it.", queries.detail(id));
        }
        return item;
    }

    /** The document and the services must be the vendor's own. */
    private void requireParts(VendorId vendor, EvidenceInput input) {
        var document = input.document();
        if (document != null) {
            var found = entities.createQuery(
                            "select count(d) from Document d where d.id = :id and d.vendorId = :vendor", Long.class)
                    .setParameter("id", document)
                    .setParameter("vendor", vendor.value())
                    .getSingleResult();
            if (found == 0) {
                throw new NotFoundException("document");
            }
        }
        var own = vendors.services(vendor).stream().map(ServiceDetail::id).toList();
        if (!own.containsAll(input.services())) {
            throw new InvalidInputException("services", "evidence.foreignService");
        }
    }

    private void linkServices(EvidenceEntity item, Set<UUID> services) {
        entities.createQuery("delete from EvidenceService s where s.evidenceId = :id")
                .setParameter("id", item.evidenceId())
                .executeUpdate();
        services.stream()
                .sorted()
                .forEach(service -> entities.persist(new EvidenceServiceEntity(item.evidenceId(), service)));
    }

    private EvidenceDetail finish(EvidenceEntity item) {
        entities.flush();
        changes.fire(new VendorChanged(new VendorId(item.vendorId())));
        return queries.detail(new EvidenceId(item.evidenceId()));
    }
}
