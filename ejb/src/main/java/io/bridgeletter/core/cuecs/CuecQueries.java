package io.bridgeletter.core.cuecs;

import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.shared.Where;
import io.bridgeletter.domain.cuecs.CuecId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads of user controls inside a caller's transaction. */
@ApplicationScoped
public class CuecQueries {
    private static final String ROWS = """
            select new io.bridgeletter.core.cuecs.CuecRow(
                c.id, c.version, c.vendorId, v.name, c.evidenceId, e.title, c.position, c.ref, c.text, c.criteria,
                c.ownerId, m.displayName, m.roles, c.ownControl, c.status, c.nextReview, c.attestedAt,
                (select count(n) from CuecEvidence n where n.cuecId = c.id))
            from Cuec c
            join Vendor v on v.id = c.vendorId
            join Evidence e on e.id = c.evidenceId
            left join Member m on m.id = c.ownerId
            """;
    private static final String COUNT =
            "select count(c) from Cuec c join Vendor v on v.id = c.vendorId join Evidence e on e.id = c.evidenceId";
    private static final String ORDER = " order by c.nextReview nulls last, v.name, c.evidenceId, c.position";

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    public Page<CuecRow> list(CuecFilter filter, LocalDate today, PageRequest page) {
        var status = filter.status();
        var where = new Where()
                .and("v.archivedAt is null and e.state not in ('REJECTED', 'SUPERSEDED')")
                .equal("c.vendorId", filter.vendor())
                .equal("c.evidenceId", filter.evidence())
                .equal("c.ownerId", filter.owner())
                .equal("c.status", status)
                .and(
                        "c.nextReview < ? and (c.status is null or c.status <> 'NOT_APPLICABLE')",
                        filter.overdue() ? today : null);
        if (filter.unowned()) {
            where.and("c.ownerId is null");
        }
        var order = filter.evidence() == null ? ORDER : " order by c.position";
        return where.page(entities, CuecRow.class, ROWS, COUNT, order, page);
    }

    /** One control; throws {@link NotFoundException} for an id that is not this tenant's. */
    public CuecRow row(CuecId id) {
        return entities.createQuery(ROWS + " where c.id = :id", CuecRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("user control"));
    }

    /** What shows that our own control works, newest first. */
    public List<CuecNote> notes(CuecId id) {
        return entities.createQuery("""
                        select new io.bridgeletter.core.cuecs.CuecNote(
                            n.id, n.note, n.documentId, d.fileName, m.displayName, n.addedAt)
                        from CuecEvidence n
                        left join Document d on d.id = n.documentId
                        left join Member m on m.id = n.addedBy
                        where n.cuecId = :id order by n.addedAt desc, n.id
                        """, CuecNote.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
