package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_UNLOCKED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.documents.DocumentQueries;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** The short transactions before and after a locked file is read. */
@ApplicationScoped
public class UnlockingSteps {
    @Inject
    DocumentQueries queries;

    @Inject
    DocumentRows rows;

    @Inject
    ReadingSteps steps;

    @Inject
    AuditTrail audit;

    /** A locked document as it was when the person gave the password. */
    public record Locked(DocumentRows.ToRead file, DocumentRow row) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Locked locked(DocumentId id) {
        var row = queries.row(id);
        if (row.state() != DocumentState.FAILED || !ReadingSteps.LOCKED.equals(row.reason())) {
            throw new InvalidInputException("password", "document.notLocked");
        }
        return new Locked(Objects.requireNonNull(rows.toRead(id)), row);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public DocumentRow opened(DocumentId id, Locked before, ReadingSteps.Read read) {
        var now = queries.row(id);
        if (now.version() != before.row().version()) {
            throw new ConflictException("The document was read again meanwhile.", now);
        }
        steps.store(id, read);
        audit.record(AuditEntry.of(DOCUMENT_UNLOCKED, "document", id.value()).about(new VendorId(now.vendor())));
        rows.flush();
        return queries.row(id);
    }
}
