package io.bridgeletter.core.cuecs.internal;

import io.bridgeletter.core.cuecs.CuecPlanInput;
import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.domain.cuecs.CuecLine;
import io.bridgeletter.domain.cuecs.CuecStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One user control of a report, with its row of our plan. */
@Entity(name = "Cuec")
@Table(name = "cuec")
public class CuecEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private int version;

    @Column(name = "vendor_id")
    private UUID vendorId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    private int position;

    private @Nullable String ref;

    private String text;

    private String[] criteria;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "own_control")
    private @Nullable String ownControl;

    @Enumerated(EnumType.STRING)
    private @Nullable CuecStatus status;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    @Column(name = "attested_at")
    private @Nullable Instant attestedAt;

    @Column(name = "attested_by")
    private @Nullable UUID attestedBy;

    @SuppressWarnings("NullAway.Init")
    protected CuecEntity() {} // for Hibernate

    public CuecEntity(UUID vendorId, UUID evidenceId, int position, CuecLine line) {
        this.id = UUID.randomUUID();
        this.vendorId = vendorId;
        this.evidenceId = evidenceId;
        this.position = position;
        this.ref = line.ref();
        this.text = line.text();
        this.criteria = line.criteria().toArray(String[]::new);
    }

    public void plan(CuecPlanInput input) {
        ownerId = input.owner();
        ownControl = Texts.orNull(input.ownControl());
        status = input.status();
        nextReview = input.nextReview();
    }

    public void assign(UUID owner) {
        ownerId = owner;
        if (status == null) {
            status = CuecStatus.NOT_STARTED;
        }
    }

    public void attest(UUID member, Instant now, LocalDate newReview) {
        status = CuecStatus.IMPLEMENTED;
        attestedAt = now;
        attestedBy = member;
        nextReview = newReview;
    }

    public UUID cuecId() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID vendorId() {
        return vendorId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public @Nullable UUID ownerId() {
        return ownerId;
    }

    public CuecPlanInput planned() {
        return new CuecPlanInput(ownerId, ownControl, status, nextReview);
    }
}
