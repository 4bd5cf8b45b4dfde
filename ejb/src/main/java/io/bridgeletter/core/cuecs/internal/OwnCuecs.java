package io.bridgeletter.core.cuecs.internal;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.cuecs.CuecQueries;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorChanged;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What a caller may change: the own user controls, or any one with the permission to edit plans. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class OwnCuecs {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    CuecQueries queries;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    /** The control in the version that the caller saw. */
    public CuecEntity at(CuecId id, int seenVersion) {
        var cuec = own(id);
        if (cuec.version() != seenVersion) {
            throw new ConflictException("The user control was changed after you opened it.", queries.row(id));
        }
        return cuec;
    }

    public CuecEntity own(CuecId id) {
        var cuec = entities.find(CuecEntity.class, id.value());
        if (cuec == null) {
            throw new NotFoundException("user control");
        }
        var caller = tenants.requireTenant();
        if (!caller.is(cuec.ownerId()) && !caller.may(Permission.EDIT_VENDORS)) {
            throw new NotAllowedException("This user control belongs to somebody else.");
        }
        return cuec;
    }

    public UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("A person answers for a control, never a job");
        }
        return member.value();
    }

    /** Tells the trail and has the vendor judged, in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CuecRow finish(CuecEntity cuec, AuditEntry entry) {
        var vendor = new VendorId(cuec.vendorId());
        audit.record(entry.about(vendor));
        entities.flush();
        changes.fire(new VendorChanged(vendor));
        return queries.row(new CuecId(cuec.cuecId()));
    }
}
