package io.bridgeletter.core.facts.internal;

import io.bridgeletter.core.documents.TextInterpreter;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.facts.Fact;
import io.bridgeletter.domain.facts.FactReader;
import io.bridgeletter.domain.facts.Proposal;
import io.bridgeletter.domain.facts.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads facts from the text and proposes them. Reading again replaces proposals, never a person's decision. */
@ApplicationScoped
public class FactInterpreter implements TextInterpreter {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    @Inject
    SimilarReports similar;

    /** {@inheritDoc} */
    @Override
    public Interpretation interpret(DocumentText text, @Nullable EvidenceClass decided) {
        var proposal = FactReader.read(text, tenants.today(), decided);
        return document -> store(document, proposal);
    }

    private void store(DocumentId document, Proposal proposal) {
        entities.createQuery("delete from Fact f where f.documentId = :id and f.decidedBy is null")
                .setParameter("id", document.value())
                .executeUpdate();
        entities.createQuery("delete from Question q where q.documentId = :id and q.answeredBy is null")
                .setParameter("id", document.value())
                .executeUpdate();
        entities.createQuery("update Document d set d.documentClass = :class, d.classConfidence = :confidence "
                        + "where d.id = :id")
                .setParameter("class", proposal.documentClass().wireName())
                .setParameter("confidence", (float) proposal.classConfidence())
                .setParameter("id", document.value())
                .executeUpdate();
        facts(document.value(), proposal);
        var questions = new ArrayList<>(proposal.questions());
        similar.to(document, proposal.fingerprint()).ifPresent(questions::add);
        questions(document.value(), questions);
        entities.flush();
    }

    private void facts(UUID document, Proposal proposal) {
        var decided = entities.createQuery("from Fact f where f.documentId = :id order by f.position", FactEntity.class)
                .setParameter("id", document)
                .getResultList();
        var position = 0;
        for (var fact : proposal.facts()) {
            position++;
            if (decided.stream().noneMatch(other -> isSame(other, fact))) {
                entities.persist(new FactEntity(document, position, fact));
            }
        }
    }

    private static boolean isSame(FactEntity decided, Fact fact) {
        return decided.field() == fact.field() && Objects.equals(decided.proposedValue(), fact.value());
    }

    private void questions(UUID document, List<Question> questions) {
        List<String> answered = entities.createQuery(
                        "select q.code from Question q where q.documentId = :id", String.class)
                .setParameter("id", document)
                .getResultList();
        var position = 0;
        for (var question : questions) {
            position++;
            if (!answered.contains(question.code())) {
                entities.persist(new QuestionEntity(document, position, question));
            }
        }
    }
}
