package io.bridgeletter.web.api.documents;

import io.bridgeletter.core.documents.DocumentClassification;
import io.bridgeletter.core.documents.DocumentFilter;
import io.bridgeletter.core.documents.DocumentRow;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.documents.Unlocking;
import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.ProblemType;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.Downloads;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.PageResponse;
import io.bridgeletter.web.api.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents: sent as multipart, told by state, downloaded with headers that let nothing run. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {
    /** What the document is, by its name in the contract of facts. */
    public record ClassRequest(
            @JsonbProperty("class") @Nullable String documentClass) {}

    @Inject
    Uploads uploads;

    @Inject
    DocumentService documents;

    @Inject
    DocumentClassification classification;

    @Inject
    Unlocking unlocking;

    @Context
    UriInfo uri;

    @GET
    @Path("/documents")
    public PageResponse<DocumentResponse> list(
            @QueryParam("q") @Nullable String name,
            @QueryParam("vendor") @Nullable String vendor,
            @QueryParam("class") @Nullable String documentClass,
            @QueryParam("state") @Nullable String state,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var filter = new DocumentFilter(
                Ids.optional(vendor),
                Ids.evidenceClass("class", documentClass),
                name,
                Ids.constant(DocumentState.class, "state", state),
                null);
        return PageResponse.of(documents.list(filter, Ids.page(page, size)), DocumentResponse::of);
    }

    /** 202: the document is on file and will be read; its state tells when that is done. */
    @POST
    @Path("/vendors/{vendor}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("vendor") String vendor, @PathParam("tenant") String tenant, List<EntityPart> parts)
            throws IOException {
        var file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("file", "input.required"));
        try (var content = file.getContent()) {
            return told(
                    uploads.upload(
                            new VendorId(Ids.of(vendor)), file.getFileName().orElse(null), content),
                    tenant);
        }
    }

    private Response told(Uploads.Outcome outcome, String tenant) {
        if (outcome instanceof Uploads.Outcome.Stored stored) {
            var document = DocumentResponse.of(stored.document());
            return Response.accepted(document)
                    .location(uri.getBaseUriBuilder()
                            .path("{tenant}/documents/{document}")
                            .build(tenant, document.id()))
                    .build();
        }
        if (outcome instanceof Uploads.Outcome.TooLarge tooLarge) {
            return refused(
                    ProblemType.TOO_LARGE, "Files may have " + tooLarge.limitMegabytes() + " MB. Nothing was stored.");
        }
        if (outcome instanceof Uploads.Outcome.WrongType wrongType) {
            return refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "By its content the file is " + wrongType.mediaType()
                            + ", which is not read here. Nothing was stored.");
        }
        return refused(ProblemType.INVALID_INPUT, "The file is empty. Nothing was stored.");
    }

    private static Response refused(ProblemType type, String detail) {
        return Problem.response(type, Problem.json(type, detail));
    }

    @GET
    @Path("/documents/{document}")
    public Response read(@PathParam("document") String document) {
        return told(documents.read(new DocumentId(Ids.of(document))));
    }

    /** A person says what the document is; it is read again by the rules of that class. */
    @PATCH
    @Path("/documents/{document}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response classify(
            @PathParam("document") String document,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable ClassRequest request) {
        var id = new DocumentId(Ids.of(document));
        documents.read(id);
        var named = request == null ? null : request.documentClass();
        return told(classification.decide(id, EntityTags.required(ifMatch), named));
    }

    private static Response told(DocumentRow row) {
        return EntityTags.tagged(Response.ok(), DocumentResponse.of(row), row.version());
    }

    @GET
    @Path("/documents/{document}/parts")
    public PageResponse<DocumentResponse> parts(
            @PathParam("document") String document,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        return PageResponse.of(
                documents.parts(new DocumentId(Ids.of(document)), Ids.page(page, size)), DocumentResponse::of);
    }

    /** The reading stops; the document ends as failed, and stays on file. */
    @POST
    @Path("/documents/{document}/cancel")
    public DocumentResponse cancel(@PathParam("document") String document) {
        return DocumentResponse.of(documents.cancel(new DocumentId(Ids.of(document))));
    }

    /** Reads a locked file while the caller waits; the password is used once and not kept. */
    @POST
    @Path("/documents/{document}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentResponse unlock(@PathParam("document") String document, @Nullable PasswordRequest request)
            throws IOException {
        return DocumentResponse.of(
                unlocking.unlock(new DocumentId(Ids.of(document)), request == null ? null : request.password()));
    }

    @GET
    @Path("/documents/{document}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("document") String document) throws IOException {
        var content = documents.open(new DocumentId(Ids.of(document)));
        StreamingOutput body = output -> {
            try (var stream = content.stream()) {
                stream.transferTo(output);
            }
        };
        var response = Response.ok(body);
        Downloads.headers(content).forEach(response::header);
        return response.header("Content-Length", content.size()).build();
    }
}
