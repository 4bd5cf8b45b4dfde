package io.bridgeletter.web.api.vendors;

import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.vendors.ServiceRegister;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.PageResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vendors and their services. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VendorsResource {
    @Inject
    Register register;

    @Inject
    VendorService vendors;

    @Inject
    ServiceRegister services;

    @Context
    UriInfo uri;

    @GET
    @Path("/vendors")
    public PageResponse<VendorItem> list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("tier") @Nullable String tier,
            @QueryParam("state") @Nullable String state,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("archived") boolean archived,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var filter = new VendorFilter(
                text,
                Ids.constant(ServiceKind.class, "kind", kind),
                Ids.constant(Tier.class, "tier", tier),
                Ids.constant(VendorState.class, "state", state),
                null,
                Ids.constant(Severity.class, "severity", severity),
                false,
                archived);
        return PageResponse.of(register.list(filter, VendorSort.NAME, false, Ids.page(page, size)), VendorItem::of);
    }

    @POST
    @Path("/vendors")
    public Response create(@Nullable VendorRequest request) {
        var body = required(request);
        var kind = body.kind();
        if (kind == null) {
            throw new InvalidInputException("kind", "input.required");
        }
        var created = VendorResponse.of(vendors.create(body.input(), kind));
        var location =
                uri.getAbsolutePathBuilder().path(created.id().toString()).build();
        return EntityTags.tagged(Response.created(location), created, created.version());
    }

    @GET
    @Path("/vendors/{vendor}")
    public Response read(@PathParam("vendor") String vendor) {
        var found = VendorResponse.of(vendors.read(new VendorId(Ids.of(vendor))));
        return EntityTags.tagged(Response.ok(), found, found.version());
    }

    @PUT
    @Path("/vendors/{vendor}")
    public Response change(
            @PathParam("vendor") String vendor,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable VendorRequest request) {
        var changed = VendorResponse.of(vendors.change(
                new VendorId(Ids.of(vendor)),
                EntityTags.required(ifMatch),
                required(request).input()));
        return EntityTags.tagged(Response.ok(), changed, changed.version());
    }

    @GET
    @Path("/vendors/{vendor}/services")
    public List<ServiceResponse> services(@PathParam("vendor") String vendor) {
        return services.of(new VendorId(Ids.of(vendor))).stream()
                .map(ServiceResponse::of)
                .toList();
    }

    @POST
    @Path("/vendors/{vendor}/services")
    public Response addService(@PathParam("vendor") String vendor, @Nullable ServiceRequest request) {
        var added = ServiceResponse.of(
                services.add(new VendorId(Ids.of(vendor)), required(request).input()));
        return EntityTags.tagged(Response.status(Response.Status.CREATED), added, added.version());
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new InvalidInputException("body", "input.required");
        }
        return body;
    }
}
