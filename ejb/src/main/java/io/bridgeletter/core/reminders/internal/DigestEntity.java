package io.bridgeletter.core.reminders.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The one mail of a person, tenant and day. Made by {@link RoundSteps}, where the database keeps it unique. */
@Entity(name = "Digest")
@Table(name = "digest")
public class DigestEntity {
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "recipient_id")
    private UUID recipientId;

    @Column(name = "local_day")
    private LocalDate localDay;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int attempts;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected DigestEntity() {} // for Hibernate

    /** Ends it with a mail. */
    public void sent(Instant now, int attempt) {
        sentAt = now;
        attempts = attempt;
        lastError = null;
    }

    /** Ends it without a mail. */
    public void close(Instant now) {
        closedAt = now;
    }

    public void failed(String error, int attempt) {
        lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        attempts = attempt;
    }

    public boolean ended() {
        return sentAt != null || closedAt != null;
    }

    public UUID digestId() {
        return id;
    }

    public UUID recipientId() {
        return recipientId;
    }
}
