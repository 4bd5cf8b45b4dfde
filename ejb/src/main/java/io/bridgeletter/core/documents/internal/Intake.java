package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_UPLOADED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.documents.BlobStore;
import io.bridgeletter.core.documents.DocumentQueries;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendors.VendorQueries;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The short transactions around an upload. */
@ApplicationScoped
public class Intake {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    VendorQueries vendors;

    @Inject
    DocumentQueries documents;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What a document holds and what becomes a document of its own. */
    public record Child(DocumentId id, DocumentId parent, String name, String mediaType) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void requireVendor(VendorId vendor) {
        vendors.requireVendor(vendor);
    }

    public String typeOf(BlobStore.Received received, String fileName) throws IOException {
        return FileTypes.detect(received.temporary(), fileName);
    }

    public boolean accepts(String mediaType) {
        return FileTypes.accepts(mediaType);
    }

    /** The row, the work of reading it, and the trail's entry, together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public DocumentRow file(VendorId vendor, String name, String mediaType, BlobStore.Received received) {
        vendors.requireVendor(vendor);
        var caller = tenants.requireTenant();
        var member = caller.member();
        var document = described(UUID.randomUUID(), name, mediaType, received);
        document.vendorId = vendor.value();
        document.uploadedBy = member == null ? null : member.value();
        entities.persist(document);
        entities.flush();
        work.add(WorkKind.READ_DOCUMENT, List.of(document.id));
        audit.record(AuditEntry.of(DOCUMENT_UPLOADED, "document", document.id)
                .about(vendor)
                .with("name", name)
                .with("type", mediaType)
                .with("size", received.size())
                .with("sha256", received.sha256()));
        return documents.row(new DocumentId(document.id));
    }

    /** A part of a document; nothing happens when it is there already. What is not read here is told, and not kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fileChild(Child child, BlobStore.Received received) {
        var parent = entities.find(DocumentEntity.class, child.parent().value());
        if (parent == null || entities.find(DocumentEntity.class, child.id().value()) != null) {
            return;
        }
        var document = described(child.id().value(), child.name(), child.mediaType(), received);
        document.vendorId = parent.vendorId;
        document.parentId = parent.id;
        document.uploadedBy = parent.uploadedBy;
        if (!accepts(child.mediaType())) {
            document.state = DocumentState.REJECTED;
            document.reason = "document.wrongType";
        }
        entities.persist(document);
        entities.flush();
        if (document.state == DocumentState.RECEIVED) {
            work.add(WorkKind.READ_DOCUMENT, List.of(document.id));
        }
        audit.record(AuditEntry.of(DOCUMENT_UPLOADED, "document", document.id)
                .about(new VendorId(parent.vendorId))
                .with("name", child.name())
                .with("type", child.mediaType())
                .with("size", received.size())
                .with("sha256", received.sha256())
                .with("from", parent.id));
    }

    private DocumentEntity described(UUID id, String name, String mediaType, BlobStore.Received received) {
        var document = new DocumentEntity();
        document.id = id;
        document.fileName = name;
        document.mediaType = mediaType;
        document.size = received.size();
        document.sha256 = received.sha256();
        document.uploadedAt = clock.instant();
        return document;
    }
}
