package io.bridgeletter.core.cuecs;

import static io.bridgeletter.core.audit.AuditAction.CUEC_EVIDENCE_ADDED;
import static io.bridgeletter.core.audit.AuditAction.CUEC_EVIDENCE_REMOVED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.cuecs.internal.CuecEvidenceEntity;
import io.bridgeletter.core.cuecs.internal.EvidenceDocuments;
import io.bridgeletter.core.cuecs.internal.OwnCuecs;
import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows that our own control works: sentences, and documents on file about the vendor. */
@Stateless
@Requires(Permission.ATTEST_OWN_ITEMS)
public class CuecEvidenceService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    CuecQueries queries;

    @Inject
    OwnCuecs own;

    @Inject
    EvidenceDocuments documents;

    @Inject
    Clock clock;

    @Requires(Permission.SEE_VENDORS)
    public List<CuecNote> of(CuecId id) {
        queries.row(id);
        return queries.notes(id);
    }

    /** The documents about the vendor that the caller may open, and may therefore attach. */
    public List<CuecDocument> choices(CuecId id) {
        return documents.choices(own.own(id).vendorId());
    }

    /** Attaches a sentence, a document, or both. */
    public CuecRow add(CuecId id, int seenVersion, @Nullable String note, @Nullable UUID document) {
        var cuec = own.at(id, seenVersion);
        var name = document == null ? null : documents.requireChoice(cuec.vendorId(), document);
        new InputCheck()
                .required("note", note == null || note.isBlank() ? name : note)
                .atMost("note", note, 2000)
                .throwIfWrong();
        var text = note == null || note.isBlank() ? Objects.requireNonNullElse(name, "") : note.strip();
        entities.persist(new CuecEvidenceEntity(id.value(), document, text, own.self(), clock.instant()));
        return own.finish(
                cuec,
                AuditEntry.of(CUEC_EVIDENCE_ADDED, "cuec", id.value())
                        .with("note", text)
                        .with("document", document));
    }

    /** Files a document about the vendor, to be attached by its id. Whoever answers for a control may do that for it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Uploads.Outcome upload(CuecId id, int seenVersion, SentFile file) throws IOException {
        var vendor = own.at(id, seenVersion).vendorId();
        return documents.upload(new VendorId(vendor), file);
    }

    /** Detaches it. The document stays on file, and the trail tells what was attached. */
    public CuecRow remove(CuecId id, int seenVersion, UUID evidence) {
        var cuec = own.at(id, seenVersion);
        var stored = entities.find(CuecEvidenceEntity.class, evidence);
        if (stored == null || !stored.cuecId().equals(id.value())) {
            throw new NotFoundException("evidence of the user control");
        }
        entities.remove(stored);
        return own.finish(
                cuec,
                AuditEntry.of(CUEC_EVIDENCE_REMOVED, "cuec", id.value())
                        .with("note", stored.note())
                        .with("document", stored.documentId()));
    }
}
