package io.bridgeletter.core.facts.internal;

import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.domain.facts.Fingerprint;
import io.bridgeletter.domain.facts.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares a report with those of the tenant's other vendors; the same vendor's own reports are always much alike. */
@ApplicationScoped
public class SimilarReports {
    /** Two reports of one auditor share phrases; this much of their own words they share only when one was copied. */
    private static final double ALIKE = 0.6;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** Stores the mark, and asks about the likest report if it is too much alike. */
    Optional<Question> to(DocumentId document, List<Long> fingerprint) {
        entities.createQuery("update Document d set d.fingerprint = :mark where d.id = :id")
                .setParameter("mark", fingerprint.isEmpty() ? null : fingerprint.toArray(Long[]::new))
                .setParameter("id", document.value())
                .executeUpdate();
        if (fingerprint.isEmpty()) {
            return Optional.empty();
        }
        var others = entities.createQuery("""
                        select o.fileName, o.fingerprint from Document d
                            join Document o on o.vendorId <> d.vendorId
                        where d.id = :id and o.fingerprint is not null
                        order by o.uploadedAt, o.id
                        """, Object[].class)
                .setParameter("id", document.value())
                .getResultList();
        var most = ALIKE;
        Question question = null;
        for (var other : others) {
            var likeness = Fingerprint.likeness(fingerprint, Arrays.asList((Long[]) other[1]));
            if (likeness >= most) {
                most = likeness;
                question = new Question(
                        "similar-report",
                        List.of((String) other[0], String.valueOf(Math.round(100 * likeness))),
                        List.of(Field.ENTITY));
            }
        }
        return Optional.ofNullable(question);
    }
}
