package io.bridgeletter.web.api.redflags;

import io.bridgeletter.core.redflags.HoleDecision;
import io.bridgeletter.core.redflags.HoleService;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.api.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holes in coverage, and their acceptance. An acceptance never changes: another one takes its place, with another id. */
@RequestScoped
@Path("/{tenant}/vendors/{vendor}/holes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HolesResource {
    /** Which hole is accepted, why and until when. */
    public record HoleRequest(
            @Nullable UUID report,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable LocalDate until) {
        HoleDecision decision() {
            if (report == null || from == null || to == null) {
                throw new InvalidInputException(
                        report == null ? "report" : from == null ? "from" : "to", "input.required");
            }
            new InputCheck()
                    .plausible("from", from)
                    .plausible("to", to)
                    .ordered("to", from, to)
                    .throwIfWrong();
            return new HoleDecision(report, new DateRange(from, to), reason, until);
        }
    }

    @Inject
    HoleService holes;

    @GET
    public List<HoleResponse> list(@PathParam("vendor") String vendor) {
        return holes.of(new VendorId(Ids.of(vendor))).stream()
                .map(HoleResponse::of)
                .toList();
    }

    @POST
    public Response accept(@PathParam("vendor") String vendor, @Nullable HoleRequest request) {
        if (request == null) {
            throw new InvalidInputException("body", "input.required");
        }
        var accepted = holes.accept(new VendorId(Ids.of(vendor)), request.decision());
        return Response.status(Response.Status.CREATED)
                .entity(HoleResponse.of(accepted))
                .build();
    }

    @DELETE
    @Path("/{acceptance}")
    public Response revoke(@PathParam("vendor") String vendor, @PathParam("acceptance") String acceptance) {
        holes.revoke(new VendorId(Ids.of(vendor)), Ids.of(acceptance));
        return Response.noContent().build();
    }
}
