package io.bridgeletter.core.cuecs.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What shows that our own control works: a note, with a document or without. */
@Entity(name = "CuecEvidence")
@Table(name = "cuec_evidence")
public class CuecEvidenceEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "cuec_id")
    private UUID cuecId;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private String note;

    @Column(name = "added_by")
    private @Nullable UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected CuecEvidenceEntity() {} // for Hibernate

    public CuecEvidenceEntity(
            UUID cuecId, @Nullable UUID documentId, String note, @Nullable UUID addedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.cuecId = cuecId;
        this.documentId = documentId;
        this.note = note;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    public UUID cuecId() {
        return cuecId;
    }

    public @Nullable UUID documentId() {
        return documentId;
    }

    public String note() {
        return note;
    }
}
