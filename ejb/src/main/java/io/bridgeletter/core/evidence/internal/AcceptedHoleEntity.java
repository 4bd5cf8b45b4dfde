package io.bridgeletter.core.evidence.internal;

import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days between two periods that a person accepted, with a reason. Never changed: another acceptance takes its place. */
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

    @Column(name = "accepted_until")
    private @Nullable LocalDate until;

    private String reason;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected AcceptedHoleEntity() {} // for Hibernate

    public AcceptedHoleEntity(UUID evidenceId, AcceptedHole hole, String reason, UUID member, Instant now) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.from = hole.days().from();
        this.to = hole.days().to();
        this.until = hole.until();
        this.reason = reason;
        this.acceptedBy = member;
        this.acceptedAt = now;
    }

    public UUID acceptanceId() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public AcceptedHole hole() {
        return new AcceptedHole(new DateRange(from, to), until);
    }
}
