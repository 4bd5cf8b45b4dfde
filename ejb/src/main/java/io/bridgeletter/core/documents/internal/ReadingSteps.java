package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.TextInterpreter;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.documents.DocumentText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The short transactions of reading: none is open while a parser runs. */
@ApplicationScoped
public class ReadingSteps {
    @Inject
    DocumentRows rows;

    @Inject
    WorkQueue work;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public DocumentRows.@Nullable ToRead begin(WorkItem item) {
        return rows.reading(new DocumentId(item.ref()), item.attempt());
    }

    /** The text, what it means, and the end of the work, together. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ready(WorkItem item, DocumentText text, TextInterpreter.Interpretation meaning) {
        var document = new DocumentId(item.ref());
        rows.ready(document, text);
        meaning.store(document);
        work.done(item);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(WorkItem item, DocumentState state, String reason) {
        rows.ended(new DocumentId(item.ref()), state, reason);
        work.done(item);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gone(WorkItem item) {
        work.done(item);
    }
}
