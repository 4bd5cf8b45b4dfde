package io.bridgeletter.web.api.facts;

import io.bridgeletter.core.facts.FactService;
import io.bridgeletter.core.facts.ReportChange;
import io.bridgeletter.core.facts.ReviewQueue;
import io.bridgeletter.core.facts.Reviews;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.ProblemType;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.web.api.shared.EntityTags;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents state: told with page and quote, decided fact by fact, filed as evidence. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactsResource {
    /** A decision on one fact; {@code value} only where it is corrected. */
    public record DecisionRequest(
            @Nullable String state, @Nullable String value) {}

    /** An answer to a question. */
    public record AnswerRequest(@Nullable String answer) {}

    /** The evidence item that a review has filed. */
    public record ReviewResponse(UUID evidence) {}

    /** How many facts were accepted together. */
    public record AcceptedResponse(int accepted) {}

    @Inject
    FactService facts;

    @Inject
    Reviews reviews;

    @Inject
    ReviewQueue queue;

    @GET
    @Path("/documents/{document}/facts")
    public FactsResponse read(@PathParam("document") String document) {
        return FactsResponse.of(facts.of(new DocumentId(Ids.of(document))));
    }

    @PATCH
    @Path("/documents/{document}/facts/{fact}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public FactsResponse decide(
            @PathParam("document") String document,
            @PathParam("fact") String fact,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable DecisionRequest request) {
        var id = new DocumentId(Ids.of(document));
        facts.of(id);
        var decision = new FactService.Decision(
                Ids.of(fact), EntityTags.required(ifMatch), state(request), request == null ? null : request.value());
        return FactsResponse.of(facts.decide(id, List.of(decision)));
    }

    /** 409 with the number of facts that the reading is not sure of; then nothing was accepted. */
    @POST
    @Path("/documents/{document}/facts/accept-sure")
    public Response acceptSure(@PathParam("document") String document) {
        var outcome = facts.acceptSure(new DocumentId(Ids.of(document)));
        if (outcome instanceof FactService.AcceptOutcome.Unsure unsure) {
            return refused(
                    unsure.facts() + " facts are not sure enough to be accepted together. Nothing was accepted.");
        }
        return Response.ok(new AcceptedResponse(((FactService.AcceptOutcome.Accepted) outcome).facts()))
                .build();
    }

    @PATCH
    @Path("/documents/{document}/questions/{question}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public FactsResponse answer(
            @PathParam("document") String document,
            @PathParam("question") String question,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable AnswerRequest request) {
        return FactsResponse.of(facts.answer(
                new DocumentId(Ids.of(document)),
                Ids.of(question),
                EntityTags.required(ifMatch),
                request == null ? null : request.answer()));
    }

    /** What changed since the vendor's last reviewed document of this class; empty where there was none. */
    @GET
    @Path("/documents/{document}/changes")
    public List<ReportChange> changes(@PathParam("document") String document) {
        return queue.changes(new DocumentId(Ids.of(document)));
    }

    /** Files what was accepted as private evidence; 409 while facts are open. */
    @POST
    @Path("/documents/{document}/review")
    public Response finish(@PathParam("document") String document) {
        var outcome = reviews.finish(new DocumentId(Ids.of(document)));
        if (outcome instanceof Reviews.Outcome.Filed filed) {
            return Response.status(Response.Status.CREATED)
                    .entity(new ReviewResponse(filed.evidence().value()))
                    .build();
        }
        if (outcome instanceof Reviews.Outcome.Undecided undecided) {
            return refused(
                    undecided.facts() + " facts are not decided. Accept, correct or reject each. Nothing was filed.");
        }
        return refused(
                outcome instanceof Reviews.Outcome.AlreadyReviewed
                        ? "The document was reviewed before. Nothing was filed again."
                        : "The document is of no class that evidence can be made of. Nothing was filed.");
    }

    private static FactState state(@Nullable DecisionRequest request) {
        var wanted = request == null || request.state() == null ? "" : request.state();
        return Stream.of(FactState.ACCEPTED, FactState.CORRECTED, FactState.REJECTED)
                .filter(state -> state.wireName().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException("state", "input.notOneOf", wanted, "accepted, corrected, rejected"));
    }

    private static Response refused(String detail) {
        return Problem.response(ProblemType.CONFLICT, Problem.json(ProblemType.CONFLICT, detail));
    }
}
