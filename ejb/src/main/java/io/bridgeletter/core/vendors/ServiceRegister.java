package io.bridgeletter.core.vendors;

import static io.bridgeletter.core.audit.AuditAction.SERVICE_ADDED;
import static io.bridgeletter.core.audit.AuditAction.SERVICE_ARCHIVED;
import static io.bridgeletter.core.audit.AuditAction.SERVICE_CHANGED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.audit.Changes;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.vendors.internal.ServiceEntity;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What is used of each vendor: the unit that is judged and approved. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class ServiceRegister {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorQueries queries;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Inject
    Clock clock;

    @Requires(Permission.SEE_VENDORS)
    public List<ServiceDetail> of(VendorId vendor) {
        queries.requireVendor(vendor);
        return queries.services(vendor);
    }

    @Requires(Permission.SEE_VENDORS)
    public ServiceDetail read(ServiceId id) {
        return queries.service(id);
    }

    public ServiceDetail add(VendorId vendor, ServiceInput input) {
        input.check();
        queries.requireVendor(vendor);
        var service = new ServiceEntity(UUID.randomUUID(), vendor.value(), input, clock.instant());
        entities.persist(service);
        audit.record(AuditEntry.of(SERVICE_ADDED, "service", service.serviceId())
                .about(vendor)
                .with("name", input.name())
                .with("kind", input.kind())
                .with("tier", input.tier()));
        return finish(service);
    }

    /** Stores the values, if the caller saw the version that is stored; else throws with what is. */
    public ServiceDetail change(ServiceId id, int seenVersion, ServiceInput input) {
        input.check();
        var service = serviceAt(id, seenVersion);
        var before = service.detail();
        service.change(input);
        audit.record(Changes.between(before.values(), input)
                .describe(AuditEntry.of(SERVICE_CHANGED, "service", id.value()).about(new VendorId(before.vendor()))));
        return finish(service);
    }

    /** Takes a service out of judgements. The last one in use stays: a vendor of which nothing is used is archived. */
    public ServiceDetail archive(ServiceId id, int seenVersion) {
        var service = serviceAt(id, seenVersion);
        var vendor = new VendorId(service.detail().vendor());
        var inUse = queries.services(vendor).stream().filter(other -> !other.archived());
        if (inUse.allMatch(other -> other.id().equals(id.value()))) {
            throw new InvalidInputException("service", "service.lastOne");
        }
        service.archive(clock.instant());
        audit.record(AuditEntry.of(SERVICE_ARCHIVED, "service", id.value()).about(vendor));
        return finish(service);
    }

    private ServiceEntity serviceAt(ServiceId id, int seenVersion) {
        var service = entities.find(ServiceEntity.class, id.value());
        if (service == null) {
            throw new NotFoundException("service");
        }
        if (service.version() != seenVersion) {
            throw new ConflictException("The service was changed after you opened it.", service.detail());
        }
        return service;
    }

    private ServiceDetail finish(ServiceEntity service) {
        entities.flush();
        changes.fire(new VendorChanged(new VendorId(service.detail().vendor())));
        return service.detail();
    }
}
