package io.bridgeletter.core.documents;

import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_CANCELLED;
import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_OPENED;
import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_READ_AGAIN;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.documents.internal.DocumentAccess;
import io.bridgeletter.core.documents.internal.DocumentRows;
import io.bridgeletter.core.documents.internal.RecognisedPages;
import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Documents on file: who may open them, and what is known about them. */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class DocumentService {
    @Inject
    DocumentQueries queries;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentAccess access;

    @Inject
    RecognisedPages recognised;

    @Inject
    BlobStore blobs;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    /** Names, states and dates; contents are opened one by one. */
    public Page<DocumentRow> list(DocumentFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    /** The vendors that have documents, by name. */
    public List<DocumentVendor> vendors() {
        return queries.vendors();
    }

    public DocumentRow read(DocumentId id) {
        return queries.row(id);
    }

    /** Whether the caller may open this document. */
    public boolean mayOpen(DocumentId id) {
        return access.mayOpen(id);
    }

    /** Refuses whoever may not open this document. */
    public void requireOpen(DocumentId id) {
        access.requireOpen(id);
    }

    /** The text of pages, as far as the caller may open the document. */
    @Requires(value = Permission.OPEN_PRIVATE_DOCUMENTS, orOwn = true)
    public List<PageText> pages(DocumentId id, int from, int most) {
        queries.row(id);
        access.requireOpen(id);
        return queries.pages(id, from, most);
    }

    /** The content, to be streamed; opening it is told in the trail. */
    @Requires(value = Permission.OPEN_PRIVATE_DOCUMENTS, orOwn = true)
    public Content open(DocumentId id) throws IOException {
        var row = queries.row(id);
        access.requireOpen(id);
        requireContent(row);
        audit.record(AuditEntry.of(DOCUMENT_OPENED, "document", id.value()).about(new VendorId(row.vendor())));
        return new Content(
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.sha256(),
                blobs.open(tenants.requireTenant().tenant(), row.sha256()));
    }

    /** Reads the document once more, for instance after a failure; what was read before is replaced. */
    @Requires(Permission.EDIT_VENDORS)
    public void readAgain(DocumentId id) {
        var row = queries.row(id);
        requireContent(row);
        recognised.forget(id.value());
        work.withdraw(WorkKind.RECOGNISE_DOCUMENT, id.value());
        rows.receivedAgain(id);
        work.add(WorkKind.READ_DOCUMENT, List.of(id.value()));
        audit.record(AuditEntry.of(DOCUMENT_READ_AGAIN, "document", id.value()).about(new VendorId(row.vendor())));
    }

    /** Ends the reading of a document that nobody wants to wait for; it stays on file and can be read again. */
    @Requires(Permission.EDIT_VENDORS)
    public DocumentRow cancel(DocumentId id) {
        var row = queries.row(id);
        work.withdraw(WorkKind.READ_DOCUMENT, id.value());
        work.withdraw(WorkKind.RECOGNISE_DOCUMENT, id.value());
        if (rows.cancelled(id)) {
            audit.record(
                    AuditEntry.of(DOCUMENT_CANCELLED, "document", id.value()).about(new VendorId(row.vendor())));
        }
        return queries.row(id);
    }

    /** What an archive or a mail held, as documents of their own. */
    public Page<DocumentRow> parts(DocumentId id, PageRequest page) {
        queries.row(id);
        return queries.list(DocumentFilter.partsOf(id.value()), page);
    }

    private static void requireContent(DocumentRow row) {
        if (!row.hasContent()) {
            throw new NotAllowedException("The file was rejected. Its content is not handed out.");
        }
    }
}
