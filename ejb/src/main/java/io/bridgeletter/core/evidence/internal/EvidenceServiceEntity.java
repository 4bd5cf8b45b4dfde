package io.bridgeletter.core.evidence.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That an item is about a service. */
@Entity(name = "EvidenceService")
@Table(name = "evidence_service")
@IdClass(EvidenceServiceEntity.Key.class)
public class EvidenceServiceEntity {
    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceServiceEntity() {} // for Hibernate

    public EvidenceServiceEntity(UUID evidenceId, UUID serviceId) {
        this.evidenceId = evidenceId;
        this.serviceId = serviceId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public UUID serviceId() {
        return serviceId;
    }

    /** Both ids together. */
    public record Key(UUID evidenceId, UUID serviceId) implements Serializable {}
}
