package io.bridgeletter.core.vendors;

import io.bridgeletter.core.members.Owners;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.vendors.internal.ServiceEntity;
import io.bridgeletter.core.vendors.internal.VendorContactEntity;
import io.bridgeletter.core.vendors.internal.VendorEntity;
import io.bridgeletter.core.vendors.internal.VendorEntityLinkEntity;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads of the register, inside a caller's transaction; five queries for a whole vendor, however large. */
@ApplicationScoped
public class VendorQueries {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    Owners owners;

    /** Everything about a vendor; throws {@link NotFoundException} for an id that is not this tenant's. */
    public VendorDetail detail(VendorId id) {
        var vendor = entities.find(VendorEntity.class, id.value());
        if (vendor == null) {
            throw new NotFoundException("vendor");
        }
        var values = vendor.values(contacts(id), entityLinks(id));
        return new VendorDetail(
                vendor.vendorId(),
                vendor.version(),
                values,
                owners.person(values.businessOwner()).orElse(null),
                vendor.archivedAt(),
                vendor.updatedAt(),
                services(id));
    }

    /** The services of a vendor in order of name, archived ones last. */
    public List<ServiceDetail> services(VendorId id) {
        return entities.createQuery(
                        "from Service s where s.vendorId = :vendor order by s.archivedAt nulls first, s.name, s.id",
                        ServiceEntity.class)
                .setParameter("vendor", id.value())
                .getResultStream()
                .map(ServiceEntity::detail)
                .toList();
    }

    public ServiceDetail service(ServiceId id) {
        var service = entities.find(ServiceEntity.class, id.value());
        if (service == null) {
            throw new NotFoundException("service");
        }
        return service.detail();
    }

    /** Throws {@link NotFoundException} unless the vendor is this tenant's. */
    public void requireVendor(VendorId id) {
        if (entities.find(VendorEntity.class, id.value()) == null) {
            throw new NotFoundException("vendor");
        }
    }

    private List<VendorInput.Contact> contacts(VendorId id) {
        return entities.createQuery(
                        "from VendorContact c where c.vendorId = :vendor order by c.position",
                        VendorContactEntity.class)
                .setParameter("vendor", id.value())
                .getResultStream()
                .map(VendorContactEntity::values)
                .toList();
    }

    private List<VendorInput.EntityLink> entityLinks(VendorId id) {
        return entities.createQuery(
                        "from VendorEntityLink l where l.vendorId = :vendor order by l.position",
                        VendorEntityLinkEntity.class)
                .setParameter("vendor", id.value())
                .getResultStream()
                .map(VendorEntityLinkEntity::values)
                .toList();
    }
}
