package io.bridgeletter.web.api.evidence;

import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on file about a vendor, and the days that it speaks for. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    EvidenceService evidence;

    @Inject
    RedFlagService flags;

    @GET
    @Path("/vendors/{vendor}/evidence")
    public List<EvidenceResponse> list(@PathParam("vendor") String vendor) {
        return evidence.of(new VendorId(Ids.of(vendor))).stream()
                .map(EvidenceResponse::of)
                .toList();
    }

    @POST
    @Path("/vendors/{vendor}/evidence")
    public Response add(@PathParam("vendor") String vendor, @Nullable EvidenceRequest request) {
        if (request == null) {
            throw new InvalidInputException("body", "input.required");
        }
        var added = evidence.add(new VendorId(Ids.of(vendor)), request.input());
        if (Boolean.TRUE.equals(request.accept())) {
            added = evidence.accept(new EvidenceId(added.id()), added.version());
        }
        return EntityTags.tagged(Response.status(Response.Status.CREATED), EvidenceResponse.of(added), added.version());
    }

    @GET
    @Path("/vendors/{vendor}/coverage")
    public CoverageResponse coverage(
            @PathParam("vendor") String vendor,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return CoverageResponse.of(
                flags.coverage(new VendorId(Ids.of(vendor)), window(day("from", from), day("to", to))));
    }

    private static @Nullable DateRange window(@Nullable LocalDate from, @Nullable LocalDate to) {
        new InputCheck()
                .plausible("from", from)
                .plausible("to", to)
                .ordered("to", from, to)
                .rejectIf(from == null && to != null, "from", "input.required")
                .rejectIf(to == null && from != null, "to", "input.required")
                .throwIfWrong();
        return from == null || to == null ? null : new DateRange(from, to);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(field, "input.noDay", text == null ? "" : text);
        }
    }
}
