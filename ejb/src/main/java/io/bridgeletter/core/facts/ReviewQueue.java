package io.bridgeletter.core.facts;

import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.domain.facts.ReportComparison;
import io.bridgeletter.domain.facts.ReportComparison.Stated;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which document is to be reviewed next, and what is new in it. */
@Stateless
@Requires(Permission.OPEN_PRIVATE_DOCUMENTS)
public class ReviewQueue {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    FactQueries queries;

    @Inject
    DocumentService documents;

    /** The oldest other document that was read, has facts, and that nobody has reviewed. */
    public Optional<DocumentId> next(DocumentId current) {
        return entities.createQuery("""
                        select d.id from Document d
                        where d.state = :ready and d.reviewedAt is null and d.id <> :current
                            and exists (select 1 from Fact f where f.documentId = d.id and f.state = :proposed)
                        order by d.uploadedAt, d.id
                        """, UUID.class)
                .setParameter("ready", DocumentState.READY)
                .setParameter("proposed", FactState.PROPOSED)
                .setParameter("current", current.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DocumentId::new);
    }

    /** What changed since the last report of the vendor that was reviewed; empty where there was none. */
    public List<ReportChange> changes(DocumentId document) {
        documents.read(document);
        documents.requireOpen(document);
        return queries.reviewedBefore(document)
                .map(before -> ReportComparison.between(stated(before), stated(document)).stream()
                        .map(ReportChange::of)
                        .toList())
                .orElse(List.of());
    }

    private List<Stated> stated(DocumentId document) {
        var stated = new ArrayList<Stated>();
        for (var fact : queries.facts(document)) {
            var value = fact.value();
            if (value != null && fact.state() != FactState.REJECTED) {
                stated.add(new Stated(fact.field(), value));
            }
        }
        return stated;
    }
}
