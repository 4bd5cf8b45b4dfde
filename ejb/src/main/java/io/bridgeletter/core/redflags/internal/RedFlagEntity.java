package io.bridgeletter.core.redflags.internal;

import io.bridgeletter.domain.redflags.RedFlag;
import io.bridgeletter.domain.redflags.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A flag as stored: open until {@code closedAt}. Its identity is service, code, part and subject. */
@Entity(name = "RedFlag")
@Table(name = "red_flag")
public class RedFlagEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    @Column(name = "service_id")
    private UUID serviceId;

    private String code;

    /** Empty for a flag without parts: a null would escape the unique index. */
    private String part;

    @Column(name = "rule_version")
    private int ruleVersion;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private LocalDate since;

    private String reason;

    @Column(name = "reason_args")
    private String reasonArgs;

    private String action;

    @Column(name = "action_target")
    private String actionTarget;

    private String inputs;

    @Column(name = "detected_at")
    private Instant detectedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected RedFlagEntity() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // update sets the rest
    public RedFlagEntity(UUID vendorId, RedFlag flag, Instant now) {
        this.id = UUID.randomUUID();
        this.vendorId = vendorId;
        this.serviceId = flag.service().value();
        this.code = flag.code().name();
        this.part = part(flag);
        this.subject = flag.subject();
        this.detectedAt = now;
        update(flag);
    }

    /** The same gap may look different today: more days, another severity, a better action. */
    public final void update(RedFlag flag) {
        ruleVersion = flag.ruleVersion();
        severity = flag.severity();
        since = flag.since();
        reason = flag.reason().key();
        reasonArgs = FlagJson.arguments(flag.reason().arguments());
        action = flag.action().key();
        actionTarget = flag.action().target().name() + ":" + flag.action().id();
        inputs = FlagJson.inputs(flag.inputs());
    }

    public void close(Instant now, String cause) {
        closedAt = now;
        closedBy = cause;
    }

    public String key() {
        return key(serviceId, code, part, subject);
    }

    public static String key(RedFlag flag) {
        return key(flag.service().value(), flag.code().name(), part(flag), flag.subject());
    }

    public UUID flagId() {
        return id;
    }

    public String label() {
        return part.isEmpty() ? code : code + " (" + part + ")";
    }

    private static String key(UUID service, String code, String part, String subject) {
        return service + "|" + code + "|" + part + "|" + subject;
    }

    private static String part(RedFlag flag) {
        var part = flag.part();
        return part == null ? "" : part.letter();
    }
}
