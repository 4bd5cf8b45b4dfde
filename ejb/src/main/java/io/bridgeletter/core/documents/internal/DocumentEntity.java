package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.DocumentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A document as stored; its content lies in the blob store under the tenant and the hash. */
@Entity(name = "Document")
@Table(name = "document")
public class DocumentEntity {
    @Id
    UUID id;

    @TenantId
    @Column(name = "tenant_id")
    @Nullable
    UUID tenantId;

    @Version
    int version;

    @Column(name = "vendor_id")
    UUID vendorId;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    long size;

    String sha256;

    @Enumerated(EnumType.STRING)
    DocumentState state = DocumentState.RECEIVED;

    /** Message key of what went wrong, for a person who can act on it. */
    @Nullable
    String reason;

    @Column(name = "class")
    @Nullable
    String documentClass;

    @Column(name = "class_confidence")
    @Nullable
    Float classConfidence;

    @Column(name = "decided_class")
    @Nullable
    String decidedClass;

    @Column(name = "class_decided_by")
    @Nullable
    UUID classDecidedBy;

    @Nullable
    Integer pages;

    @Column(name = "pages_without_text")
    @Nullable
    Integer pagesWithoutText;

    /** While it is being read; null before and after. */
    @Column(name = "pages_read")
    @Nullable
    Integer pagesRead;

    /** Pages that are images and are, or were, recognised; null where there are none. */
    @Column(name = "ocr_pages")
    @Nullable
    Integer ocrPages;

    @Column(name = "ocr_done")
    @Nullable
    Integer ocrDone;

    /** The archive or mail that it came in. */
    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    int attempts;

    @Column(name = "uploaded_by")
    @Nullable
    UUID uploadedBy;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    Long @Nullable [] fingerprint;

    @Column(name = "reviewed_at")
    @Nullable
    Instant reviewedAt;

    @Column(name = "reviewed_by")
    @Nullable
    UUID reviewedBy;

    @SuppressWarnings("NullAway.Init")
    protected DocumentEntity() {} // for Hibernate

    void forgetProgress() {
        pagesRead = null;
        ocrPages = null;
        ocrDone = null;
    }
}
