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

/** Somebody at a vendor. */
@Entity(name = "VendorContact")
@Table(name = "vendor_contact")
public class VendorContactEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    private int position;
    private String name;
    private @Nullable String purpose;
    private @Nullable String email;
    private @Nullable String phone;

    @SuppressWarnings("NullAway.Init")
    protected VendorContactEntity() {} // for Hibernate

    public VendorContactEntity(UUID vendorId, int position, VendorInput.Contact contact) {
        this.id = UUID.randomUUID();
        this.vendorId = vendorId;
        this.position = position;
        this.name = Texts.required(contact.name());
        this.purpose = Texts.orNull(contact.purpose());
        this.email = Texts.orNull(contact.email());
        this.phone = Texts.orNull(contact.phone());
    }

    public VendorInput.Contact values() {
        return new VendorInput.Contact(name, purpose, email, phone);
    }
}
