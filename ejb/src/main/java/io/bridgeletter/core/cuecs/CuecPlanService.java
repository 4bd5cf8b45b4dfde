package io.bridgeletter.core.cuecs;

import static io.bridgeletter.core.audit.AuditAction.CUECS_ASSIGNED;
import static io.bridgeletter.core.audit.AuditAction.CUECS_ENTERED;
import static io.bridgeletter.core.audit.AuditAction.CUECS_NONE_STATED;
import static io.bridgeletter.core.audit.AuditAction.CUEC_CHANGED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.audit.Changes;
import io.bridgeletter.core.cuecs.internal.CuecEntity;
import io.bridgeletter.core.cuecs.internal.ReportAccess;
import io.bridgeletter.core.members.Owners;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecLine;
import io.bridgeletter.domain.cuecs.CuecList;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan: what each report leaves to us, who does it, and how far it is. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class CuecPlanService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    CuecQueries queries;

    @Inject
    ReportAccess reports;

    @Inject
    Owners owners;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Requires(Permission.SEE_VENDORS)
    public Page<CuecRow> list(CuecFilter filter, PageRequest page) {
        return queries.list(filter, tenants.today(), page);
    }

    /**
     * Adds the report's controls, one a line, after those that are there, and confirms the list with it. The whole paste
     * is refused when a line cannot be taken.
     */
    public CuecList enter(EvidenceId report, @Nullable String pasted) {
        new InputCheck()
                .required("pasted", pasted)
                .atMost("pasted", pasted, 500_000)
                .throwIfWrong();
        var vendor = reports.vendorOf(report);
        var list = CuecList.parse(pasted == null ? "" : pasted);
        if (list.isRefused() || list.items().isEmpty()) {
            throw new InvalidInputException("pasted", list.isRefused() ? "cuec.listRefused" : "cuec.listEmpty");
        }
        add(report, vendor, list.items());
        return list;
    }

    /** Adds controls that a person accepted one by one in a review, and confirms the list with them. */
    public void enterReviewed(EvidenceId report, List<CuecLine> lines) {
        var check = new InputCheck();
        lines.forEach(line ->
                check.atMost("cuec.ref", line.ref(), 40).atMost("cuec.text", line.text(), CuecList.MAX_CHARACTERS));
        check.rejectIf(lines.size() > CuecList.MAX_ITEMS, "cuec.text", "input.tooMany", CuecList.MAX_ITEMS)
                .throwIfWrong();
        add(report, reports.vendorOf(report), lines);
    }

    private void add(EvidenceId report, VendorId vendor, List<CuecLine> lines) {
        var position = queries.list(CuecFilter.of(report.value()), tenants.today(), new PageRequest(0, 1))
                .total();
        for (var line : lines) {
            position++;
            entities.persist(new CuecEntity(vendor.value(), report.value(), (int) position, line));
        }
        reports.confirm(report, CuecConfirmation.CONFIRMED);
        audit.record(AuditEntry.of(CUECS_ENTERED, "evidence", report.value())
                .about(vendor)
                .with("count", lines.size()));
        finish(vendor);
    }

    /** A person confirms that the report states no user controls. Refused while some are entered. */
    public void confirmNoneStated(EvidenceId report) {
        var vendor = reports.vendorOf(report);
        if (queries.list(CuecFilter.of(report.value()), tenants.today(), new PageRequest(0, 1))
                        .total()
                > 0) {
            throw new InvalidInputException("pasted", "cuec.someEntered");
        }
        reports.confirm(report, CuecConfirmation.NONE_STATED);
        audit.record(
                AuditEntry.of(CUECS_NONE_STATED, "evidence", report.value()).about(vendor));
        finish(vendor);
    }

    /** Gives several controls to one owner; all of them, or none. */
    public int assign(List<CuecId> ids, MemberId owner) {
        owners.require("owner", owner.value());
        var found = entities.createQuery("from Cuec c where c.id in :ids order by c.id", CuecEntity.class)
                .setParameter("ids", ids.stream().map(CuecId::value).toList())
                .getResultList();
        if (found.size() != ids.stream().distinct().count()) {
            throw new NotFoundException("user control");
        }
        found.forEach(cuec -> cuec.assign(owner.value()));
        found.stream().map(CuecEntity::vendorId).distinct().sorted().forEach(vendor -> {
            audit.record(AuditEntry.of(CUECS_ASSIGNED, "member", owner.value())
                    .about(new VendorId(vendor))
                    .with(
                            "cuecs",
                            found.stream()
                                    .filter(cuec -> cuec.vendorId().equals(vendor))
                                    .map(CuecEntity::cuecId)
                                    .toList()));
            finish(new VendorId(vendor));
        });
        return found.size();
    }

    /** Stores our row of the plan, if the caller saw the version that is stored; else throws with what is. */
    public CuecRow plan(CuecId id, int seenVersion, CuecPlanInput input) {
        new InputCheck()
                .atMost("ownControl", input.ownControl(), 2000)
                .plausible("nextReview", input.nextReview())
                .throwIfWrong();
        var cuec = cuecAt(id, seenVersion);
        var owner = input.owner();
        if (owner != null && !owner.equals(cuec.ownerId())) {
            owners.require("owner", owner);
        }
        var before = cuec.planned();
        cuec.plan(input);
        audit.record(Changes.between(before, input)
                .describe(AuditEntry.of(CUEC_CHANGED, "cuec", id.value()).about(new VendorId(cuec.vendorId()))));
        finish(new VendorId(cuec.vendorId()));
        return queries.row(id);
    }

    private CuecEntity cuecAt(CuecId id, int seenVersion) {
        var cuec = entities.find(CuecEntity.class, id.value());
        if (cuec == null) {
            throw new NotFoundException("user control");
        }
        if (cuec.version() != seenVersion) {
            throw new ConflictException("The user control was changed after you opened it.", queries.row(id));
        }
        return cuec;
    }

    private void finish(VendorId vendor) {
        entities.flush();
        changes.fire(new VendorChanged(vendor));
    }
}
