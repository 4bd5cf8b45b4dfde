package io.bridgeletter.core.cuecs;

import static io.bridgeletter.core.audit.AuditAction.CUEC_ATTESTED;
import static io.bridgeletter.core.audit.AuditAction.CUEC_EVIDENCE_ADDED;
import static io.bridgeletter.core.audit.AuditAction.CUEC_HANDED_OVER;

import io.bridgeletter.core.audit.AuditAction;
import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.cuecs.internal.CuecEntity;
import io.bridgeletter.core.cuecs.internal.CuecEvidenceEntity;
import io.bridgeletter.core.cuecs.internal.ReportAccess;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a control owner does who comes from a reminder mail: attest, hand on, attach evidence, leave. */
@Stateless
@Requires(Permission.ATTEST_OWN_ITEMS)
public class CuecOwnerService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    CuecQueries queries;

    @Inject
    ReportAccess reports;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Inject
    Clock clock;

    @Requires(Permission.SEE_VENDORS)
    public CuecRow read(CuecId id) {
        return queries.row(id);
    }

    @Requires(Permission.SEE_VENDORS)
    public List<CuecNote> notes(CuecId id) {
        queries.row(id);
        return queries.notes(id);
    }

    /** The owner says that the control works; it comes up again on the next review day. */
    public CuecRow attest(CuecId id, int seenVersion, @Nullable LocalDate nextReview) {
        var today = tenants.today();
        var review = nextReview == null ? today.plusYears(1) : nextReview;
        new InputCheck()
                .plausible("nextReview", review)
                .rejectIf(!review.isAfter(today), "nextReview", "input.notFuture")
                .throwIfWrong();
        var cuec = ownAt(id, seenVersion);
        cuec.attest(self(), clock.instant(), review);
        return finish(cuec, CUEC_ATTESTED, "nextReview", review.toString());
    }

    /** Gives the control to somebody else, who will be reminded from now on. */
    public CuecRow handOver(CuecId id, int seenVersion, MemberId to) {
        reports.requireMember(to.value());
        var cuec = ownAt(id, seenVersion);
        cuec.assign(to.value());
        return finish(cuec, CUEC_HANDED_OVER, "to", to.value().toString());
    }

    /** Keeps what shows that the control works. */
    public CuecRow addEvidence(CuecId id, int seenVersion, @Nullable String note, @Nullable UUID document) {
        new InputCheck().required("note", note).atMost("note", note, 2000).throwIfWrong();
        var cuec = ownAt(id, seenVersion);
        if (document != null) {
            requireDocument(document, cuec.vendorId());
        }
        entities.persist(new CuecEvidenceEntity(
                id.value(), document, note == null ? "" : note.strip(), self(), clock.instant()));
        return finish(cuec, CUEC_EVIDENCE_ADDED, "document", String.valueOf(document));
    }

    private void requireDocument(UUID document, UUID vendor) {
        var found = entities.createQuery(
                        "select count(d) from Document d where d.id = :id and d.vendorId = :vendor", Long.class)
                .setParameter("id", document)
                .setParameter("vendor", vendor)
                .getSingleResult();
        if (found == 0) {
            throw new NotFoundException("document");
        }
    }

    private CuecEntity ownAt(CuecId id, int seenVersion) {
        var cuec = entities.find(CuecEntity.class, id.value());
        if (cuec == null) {
            throw new NotFoundException("user control");
        }
        var caller = tenants.requireTenant();
        if (!caller.is(cuec.ownerId()) && !caller.may(Permission.EDIT_VENDORS)) {
            throw new NotAllowedException("This user control belongs to somebody else.");
        }
        if (cuec.version() != seenVersion) {
            throw new ConflictException("The user control was changed after you opened it.", queries.row(id));
        }
        return cuec;
    }

    private UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("A control is attested by a person, never by a job");
        }
        return member.value();
    }

    private CuecRow finish(CuecEntity cuec, AuditAction action, String key, String value) {
        var vendor = new VendorId(cuec.vendorId());
        audit.record(AuditEntry.of(action, "cuec", cuec.cuecId()).about(vendor).with(key, value));
        entities.flush();
        changes.fire(new VendorChanged(vendor));
        return queries.row(new CuecId(cuec.cuecId()));
    }
}
