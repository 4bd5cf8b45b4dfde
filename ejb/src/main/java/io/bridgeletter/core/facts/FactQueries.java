package io.bridgeletter.core.facts;

import io.bridgeletter.core.documents.DocumentQueries;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.evidence.EvidenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads of facts inside a caller's transaction; a fixed number of queries, however many facts there are. */
@ApplicationScoped
public class FactQueries {
    private static final String ROWS = """
            select new io.bridgeletter.core.facts.FactRow(
                f.id, f.version, f.documentId, f.fieldName, f.value, f.proposedValue, f.page, f.printedPage, f.quote,
                f.confidence, f.state, f.group, f.rule, f.regions, m.displayName)
            from Fact f left join Member m on m.id = f.decidedBy
            where f.documentId = :document order by f.position, f.id
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    DocumentQueries documents;

    public DocumentFacts of(DocumentId id) {
        var row = documents.row(id);
        var review = entities.createQuery(
                        "select d.classConfidence, d.reviewedAt from Document d where d.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getSingleResult();
        return new DocumentFacts(row, (Float) review[0], review[1] != null, facts(id), questions(id));
    }

    public List<FactRow> facts(DocumentId id) {
        return entities.createQuery(ROWS, FactRow.class)
                .setParameter("document", id.value())
                .getResultList();
    }

    private List<QuestionRow> questions(DocumentId id) {
        return entities
                .createQuery(
                        "select q.id, q.version, q.code, q.arguments, q.fields, q.answer, m.displayName "
                                + "from Question q left join Member m on m.id = q.answeredBy "
                                + "where q.documentId = :id order by q.position, q.id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(row -> new QuestionRow(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        Arrays.asList((String[]) row[3]),
                        Arrays.asList((String[]) row[4]),
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    /** The document behind an evidence item, where there is one. */
    public Optional<DocumentId> documentOf(EvidenceId evidence) {
        return entities.createQuery(
                        "select e.documentId from Evidence e where e.id = :id and e.documentId is not null", UUID.class)
                .setParameter("id", evidence.value())
                .getResultStream()
                .findFirst()
                .map(DocumentId::new);
    }

    /** The last document of the vendor that was reviewed before this one and is of the same class. */
    public Optional<DocumentId> reviewedBefore(DocumentId id) {
        return entities.createQuery("""
                        select o.id from Document d join Document o on o.vendorId = d.vendorId
                            and o.documentClass = d.documentClass and o.id <> d.id
                        where d.id = :id and o.reviewedAt is not null
                            and (d.reviewedAt is null or o.reviewedAt < d.reviewedAt)
                        order by o.reviewedAt desc, o.id
                        """, UUID.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DocumentId::new);
    }
}
