package io.bridgeletter.web.ui.search;

import io.bridgeletter.core.search.SearchResult;
import io.bridgeletter.core.search.SearchService;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the one search box finds. */
@Named("searchView")
@RequestScoped
public class SearchView {
    @Inject
    SearchService search;

    @Inject
    Paging paging;

    private SearchResult result = SearchResult.NOTHING;
    private String query = "";

    @PostConstruct
    void load() {
        var text = paging.text("q");
        query = text == null ? "" : text;
        result = search.search(query, IdConverter.parse(paging.text("vendor")));
    }

    public SearchResult getResult() {
        return result;
    }

    public String getQuery() {
        return query;
    }
}
