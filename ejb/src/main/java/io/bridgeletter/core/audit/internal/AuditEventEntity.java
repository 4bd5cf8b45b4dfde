package io.bridgeletter.core.audit.internal;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.tenancy.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One row of the trail. The database lets nobody change it. */
@Entity(name = "AuditEvent")
@Table(name = "audit_event")
@Immutable
public class AuditEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long seq;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    private Instant at;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Column(name = "vendor_id")
    private @Nullable UUID vendorId;

    private String payload;

    @SuppressWarnings("NullAway.Init")
    protected AuditEventEntity() {} // for Hibernate

    public AuditEventEntity(Instant at, Caller caller, AuditEntry entry, String payload) {
        this.at = at;
        var member = caller.member();
        this.actorKind = member == null ? "SYSTEM" : "MEMBER";
        this.actorId = member == null ? null : member.value();
        this.action = entry.action().name();
        this.subjectType = entry.subjectType();
        this.subjectId = entry.subject();
        var vendor = entry.vendor();
        this.vendorId = vendor == null ? null : vendor.value();
        this.payload = payload;
    }

    public long seq() {
        return seq == null ? 0 : seq;
    }
}
