package io.bridgeletter.core.documents;

import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_CLASSIFIED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.documents.internal.DocumentRows;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person says what a document is, where the reading was wrong. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class DocumentClassification {
    @Inject
    DocumentQueries queries;

    @Inject
    DocumentRows rows;

    @Inject
    WorkQueue work;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    /**
     * From now on the document is of this class. It is read again, by the rules of the class; what people decided on
     * facts before stays.
     *
     * @param version the one that the caller saw; another one is a conflict
     * @param named the class by its name in the contract of facts
     */
    public DocumentRow decide(DocumentId id, int version, @Nullable String named) {
        var row = queries.row(id);
        var wanted = Objects.requireNonNullElse(named, "");
        var documentClass = EvidenceClass.fromWire(wanted)
                .orElseThrow(() -> new InvalidInputException("class", "input.unknown", wanted));
        if (row.version() != version) {
            throw new ConflictException("The document was changed after you opened it.", row);
        }
        if (row.state() != DocumentState.READY) {
            throw new InvalidInputException("class", "document.classNotReady");
        }
        if (rows.isReviewed(id)) {
            throw new InvalidInputException("class", "document.classReviewed");
        }
        rows.decideClass(id, documentClass, self());
        rows.receivedAgain(id);
        work.add(WorkKind.READ_DOCUMENT, List.of(id.value()));
        audit.record(AuditEntry.of(DOCUMENT_CLASSIFIED, "document", id.value())
                .about(new VendorId(row.vendor()))
                .with("before", row.documentClass())
                .with("after", documentClass.wireName()));
        rows.flush();
        return queries.row(id);
    }

    private MemberId self() {
        return Objects.requireNonNull(
                tenants.requireTenant().member(), "A class is decided by a person, never by a job");
    }
}
