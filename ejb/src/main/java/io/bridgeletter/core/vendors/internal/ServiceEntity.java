package io.bridgeletter.core.vendors.internal;

import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.core.vendors.ServiceDetail;
import io.bridgeletter.core.vendors.ServiceInput;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A service as stored. */
@Entity(name = "Service")
@Table(name = "service")
public class ServiceEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private int version;

    @Column(name = "vendor_id")
    private UUID vendorId;

    private String name;
    private String[] aliases;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Column(name = "use_cases")
    private String[] useCases;

    @Column(name = "data_classes")
    private String[] dataClasses;

    @Column(name = "required_categories")
    private String[] requiredCategories;

    private String[] regions;

    @Column(name = "window_from")
    private @Nullable LocalDate windowFrom;

    @Column(name = "window_to")
    private @Nullable LocalDate windowTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ServiceEntity() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // change sets the rest
    public ServiceEntity(UUID id, UUID vendorId, ServiceInput input, Instant now) {
        this.id = id;
        this.vendorId = vendorId;
        this.createdAt = now;
        change(input);
    }

    public final void change(ServiceInput input) {
        name = Texts.required(input.name());
        aliases = input.aliases().stream().map(String::strip).toArray(String[]::new);
        kind = Objects.requireNonNull(input.kind());
        tier = Objects.requireNonNull(input.tier());
        useCases = input.useCases().stream().map(String::strip).toArray(String[]::new);
        dataClasses = Enums.names(input.dataClasses());
        requiredCategories = Enums.names(input.requiredCategories());
        regions = input.regions().stream().map(String::strip).toArray(String[]::new);
        windowFrom = input.windowFrom();
        windowTo = input.windowTo();
    }

    public void archive(Instant now) {
        archivedAt = now;
    }

    public ServiceDetail detail() {
        var values = new ServiceInput(
                name,
                List.of(aliases),
                kind,
                tier,
                List.of(useCases),
                Enums.set(DataClass.class, dataClasses),
                Enums.set(TrustCategory.class, requiredCategories),
                List.of(regions),
                windowFrom,
                windowTo);
        return new ServiceDetail(id, version, vendorId, values, createdAt, archivedAt);
    }

    public UUID serviceId() {
        return id;
    }

    public int version() {
        return version;
    }
}
