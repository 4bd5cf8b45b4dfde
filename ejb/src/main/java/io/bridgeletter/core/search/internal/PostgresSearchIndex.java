package io.bridgeletter.core.search.internal;

import io.bridgeletter.core.search.SearchIndex;
import io.bridgeletter.domain.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/** Full text in PostgreSQL, inside the caller's transaction, which has named the tenant. */
@ApplicationScoped
public class PostgresSearchIndex implements SearchIndex {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** {@inheritDoc} */
    @Override
    public Found search(SearchQuery query, Filter filter, int first, int most) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> SearchSql.search(connection, query, filter, first, most));
    }

    /** {@inheritDoc} */
    @Override
    public Map<String, List<String>> unknown(Set<String> words) {
        return words.isEmpty()
                ? Map.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> SearchSql.unknown(connection, words));
    }

    /** {@inheritDoc} */
    @Override
    public Map<String, Long> frequency(Set<String> words) {
        return words.isEmpty()
                ? Map.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> SearchSql.frequency(connection, words));
    }
}
