package io.bridgeletter.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Full text in PostgreSQL: a function finds and ranks, and only the rows that are shown get a snippet. */
@ApplicationScoped
public class PostgresSearchIndex implements SearchIndex {
    private static final String SQL = """
            select f.document_id, f.page, f.matches,
                   ts_headline('english', translate(p.body, chr(2) || chr(3), ''),
                       websearch_to_tsquery('english', :query) || websearch_to_tsquery('german', :query),
                       'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8') as snippet
            from search_passages(:query, cast(:vendor as uuid), :most) f
            join passage p on p.document_id = f.document_id and p.page = f.page
            order by f.rank desc, f.document_id, f.page
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** {@inheritDoc} */
    @Override
    @SuppressWarnings("unchecked") // an untyped native query
    public List<Hit> search(String query, @Nullable UUID vendor, int most) {
        return ((List<Object[]>) entities.createNativeQuery(SQL, Object[].class)
                        .setParameter("query", query)
                        .setParameter("vendor", vendor == null ? null : vendor.toString())
                        .setParameter("most", most)
                        .getResultList())
                .stream()
                        .map(row -> new Hit(
                                (UUID) row[0],
                                ((Number) row[1]).intValue(),
                                (String) row[3],
                                ((Number) row[2]).longValue()))
                        .toList();
    }
}
