package io.bridgeletter.core.search;

import io.bridgeletter.core.search.SearchResult.ClassCount;
import io.bridgeletter.core.search.SearchResult.Correction;
import io.bridgeletter.core.search.SearchResult.DocumentHit;
import io.bridgeletter.core.search.SearchResult.PageHit;
import io.bridgeletter.core.search.SearchResult.Part;
import io.bridgeletter.core.search.SearchResult.VendorCount;
import io.bridgeletter.core.search.SearchResult.VendorHit;
import io.bridgeletter.domain.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives what the index found its names: of files, vendors and classes. */
@ApplicationScoped
public class FoundDocuments {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    SearchResult result(
            SearchQuery query, List<Correction> corrections, List<VendorHit> vendors, SearchIndex.Found found) {
        return new SearchResult(
                query.text(),
                corrections,
                vendors,
                documents(found.hits()),
                found.documents(),
                Math.min(found.pages(), SearchIndex.MOST_PAGES),
                found.pages() > SearchIndex.MOST_PAGES,
                vendorCounts(found.vendors()),
                found.classes().entrySet().stream()
                        .map(count -> new ClassCount(count.getKey(), count.getValue()))
                        .toList());
    }

    /** Grouped by document, in the order of the hits. */
    private List<DocumentHit> documents(List<SearchIndex.Hit> hits) {
        Map<UUID, List<SearchIndex.Hit>> byDocument = new LinkedHashMap<>();
        hits.forEach(hit -> byDocument
                .computeIfAbsent(hit.document(), document -> new ArrayList<>())
                .add(hit));
        var rows = rows(
                "select d.id, d.fileName, d.documentClass, d.vendorId, v.name from Document d "
                        + "join Vendor v on v.id = d.vendorId where d.id in :ids",
                byDocument.keySet());
        var documents = new ArrayList<DocumentHit>();
        byDocument.forEach((id, pages) -> {
            var row = rows.get(id);
            if (row != null) {
                documents.add(document(row, pages));
            }
        });
        return documents;
    }

    private static DocumentHit document(Object[] row, List<SearchIndex.Hit> pages) {
        return new DocumentHit(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                pages.get(0).pagesOfDocument(),
                pages.stream()
                        .map(hit -> new PageHit(hit.page(), parts(hit.snippet())))
                        .toList());
    }

    private List<VendorCount> vendorCounts(Map<UUID, Long> counts) {
        var rows = rows("select v.id, v.name from Vendor v where v.id in :ids", counts.keySet());
        return counts.entrySet().stream()
                .filter(count -> rows.containsKey(count.getKey()))
                .map(count -> new VendorCount(
                        count.getKey(), (String) Objects.requireNonNull(rows.get(count.getKey()))[1], count.getValue()))
                .toList();
    }

    private Map<UUID, Object[]> rows(String query, Collection<UUID> ids) {
        Map<UUID, Object[]> rows = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> rows.put((UUID) row[0], row));
        }
        return rows;
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
