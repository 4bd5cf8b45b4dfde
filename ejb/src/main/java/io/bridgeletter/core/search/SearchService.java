package io.bridgeletter.core.search;

import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.search.SearchResult.DocumentHit;
import io.bridgeletter.core.search.SearchResult.PageHit;
import io.bridgeletter.core.search.SearchResult.Part;
import io.bridgeletter.core.search.SearchResult.VendorHit;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one search box: vendors by name for everybody, and the text of documents for those who may open all of them.
 */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class SearchService {
    private static final int MOST_VENDORS = 10;
    private static final int MOST_PAGES = 50;
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Inject
    Register register;

    @Inject
    TenantScope tenants;

    /** What matches; nothing for a blank query. */
    public SearchResult search(String query, @Nullable UUID vendor) {
        new InputCheck().atMost("query", query, LONGEST).throwIfWrong();
        if (query.isBlank()) {
            return SearchResult.NOTHING;
        }
        var text = query.strip().replace("\u0000", "");
        var hits = tenants.requireTenant().may(Permission.OPEN_PRIVATE_DOCUMENTS)
                ? index.search(text, vendor, MOST_PAGES)
                : List.<SearchIndex.Hit>of();
        return new SearchResult(
                vendor == null ? vendors(text) : List.of(),
                documents(hits),
                hits.isEmpty() ? 0 : hits.get(0).matches());
    }

    private List<VendorHit> vendors(String text) {
        var filter = new VendorFilter(text, null, null, null, null, null, false, false);
        return register.list(filter, VendorSort.NAME, false, new PageRequest(0, MOST_VENDORS)).rows().stream()
                .map(row -> new VendorHit(row.id(), row.name(), row.legalName()))
                .toList();
    }

    /** Grouped by document, in the order of each document's best page. */
    private List<DocumentHit> documents(List<SearchIndex.Hit> hits) {
        Map<UUID, List<PageHit>> pages = new LinkedHashMap<>();
        for (var hit : hits) {
            pages.computeIfAbsent(hit.document(), document -> new ArrayList<>())
                    .add(new PageHit(hit.page(), parts(hit.snippet())));
        }
        if (pages.isEmpty()) {
            return List.of();
        }
        Map<UUID, DocumentHit> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select d.id, d.fileName, d.vendorId, v.name from Document d join Vendor v on v.id = d.vendorId "
                                + "where d.id in :ids",
                        Object[].class)
                .setParameter("ids", pages.keySet())
                .getResultStream()
                .forEach(row -> found.put(
                        (UUID) row[0],
                        new DocumentHit(
                                (UUID) row[0],
                                (String) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                pages.getOrDefault((UUID) row[0], List.of()))));
        return pages.keySet().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** Cuts a snippet at the marks around its matches. */
    static List<Part> parts(String snippet) {
        var parts = new ArrayList<Part>();
        var rest = snippet;
        while (!rest.isEmpty()) {
            var start = rest.indexOf(SearchIndex.START);
            var stop = rest.indexOf(SearchIndex.STOP, Math.max(start, 0));
            if (start < 0 || stop < 0) {
                parts.add(new Part(rest, false));
                break;
            }
            if (start > 0) {
                parts.add(new Part(rest.substring(0, start), false));
            }
            parts.add(new Part(rest.substring(start + 1, stop), true));
            rest = rest.substring(stop + 1);
        }
        return parts;
    }
}
