package io.bridgeletter.core.documents;

import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.evidence.EvidenceClass;
import org.jspecify.annotations.Nullable;

/**
 * Port to what makes sense of a document's text, in two steps: thinking, which takes its time and holds no transaction,
 * and storing, which is part of the transaction that makes the document ready.
 */
public interface TextInterpreter {
    /** @param decided what a person says the document is; null where nobody did */
    Interpretation interpret(DocumentText text, @Nullable EvidenceClass decided);

    /** What came out, not yet stored. */
    interface Interpretation {
        /** Stores it for the document, in the caller's transaction; what people decided before stays. */
        void store(DocumentId document);
    }
}
