package io.bridgeletter.web.ui.search;

import io.bridgeletter.core.search.SearchRequest;
import io.bridgeletter.core.search.SearchResult;
import io.bridgeletter.core.search.SearchResult.DocumentHit;
import io.bridgeletter.core.search.SearchService;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Messages;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the one search box finds; query and filters lie in the address. */
@Named("searchView")
@RequestScoped
public class SearchView {
    private static final int LAST_PAGE = 199;

    @Inject
    SearchService search;

    @Inject
    VendorService vendors;

    @Inject
    Paging paging;

    @Inject
    Messages messages;

    private SearchRequest request = new SearchRequest("", null, null, null, null, 0);
    private SearchResult result = SearchResult.NOTHING;
    private List<String> refusal = List.of();

    @PostConstruct
    void load() {
        var query = paging.text("q");
        request = new SearchRequest(
                query == null ? "" : query,
                IdConverter.parse(paging.text("vendor")),
                EvidenceClass.fromWire(text("class")).orElse(null),
                day("from"),
                day("to"),
                Math.min(paging.request().number(), LAST_PAGE));
        try {
            result = search.search(request);
        } catch (InvalidInputException e) {
            refusal = messages.sentences(e);
        }
    }

    private String text(String name) {
        var text = paging.text(name);
        return text == null ? "" : text;
    }

    /** An address that somebody mistyped filters by nothing; the field shows that it is empty. */
    private @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public SearchRequest getRequest() {
        return request;
    }

    /** Why the input was refused; empty when it was not. */
    public List<String> getRefusal() {
        return refusal;
    }

    public SearchResult getResult() {
        return result;
    }

    public Page<DocumentHit> getPage() {
        return new Page<>(result.documents(), result.totalDocuments(), request.page(), SearchRequest.DOCUMENTS);
    }

    /** True when something was typed, and none of it can be searched for. */
    public boolean isAskingNothing() {
        return !request.query().isBlank() && result.searched().isEmpty() && refusal.isEmpty();
    }

    public String getVendorName() {
        UUID vendor = request.vendor();
        return vendor == null ? "" : vendors.read(new VendorId(vendor)).name();
    }

    public List<String> getClasses() {
        return Stream.of(EvidenceClass.values()).map(EvidenceClass::wireName).toList();
    }

    /** The query for an address without filters. */
    public String getEncodedQuery() {
        return URLEncoder.encode(request.query(), StandardCharsets.UTF_8);
    }

    /** How many pages match, in words that say where counting ended. */
    public String getTotal() {
        return messages.get(
                result.more() ? "search.totalMore" : "search.total", result.totalPages(), result.totalDocuments());
    }
}
