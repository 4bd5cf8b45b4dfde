package io.bridgeletter.core.facts;

import static io.bridgeletter.core.audit.AuditAction.FACTS_DECIDED;
import static io.bridgeletter.core.audit.AuditAction.QUESTION_ANSWERED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.documents.DocumentQueries;
import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.facts.internal.FactEntity;
import io.bridgeletter.core.facts.internal.QuestionEntity;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.domain.facts.FactValues;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review of a document's facts. A machine proposed; every decision here is a person's, and is in the trail. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class FactService {
    /** What may be accepted together with others. */
    public static final float HIGH = 0.9f;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    FactQueries queries;

    @Inject
    DocumentQueries documents;

    @Inject
    DocumentService access;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What a person says of a fact, having seen this version of it. */
    public record Decision(
            UUID fact,
            int seenVersion,
            FactState state,
            @Nullable String value) {}

    /** What the document states; for those who may open it. */
    @Requires(value = Permission.OPEN_PRIVATE_DOCUMENTS, orOwn = true)
    public DocumentFacts of(DocumentId document) {
        documents.row(document);
        access.requireOpen(document);
        return queries.of(document);
    }

    /** What people stand for in the document behind an evidence item; empty without a document. */
    @Requires(Permission.OPEN_PRIVATE_DOCUMENTS)
    public List<FactRow> behind(EvidenceId evidence) {
        return queries.documentOf(evidence).map(queries::facts).orElse(List.of()).stream()
                .filter(FactRow::settled)
                .toList();
    }

    /**
     * Accepts, corrects or rejects facts of one document; all of the decisions, or none.
     *
     * @throws ConflictException where somebody else decided in the meantime, with what is stored
     */
    public DocumentFacts decide(DocumentId document, List<Decision> decisions) {
        var row = documents.row(document);
        var member = self();
        for (var decision : decisions) {
            var fact = fact(document, decision);
            fact.decide(decision.state(), checked(fact, decision), member, clock.instant());
        }
        entities.flush();
        audit.record(AuditEntry.of(FACTS_DECIDED, "document", document.value())
                .about(new VendorId(row.vendor()))
                .with("decisions", told(decisions)));
        return queries.of(document);
    }

    /**
     * Accepts with one key everything that is still open, if the reading is sure of all of it. What is
     * {@linkplain FactRow#decidedAlone decided alone} is never among it.
     */
    public AcceptOutcome acceptSure(DocumentId document) {
        var open = queries.of(document).facts().stream()
                .filter(fact -> fact.open() && !fact.decidedAlone())
                .toList();
        var unsure = open.stream().filter(fact -> fact.confidence() < HIGH).count();
        if (unsure > 0) {
            return new AcceptOutcome.Unsure(unsure);
        }
        decide(
                document,
                open.stream()
                        .map(fact -> new Decision(fact.id(), fact.version(), FactState.ACCEPTED, null))
                        .toList());
        return new AcceptOutcome.Accepted(open.size());
    }

    /** What became of accepting everything: all, or nothing because so many are not sure. */
    public sealed interface AcceptOutcome {
        record Accepted(int facts) implements AcceptOutcome {}

        record Unsure(long facts) implements AcceptOutcome {}
    }

    /** A person's answer to a question; it stays with the document. */
    public DocumentFacts answer(DocumentId document, UUID question, int seenVersion, @Nullable String answer) {
        new InputCheck()
                .required("answer", answer)
                .atMost("answer", answer, 2000)
                .throwIfWrong();
        var row = documents.row(document);
        var found = entities.find(QuestionEntity.class, question);
        if (found == null || !found.documentId().equals(document.value())) {
            throw new NotFoundException("question");
        }
        if (found.version() != seenVersion) {
            throw new ConflictException("The question was answered after you opened it.", queries.of(document));
        }
        found.answer(Objects.requireNonNull(answer).strip(), self(), clock.instant());
        entities.flush();
        audit.record(AuditEntry.of(QUESTION_ANSWERED, "document", document.value())
                .about(new VendorId(row.vendor()))
                .with("question", found.code())
                .with("answer", answer));
        return queries.of(document);
    }

    private FactEntity fact(DocumentId document, Decision decision) {
        var fact = entities.find(FactEntity.class, decision.fact());
        if (fact == null || !fact.documentId().equals(document.value())) {
            throw new NotFoundException("fact");
        }
        if (fact.version() != decision.seenVersion()) {
            throw new ConflictException("The fact was decided after you opened it.", queries.of(document));
        }
        return fact;
    }

    /** A correction must be a value that the field can have. */
    private static @Nullable String checked(FactEntity fact, Decision decision) {
        if (decision.state() != FactState.CORRECTED) {
            return null;
        }
        var value = decision.value() == null ? "" : decision.value().strip();
        new InputCheck()
                .required("value", value)
                .atMost("value", value, 20_000)
                .rejectIf(
                        !value.isEmpty() && !FactValues.accepts(fact.field(), value),
                        "value",
                        FactValues.expected(fact.field()))
                .throwIfWrong();
        return value;
    }

    private static String told(List<Decision> decisions) {
        return String.join(
                "; ",
                decisions.stream()
                        .limit(200)
                        .map(decision ->
                                decision.fact() + " " + decision.state().wireName()
                                        + (decision.value() == null ? "" : " " + decision.value()))
                        .toList());
    }

    private UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("Facts are decided by a person, never by a job");
        }
        return member.value();
    }
}
