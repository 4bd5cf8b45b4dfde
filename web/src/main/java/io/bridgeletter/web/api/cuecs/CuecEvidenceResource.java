package io.bridgeletter.web.api.cuecs;

import io.bridgeletter.core.cuecs.CuecEvidenceService;
import io.bridgeletter.core.cuecs.CuecNote;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows that our own control works. A document is uploaded first, and attached by its id. */
@RequestScoped
@Path("/{tenant}/cuecs/{cuec}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CuecEvidenceResource {
    /** A sentence, a document on file about the vendor, or both. */
    public record CuecEvidenceRequest(
            @Nullable String note, @Nullable UUID document) {}

    /** A piece of evidence as told. */
    public record CuecEvidenceResponse(
            UUID id,
            String note,
            @Nullable UUID document,
            @Nullable String documentName,
            @Nullable String addedBy,
            Instant addedAt) {
        static CuecEvidenceResponse of(CuecNote note) {
            return new CuecEvidenceResponse(
                    note.id(), note.note(), note.document(), note.documentName(), note.addedBy(), note.addedAt());
        }
    }

    @Inject
    CuecEvidenceService evidence;

    @GET
    public List<CuecEvidenceResponse> list(@PathParam("cuec") String cuec) {
        return told(new CuecId(Ids.of(cuec)));
    }

    @POST
    public Response add(
            @PathParam("cuec") String cuec,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable CuecEvidenceRequest request) {
        var id = new CuecId(Ids.of(cuec));
        var changed = evidence.add(
                id,
                EntityTags.required(ifMatch),
                request == null ? null : request.note(),
                request == null ? null : request.document());
        return EntityTags.tagged(Response.status(Response.Status.CREATED), told(id), changed.version());
    }

    @DELETE
    @Path("/{attachment}")
    public Response remove(
            @PathParam("cuec") String cuec,
            @PathParam("attachment") String attachment,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        evidence.remove(new CuecId(Ids.of(cuec)), EntityTags.required(ifMatch), Ids.of(attachment));
        return Response.noContent().build();
    }

    private List<CuecEvidenceResponse> told(CuecId id) {
        return evidence.of(id).stream().map(CuecEvidenceResponse::of).toList();
    }
}
