package io.bridgeletter.core.vendors.internal;

import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.core.vendors.VendorInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A documented link between an entity named in a report and the vendor. */
@Entity(name = "VendorEntityLink")
@Table(name = "vendor_entity_link")
public class VendorEntityLinkEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    private int position;
    private String entity;
    private String explanation;

    @SuppressWarnings("NullAway.Init")
    protected VendorEntityLinkEntity() {} // for Hibernate

    public VendorEntityLinkEntity(UUID vendorId, int position, VendorInput.EntityLink link) {
        this.id = UUID.randomUUID();
        this.vendorId = vendorId;
        this.position = position;
        this.entity = Texts.required(link.entity());
        this.explanation = Texts.required(link.explanation());
    }

    public VendorInput.EntityLink values() {
        return new VendorInput.EntityLink(entity, explanation);
    }
}
