package io.bridgeletter.core.vendors.internal;

import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.core.vendors.VendorInput;
import io.bridgeletter.domain.vendors.VendorState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A vendor as stored; contacts and entity links are rows of their own that are replaced as a whole. */
@Entity(name = "Vendor")
@Table(name = "vendor")
public class VendorEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private int version;

    private String name;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "contracting_entity")
    private @Nullable String contractingEntity;

    @Enumerated(EnumType.STRING)
    private VendorState state = VendorState.PROSPECT;

    @Column(name = "business_owner_id")
    private @Nullable UUID businessOwnerId;

    private @Nullable String website;

    @Column(name = "contract_start")
    private @Nullable LocalDate contractStart;

    @Column(name = "contract_end")
    private @Nullable LocalDate contractEnd;

    @Column(name = "notice_date")
    private @Nullable LocalDate noticeDate;

    @Column(name = "contract_function")
    private @Nullable String contractFunction;

    @Column(name = "annual_cost")
    private @Nullable BigDecimal annualCost;

    private @Nullable String currency;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    private @Nullable String notes;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected VendorEntity() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // change sets the names
    public VendorEntity(UUID id, VendorInput input, Instant now) {
        this.id = id;
        this.createdAt = now;
        change(input, now);
    }

    public final void change(VendorInput input, Instant now) {
        legalName = Texts.required(input.legalName());
        var shorter = Texts.orNull(input.name());
        name = shorter == null ? legalName : shorter;
        contractingEntity = Texts.orNull(input.contractingEntity());
        var newState = input.state();
        state = newState == null ? state : newState;
        businessOwnerId = input.businessOwner();
        website = Texts.orNull(input.website());
        contractStart = input.contractStart();
        contractEnd = input.contractEnd();
        noticeDate = input.noticeDate();
        contractFunction = Texts.orNull(input.contractFunction());
        annualCost = input.annualCost();
        currency = Texts.orNull(input.currency());
        nextReview = input.nextReview();
        notes = Texts.orNull(input.notes());
        updatedAt = now;
    }

    public void archive(Instant now) {
        archivedAt = now;
        updatedAt = now;
    }

    public void restore(Instant now) {
        archivedAt = null;
        updatedAt = now;
    }

    public VendorInput values(List<VendorInput.Contact> contacts, List<VendorInput.EntityLink> links) {
        return new VendorInput(
                name,
                legalName,
                contractingEntity,
                state,
                businessOwnerId,
                website,
                contractStart,
                contractEnd,
                noticeDate,
                contractFunction,
                annualCost,
                currency,
                nextReview,
                notes,
                contacts,
                links);
    }

    public UUID vendorId() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
