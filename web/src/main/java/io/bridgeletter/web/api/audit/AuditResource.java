package io.bridgeletter.web.api.audit;

import io.bridgeletter.core.audit.AuditAction;
import io.bridgeletter.core.audit.AuditFilter;
import io.bridgeletter.core.audit.AuditService;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.PageResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The audit trail, newest first. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditService audit;

    @GET
    @Path("/audit")
    public PageResponse<AuditResponse> list(
            @QueryParam("vendor") @Nullable String vendor,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var filter = new AuditFilter(
                Ids.optional(vendor),
                Ids.optional(actor),
                Ids.constant(AuditAction.class, "action", action),
                null,
                null);
        return PageResponse.of(audit.list(filter, Ids.page(page, size)), AuditResponse::of);
    }
}
