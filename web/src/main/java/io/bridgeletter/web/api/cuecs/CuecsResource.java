package io.bridgeletter.web.api.cuecs;

import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecOwnerService;
import io.bridgeletter.core.cuecs.CuecPlanInput;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.PageResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** User controls: entered as a list, planned one by one. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CuecsResource {
    private static final Set<String> FIELDS = Set.of("owner", "ownControl", "status", "nextReview");

    /** A report's list, one control a line; or that it states none. */
    public record CuecListRequest(
            @Nullable UUID evidence,
            @Nullable String text,
            @Nullable Boolean noneStated) {}

    @Inject
    CuecPlanService plan;

    @Inject
    CuecOwnerService owners;

    @Inject
    EvidenceService evidence;

    @GET
    @Path("/vendors/{vendor}/cuecs")
    public PageResponse<CuecResponse> list(
            @PathParam("vendor") String vendor,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var id = new VendorId(Ids.of(vendor));
        evidence.of(id);
        return PageResponse.of(
                plan.list(new CuecFilter(id.value(), null, null, null, false, false), Ids.page(page, size)),
                CuecResponse::of);
    }

    @POST
    @Path("/vendors/{vendor}/cuecs")
    public Response enter(@PathParam("vendor") String vendor, @Nullable CuecListRequest request) {
        if (request == null || request.evidence() == null) {
            throw new InvalidInputException("evidence", "input.required");
        }
        var report = evidence.read(new EvidenceId(request.evidence()));
        if (!report.vendor().equals(Ids.of(vendor))) {
            throw new NotFoundException("evidence item");
        }
        if (Boolean.TRUE.equals(request.noneStated())) {
            plan.confirmNoneStated(new EvidenceId(report.id()));
        } else {
            plan.enter(new EvidenceId(report.id()), request.text());
        }
        var entered = plan.list(CuecFilter.of(report.id()), new PageRequest(0, 200));
        return Response.status(Response.Status.CREATED)
                .entity(PageResponse.of(entered, CuecResponse::of))
                .build();
    }

    @GET
    @Path("/cuecs/{cuec}")
    public Response read(@PathParam("cuec") String cuec) {
        var row = CuecResponse.of(owners.read(new CuecId(Ids.of(cuec))));
        return EntityTags.tagged(Response.ok(), row, row.version());
    }

    /** Changes the fields that are sent; a null empties a field. */
    @PATCH
    @Path("/cuecs/{cuec}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(
            @PathParam("cuec") String cuec, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        var id = new CuecId(Ids.of(cuec));
        var stored = owners.read(id);
        for (var field : patch.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new InvalidInputException(
                        field, "input.unknownField", FIELDS.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        var owner = patch.containsKey("owner") ? Ids.optional(text(patch, "owner")) : stored.owner();
        var control = patch.containsKey("ownControl") ? text(patch, "ownControl") : stored.ownControl();
        var status = patch.containsKey("status")
                ? Ids.constant(CuecStatus.class, "status", text(patch, "status"))
                : stored.status();
        var review = patch.containsKey("nextReview") ? day(text(patch, "nextReview")) : stored.nextReview();
        var changed = CuecResponse.of(
                plan.plan(id, EntityTags.required(ifMatch), new CuecPlanInput(owner, control, status, review)));
        return EntityTags.tagged(Response.ok(), changed, changed.version());
    }

    private static @Nullable String text(JsonObject patch, String field) {
        var value = patch.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidInputException(field, "input.wantsText");
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("nextReview", "input.noDay", text == null ? "" : text);
        }
    }
}
