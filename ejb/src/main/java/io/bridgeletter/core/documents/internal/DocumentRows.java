package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.PageText;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.PageTexts;
import io.bridgeletter.domain.tenancy.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Steps of a document's life, each inside a caller's transaction and repeatable with the same result. */
@ApplicationScoped
public class DocumentRows {
    /** Longest text that one passage keeps; beyond it the search index refuses a row. */
    private static final int LONGEST = 400_000;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    TenantScope tenants;

    @Inject
    KnownWords knownWords;

    @Inject
    Event<KnownWords.Written> written;

    /**
     * What a worker needs to know to read a document.
     *
     * @param documentClass what a person says it is; null where the reading tells
     */
    public record ToRead(
            String sha256,
            String mediaType,
            String fileName,
            @Nullable EvidenceClass documentClass) {}

    public @Nullable ToRead reading(DocumentId id, int attempt) {
        var document = entities.find(DocumentEntity.class, id.value());
        if (document == null) {
            return null;
        }
        document.state = DocumentState.READING;
        document.reason = null;
        document.attempts = attempt;
        return toRead(document);
    }

    @Nullable
    ToRead toRead(DocumentId id) {
        var document = entities.find(DocumentEntity.class, id.value());
        return document == null ? null : toRead(document);
    }

    private static ToRead toRead(DocumentEntity document) {
        var decided = document.decidedClass;
        return new ToRead(
                document.sha256,
                document.mediaType,
                document.fileName,
                decided == null ? null : EvidenceClass.fromWire(decided).orElse(null));
    }

    public boolean isReviewed(DocumentId id) {
        return entities.find(DocumentEntity.class, id.value()).reviewedAt != null;
    }

    public void decideClass(DocumentId id, EvidenceClass documentClass, MemberId member) {
        var document = entities.find(DocumentEntity.class, id.value());
        document.decidedClass = documentClass.wireName();
        document.classDecidedBy = member.value();
    }

    public void receivedAgain(DocumentId id) {
        var document = entities.find(DocumentEntity.class, id.value());
        document.state = DocumentState.RECEIVED;
        document.reason = null;
        document.attempts = 0;
        document.forgetProgress();
    }

    /** Counts up beside the row's version: it must not get into the way of a person's change. */
    void progress(DocumentId id, int read, int all) {
        entities.createQuery("update Document d set d.pagesRead = :read, d.pages = :all where d.id = :id")
                .setParameter("read", read)
                .setParameter("all", all)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    void ready(DocumentId id, DocumentText text, @Nullable String warning) {
        var document = withText(id, text);
        document.state = DocumentState.READY;
        document.reason = warning;
        document.pagesRead = null;
        document.readAt = clock.instant();
    }

    void recognising(DocumentId id, DocumentText text, int done, int missing) {
        var document = withText(id, text);
        document.pagesRead = null;
        document.ocrDone = done;
        document.ocrPages = done + missing;
    }

    void recognised(DocumentId id, int done) {
        entities.createQuery("update Document d set d.ocrDone = :done where d.id = :id")
                .setParameter("done", done)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Ends what a person does not want to wait for; false when it has ended by itself. */
    public boolean cancelled(DocumentId id) {
        var document = entities.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (document.state != DocumentState.RECEIVED && document.state != DocumentState.READING) {
            return false;
        }
        ended(id, DocumentState.FAILED, "document.cancelled");
        return true;
    }

    public void flush() {
        entities.flush();
    }

    void waiting(DocumentId id, String reason) {
        var document = entities.find(DocumentEntity.class, id.value());
        document.state = DocumentState.RECEIVED;
        document.reason = reason;
    }

    private DocumentEntity withText(DocumentId id, DocumentText text) {
        var pages = passages(text);
        var tenant = tenants.requireTenant().tenant();
        var added = entities.unwrap(Session.class)
                .doReturningWork(connection -> PassageSql.replace(
                        connection, id.value(), pages, words -> knownWords.unknownOf(tenant, words)));
        written.fire(new KnownWords.Written(tenant, added));
        var document = entities.find(DocumentEntity.class, id.value());
        document.pages = text.pages().size();
        document.pagesWithoutText = text.pages().size() - pages.size();
        return document;
    }

    public void ended(DocumentId id, DocumentState state, String reason) {
        var document = entities.find(DocumentEntity.class, id.value());
        if (document != null) {
            document.state = state;
            document.reason = reason;
            document.forgetProgress();
            document.readAt = clock.instant();
        }
    }

    private static List<PageText> passages(DocumentText text) {
        var texts = PageTexts.of(text);
        return IntStream.range(0, texts.size())
                .filter(at -> !texts.get(at).isBlank())
                .mapToObj(at -> new PageText(
                        text.pages().get(at).number(),
                        texts.get(at).substring(0, Math.min(texts.get(at).length(), LONGEST))))
                .toList();
    }
}
