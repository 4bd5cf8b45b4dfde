package io.bridgeletter.core.evidence.internal;

import io.bridgeletter.domain.shared.DateRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days between two periods that a person accepted once, with a reason. */
@Entity(name = "AcceptedHole")
@Table(name = "accepted_hole")
public class AcceptedHoleEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "hole_from")
    private LocalDate from;

    @Column(name = "hole_to")
    private LocalDate to;

    private String reason;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected AcceptedHoleEntity() {} // for Hibernate

    public AcceptedHoleEntity(UUID evidenceId, DateRange hole, String reason, UUID member, Instant now) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.from = hole.from();
        this.to = hole.to();
        this.reason = reason;
        this.acceptedBy = member;
        this.acceptedAt = now;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public DateRange days() {
        return new DateRange(from, to);
    }
}
