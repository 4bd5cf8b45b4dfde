package io.bridgeletter.core.facts;

import static io.bridgeletter.core.audit.AuditAction.DOCUMENT_REVIEWED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.cuecs.CuecLine;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The end of a review: what was accepted becomes evidence on file, with its controls. */
@Stateless
@Requires(Permission.EDIT_VENDORS)
public class Reviews {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    FactQueries queries;

    @Inject
    EvidenceService evidence;

    @Inject
    CuecPlanService cuecs;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What became of finishing: evidence on file, or what stands in the way. */
    public sealed interface Outcome {
        record Filed(EvidenceId evidence) implements Outcome {}

        /** So many facts are still open. */
        record Undecided(long facts) implements Outcome {}

        /** The document is of no class that evidence can be made of. */
        record NothingToFile() implements Outcome {}

        record AlreadyReviewed() implements Outcome {}
    }

    /**
     * Files what was accepted or corrected as private evidence with the document, accepted by who finishes, and the
     * report's user controls with it; all in one transaction.
     */
    public Outcome finish(DocumentId document) {
        var facts = queries.of(document);
        var documentClass = EvidenceClass.fromWire(
                        Objects.requireNonNullElse(facts.document().documentClass(), "other"))
                .orElse(EvidenceClass.OTHER);
        if (facts.reviewed()) {
            return new Outcome.AlreadyReviewed();
        }
        if (documentClass == EvidenceClass.OTHER) {
            return new Outcome.NothingToFile();
        }
        if (facts.open() > 0) {
            return new Outcome.Undecided(facts.open());
        }
        var vendor = new VendorId(facts.document().vendor());
        var input = EvidenceFromFacts.of(documentClass, facts);
        var added = evidence.add(vendor, input);
        var filed = new EvidenceId(added.id());
        evidence.accept(filed, added.version());
        plan(filed, facts);
        entities.createQuery("update Document d set d.reviewedAt = :now, d.reviewedBy = :member where d.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("member", self())
                .setParameter("id", document.value())
                .executeUpdate();
        audit.record(AuditEntry.of(DOCUMENT_REVIEWED, "document", document.value())
                .about(vendor)
                .with("evidence", filed)
                .with("class", documentClass.wireName()));
        return new Outcome.Filed(filed);
    }

    /** The report's controls; or that it states none, where that was read and nobody objected. */
    private void plan(EvidenceId report, DocumentFacts facts) {
        var lines = lines(facts.facts());
        var noneStated = facts.facts().stream()
                .anyMatch(fact -> fact.field() == Field.CUEC_TEXT && fact.state() == FactState.NOT_STATED);
        if (!lines.isEmpty()) {
            cuecs.enterReviewed(report, lines);
        } else if (noneStated) {
            cuecs.confirmNoneStated(report);
        }
    }

    private static List<CuecLine> lines(List<FactRow> facts) {
        var lines = new ArrayList<CuecLine>();
        for (var fact : facts) {
            var value = fact.value();
            if (fact.field() == Field.CUEC_TEXT && fact.settled() && value != null) {
                var ref = inGroup(facts, fact, Field.CUEC_REF);
                var criteria = inGroup(facts, fact, Field.CUEC_CRITERIA);
                lines.add(new CuecLine(
                        lines.size() + 1,
                        ref.isEmpty() ? null : ref,
                        value,
                        criteria.isEmpty() ? List.of() : List.of(criteria.split(",\\s*"))));
            }
        }
        return lines;
    }

    static String inGroup(List<FactRow> facts, FactRow fact, Field field) {
        return facts.stream()
                .filter(other ->
                        other.field() == field && other.settled() && Objects.equals(other.group(), fact.group()))
                .map(FactRow::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private UUID self() {
        var member = tenants.requireTenant().member();
        if (member == null) {
            throw new IllegalStateException("A review is finished by a person, never by a job");
        }
        return member.value();
    }
}
