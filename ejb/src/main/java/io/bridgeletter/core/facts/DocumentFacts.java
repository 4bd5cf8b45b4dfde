package io.bridgeletter.core.facts;

import io.bridgeletter.core.documents.DocumentRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was read from a document, and how far its review is. */
public record DocumentFacts(
        DocumentRow document,
        @Nullable Float classConfidence,
        boolean reviewed,
        List<FactRow> facts,
        List<QuestionRow> questions) {
    public DocumentFacts {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
    }

    /** How many facts still wait for a person. */
    public long open() {
        return facts.stream().filter(FactRow::open).count();
    }
}
