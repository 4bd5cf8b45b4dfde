package io.bridgeletter.core.search;

import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.search.SearchResult.Correction;
import io.bridgeletter.core.search.SearchResult.VendorHit;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.search.SearchQuery;
import io.bridgeletter.domain.search.SearchQueryReader;
import io.bridgeletter.domain.search.Spelling;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one search box: vendors by name for everybody, and the text of documents for those who may open all of them.
 */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class SearchService {
    private static final int MOST_VENDORS = 10;
    private static final int MOST_RESULT_PAGES = 200;
    private static final int LONGEST = 200;

    @Inject
    SearchIndex index;

    @Inject
    FoundDocuments found;

    @Inject
    Register register;

    @Inject
    TenantScope tenants;

    /** What matches; nothing for a blank query. A word that no page has is replaced by the nearest one that is there. */
    public SearchResult search(SearchRequest request) {
        new InputCheck()
                .atMost("query", request.query(), LONGEST)
                .plausible("uploadedFrom", request.uploadedFrom())
                .plausible("uploadedTo", request.uploadedTo())
                .ordered("uploadedTo", request.uploadedFrom(), request.uploadedTo())
                .rejectIf(request.page() < 0 || request.page() >= MOST_RESULT_PAGES, "page", "input.page")
                .throwIfWrong();
        if (request.query().isBlank()) {
            return SearchResult.NOTHING;
        }
        var vendors = request.isFiltered() || request.page() > 0 ? List.<VendorHit>of() : vendors(request.query());
        var query = SearchQueryReader.read(request.query());
        if (query.isEmpty() || !tenants.requireTenant().may(Permission.OPEN_PRIVATE_DOCUMENTS)) {
            return found.result(query, List.of(), vendors, SearchIndex.Found.NOTHING);
        }
        var corrections = corrections(query);
        for (var correction : corrections) {
            query = corrected(query, correction);
        }
        var hits =
                index.search(query, filter(request), request.page() * SearchRequest.DOCUMENTS, SearchRequest.DOCUMENTS);
        return found.result(query, corrections, vendors, hits);
    }

    private List<Correction> corrections(SearchQuery query) {
        var nearest = new LinkedHashMap<String, List<String>>();
        index.unknown(query.words()).forEach((word, alike) -> nearest.put(word, Spelling.nearest(word, alike)));
        var pages =
                index.frequency(nearest.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return nearest.entrySet().stream()
                .map(word -> new Correction(
                        word.getKey(), Spelling.meant(word.getValue(), pages).orElse(null)))
                .toList();
    }

    private static SearchQuery corrected(SearchQuery query, Correction correction) {
        var instead = correction.instead();
        return instead == null ? query : query.withInstead(correction.word(), instead);
    }

    private SearchIndex.Filter filter(SearchRequest request) {
        var zone = tenants.requireTenant().zone();
        var from = request.uploadedFrom();
        var to = request.uploadedTo();
        return new SearchIndex.Filter(
                request.vendor(),
                request.documentClass() == null ? null : request.documentClass().wireName(),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private List<VendorHit> vendors(String text) {
        var named = text.strip().replaceAll("\\p{Cc}", " ");
        var filter = new VendorFilter(named, null, null, null, null, null, false, false);
        return register.list(filter, VendorSort.NAME, false, new PageRequest(0, MOST_VENDORS)).rows().stream()
                .map(row -> new VendorHit(row.id(), row.name(), row.legalName()))
                .toList();
    }
}
