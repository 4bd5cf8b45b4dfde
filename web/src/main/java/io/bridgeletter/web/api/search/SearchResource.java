package io.bridgeletter.web.api.search;

import io.bridgeletter.core.search.SearchRequest;
import io.bridgeletter.core.search.SearchResult;
import io.bridgeletter.core.search.SearchService;
import io.bridgeletter.web.api.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The one search box, for programs. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    SearchService search;

    @GET
    @Path("/search")
    public SearchResult search(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("vendor") @Nullable String vendor,
            @QueryParam("class") @Nullable String documentClass,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable String page) {
        return search.search(new SearchRequest(
                query,
                Ids.optional(vendor),
                Ids.evidenceClass("class", documentClass),
                Ids.day("uploadedFrom", from),
                Ids.day("uploadedTo", to),
                Ids.whole("page", page, 0)));
    }
}
