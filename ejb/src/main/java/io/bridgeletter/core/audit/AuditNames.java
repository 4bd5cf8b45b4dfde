package io.bridgeletter.core.audit;

import io.bridgeletter.core.audit.AuditName.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for the ids in the trail, where people and things stand by id alone: one query for each kind of thing, however
 * many lines. Names are those of today; the trail itself never changes.
 */
@ApplicationScoped
class AuditNames {
    /** More of a long list than this nobody reads in a line; it says how many more there are. */
    static final int MOST_NAMED = 6;

    private static final Pattern ID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final int LONGEST = 90;

    /** So that lines without any id take as many queries as others. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final Map<Kind, String> QUERIES = Map.of(
            Kind.MEMBER, "select m.id, m.displayName from Member m where m.id in :ids",
            Kind.VENDOR, "select v.id, v.name from Vendor v where v.id in :ids",
            Kind.SERVICE, "select s.id, s.name from Service s where s.id in :ids",
            Kind.EVIDENCE, "select e.id, e.title from Evidence e where e.id in :ids",
            Kind.DOCUMENT, "select d.id, d.fileName from Document d where d.id in :ids",
            Kind.CUEC,
                    "select c.id, coalesce(c.ref, '#' || cast(c.position as string)) || ' ' || c.text"
                            + " from Cuec c where c.id in :ids",
            Kind.FACT, "select f.id, f.fieldName from Fact f where f.id in :ids");

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    List<AuditRow> name(List<AuditRow> rows) {
        var ids = rows.stream().flatMap(row -> ids(row).stream()).collect(Collectors.toCollection(HashSet::new));
        ids.add(NOBODY);
        var names = new HashMap<UUID, AuditName>();
        QUERIES.forEach((kind, query) -> add(names, kind, query, ids));
        return rows.stream()
                .map(row -> row.with(
                        ids(row).stream().filter(names::containsKey).collect(Collectors.toMap(id -> id, names::get))))
                .toList();
    }

    private void add(Map<UUID, AuditName> names, Kind kind, String query, Collection<UUID> ids) {
        entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(found -> names.put((UUID) found[0], new AuditName(kind, shortened((String) found[1]))));
    }

    /** Every id that the line shows. */
    private static Set<UUID> ids(AuditRow row) {
        var ids = new LinkedHashSet<UUID>();
        if (row.subject() != null) {
            ids.add(row.subject());
        }
        row.details().values().forEach(value -> ID.matcher(value)
                .results()
                .limit(MOST_NAMED)
                .forEach(found -> ids.add(UUID.fromString(found.group()))));
        return ids;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var end = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, end < 1 ? LONGEST : end) + " …";
    }
}
