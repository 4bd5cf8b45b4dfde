package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.TextInterpreter;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.documents.DocumentText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short transactions of reading: none is open while a parser runs. A result is stored together with the end of its
 * work; whoever lost the work meanwhile stores nothing.
 */
@ApplicationScoped
public class ReadingSteps {
    /** Why a document waits for a person with its password. */
    public static final String LOCKED = "document.encrypted";

    @Inject
    DocumentRows rows;

    @Inject
    RecognisedPages recognised;

    @Inject
    WorkQueue work;

    /** What came out: the text, what a reader must know of it, and what it means. */
    public record Read(DocumentText text, @Nullable String warning, TextInterpreter.Interpretation meaning) {}

    /** A page to be recognised, and where it is. */
    public record NextPage(DocumentRows.ToRead document, int page) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public DocumentRows.@Nullable ToRead begin(WorkItem item) {
        return rows.reading(id(item), item.attempt());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(WorkItem item, int read, int all) {
        rows.progress(id(item), read, all);
    }

    /** The text, what it means, and the end of the work, together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ready(WorkItem item, Read read) {
        finish(item);
        store(id(item), read);
    }

    void store(DocumentId document, Read read) {
        rows.ready(document, read.text(), read.warning());
        read.meaning().store(document);
    }

    /** What is there so far can be searched and shown; the rest is asked for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void toBeRecognised(WorkItem item, DocumentText text, List<Integer> pages) {
        finish(item);
        recognised.ask(item.ref(), pages);
        rows.recognising(id(item), text, recognised.done(item.ref()), pages.size());
        work.add(WorkKind.RECOGNISE_DOCUMENT, List.of(item.ref()));
    }

    /** The next page to be recognised; when there is none the document is read again, with what was recognised. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable NextPage nextToRecognise(WorkItem item) {
        var document = rows.toRead(id(item));
        var page = document == null ? null : recognised.next(item.ref());
        if (document != null && page != null) {
            return new NextPage(document, page);
        }
        finish(item);
        if (document != null) {
            work.add(WorkKind.READ_DOCUMENT, List.of(item.ref()));
        }
        return null;
    }

    /** Null where the page could not be recognised and must not be tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recognised(WorkItem item, int page, PageRecogniser.@Nullable Result result) {
        recognised.store(item.ref(), page, result);
        rows.recognised(id(item), recognised.done(item.ref()));
    }

    /** Tells why the document waits; the work stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void waiting(WorkItem item, String reason) {
        rows.waiting(id(item), reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(WorkItem item, DocumentState state, String reason) {
        finish(item);
        rows.ended(id(item), state, reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gone(WorkItem item) {
        finish(item);
    }

    private void finish(WorkItem item) {
        if (!work.done(item)) {
            throw new ClaimLost();
        }
    }

    private static DocumentId id(WorkItem item) {
        return new DocumentId(item.ref());
    }
}
