package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was read from one document, in its order.
 *
 * @param fingerprint by which the report is compared with others; empty where it cannot be
 */
public record Proposal(
        EvidenceClass documentClass,
        double classConfidence,
        int pages,
        List<Fact> facts,
        List<Question> questions,
        List<Long> fingerprint) {
    public Proposal {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        fingerprint = List.copyOf(fingerprint);
    }

    public Stream<Fact> all(Field field) {
        return facts.stream().filter(fact -> fact.field() == field);
    }

    /** The first stated value of a field. */
    public Optional<String> value(Field field) {
        return all(field).map(Fact::value).filter(value -> value != null).findFirst();
    }
}
