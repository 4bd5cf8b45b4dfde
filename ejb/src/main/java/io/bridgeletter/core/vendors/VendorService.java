package io.bridgeletter.core.vendors;

import static io.bridgeletter.core.audit.AuditAction.VENDOR_ARCHIVED;
import static io.bridgeletter.core.audit.AuditAction.VENDOR_CHANGED;
import static io.bridgeletter.core.audit.AuditAction.VENDOR_CREATED;
import static io.bridgeletter.core.audit.AuditAction.VENDOR_RESTORED;

import io.bridgeletter.core.audit.AuditAction;
import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.audit.Changes;
import io.bridgeletter.core.members.Owners;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.vendors.internal.VendorContactEntity;
import io.bridgeletter.core.vendors.internal.VendorEntity;
import io.bridgeletter.core.vendors.internal.VendorEntityLinkEntity;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The register of vendors. Nothing is deleted: a vendor that is no longer used is archived, and can come back. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class VendorService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorQueries queries;

    @Inject
    ServiceRegister services;

    @Inject
    Owners owners;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VendorChanged> changes;

    @Inject
    Clock clock;

    @Requires(Permission.SEE_VENDORS)
    public VendorDetail read(VendorId id) {
        return queries.detail(id);
    }

    /** Names of other vendors in use that have the same legal name: most often the same company, entered twice. */
    @Requires(Permission.SEE_VENDORS)
    public List<String> namesakes(VendorId id) {
        return entities.createQuery("""
                        select o.name from Vendor v join Vendor o on lower(o.legalName) = lower(v.legalName) and o.id <> v.id
                        where v.id = :id and o.archivedAt is null order by o.name
                        """, String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Adds a vendor with its first service, which bears the vendor's name and can be filled in later. */
    public VendorDetail create(VendorInput input, ServiceKind kind) {
        input.check();
        requireOwner(input.businessOwner(), null);
        var vendor = new VendorEntity(UUID.randomUUID(), input, clock.instant());
        entities.persist(vendor);
        replaceParts(vendor.vendorId(), input);
        var id = new VendorId(vendor.vendorId());
        audit.record(AuditEntry.of(VENDOR_CREATED, "vendor", id.value())
                .about(id)
                .with("legalName", input.legalName())
                .with("kind", kind));
        services.add(id, ServiceInput.named(vendor.name(), kind));
        return finish(id);
    }

    /** Stores the values, if the caller saw the version that is stored; else throws with what is. */
    public VendorDetail change(VendorId id, int seenVersion, VendorInput input) {
        input.check();
        var vendor = vendorAt(id, seenVersion);
        var before = queries.detail(id).values();
        requireOwner(input.businessOwner(), before.businessOwner());
        vendor.change(input, clock.instant());
        replaceParts(id.value(), input);
        audit.record(Changes.between(before, input)
                .describe(AuditEntry.of(VENDOR_CHANGED, "vendor", id.value()).about(id)));
        return finish(id);
    }

    /** Takes the vendor out of lists and judgements, keeping everything on file. */
    public VendorDetail archive(VendorId id, int seenVersion) {
        return move(id, seenVersion, VENDOR_ARCHIVED, VendorEntity::archive);
    }

    /** Brings an archived vendor back. */
    public VendorDetail restore(VendorId id, int seenVersion) {
        return move(id, seenVersion, VENDOR_RESTORED, VendorEntity::restore);
    }

    private VendorDetail move(
            VendorId id, int seenVersion, AuditAction action, BiConsumer<VendorEntity, Instant> step) {
        step.accept(vendorAt(id, seenVersion), clock.instant());
        audit.record(AuditEntry.of(action, "vendor", id.value()).about(id));
        return finish(id);
    }

    /** Who is the owner already may stay so, though a role was taken away since. */
    private void requireOwner(@Nullable UUID wanted, @Nullable UUID present) {
        if (wanted != null && !wanted.equals(present)) {
            owners.require("businessOwner", wanted);
        }
    }

    private VendorEntity vendorAt(VendorId id, int seenVersion) {
        var vendor = entities.find(VendorEntity.class, id.value());
        if (vendor == null) {
            throw new NotFoundException("vendor");
        }
        if (vendor.version() != seenVersion) {
            throw new ConflictException("The vendor was changed after you opened it.", queries.detail(id));
        }
        return vendor;
    }

    private void replaceParts(UUID vendor, VendorInput input) {
        entities.createQuery("delete from VendorContact c where c.vendorId = :vendor")
                .setParameter("vendor", vendor)
                .executeUpdate();
        entities.createQuery("delete from VendorEntityLink l where l.vendorId = :vendor")
                .setParameter("vendor", vendor)
                .executeUpdate();
        var position = 0;
        for (var contact : input.contacts()) {
            entities.persist(new VendorContactEntity(vendor, position++, contact));
        }
        for (var link : input.entityLinks()) {
            entities.persist(new VendorEntityLinkEntity(vendor, position++, link));
        }
    }

    private VendorDetail finish(VendorId id) {
        entities.flush();
        changes.fire(new VendorChanged(id));
        return queries.detail(id);
    }
}
