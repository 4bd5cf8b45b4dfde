package io.bridgeletter.core.redflags;

import io.bridgeletter.core.evidence.HoleAcceptance;
import io.bridgeletter.core.evidence.HoleAcceptances;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.vendorfiles.VendorFiles;
import io.bridgeletter.core.vendors.VendorQueries;
import io.bridgeletter.domain.coverage.DaySet;
import io.bridgeletter.domain.coverage.Hole;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holes in coverage and the decisions to accept them. Accepting one ends a red flag without any evidence, so it is for
 * those who decide, as waiving is.
 */
@Stateless
@Requires(Permission.SEE_VENDORS)
public class HoleService {
    @Inject
    VendorFiles files;

    @Inject
    VendorQueries vendors;

    @Inject
    HoleAcceptances acceptances;

    @Inject
    TenantScope tenants;

    /** The holes in the windows of a vendor's services, accepted ones included. */
    public List<HoleRow> of(VendorId vendor) {
        vendors.requireVendor(vendor);
        return rows(vendor).toList();
    }

    /** Accepts a hole that there is; one that was accepted before is accepted anew, with this reason and end. */
    @Requires(Permission.DECIDE)
    public HoleRow accept(VendorId vendor, HoleDecision decision) {
        vendors.requireVendor(vendor);
        var until = decision.until();
        new InputCheck()
                .required("reason", decision.reason())
                .atMost("reason", decision.reason(), 1000)
                .plausible("until", until)
                .rejectIf(until != null && until.isBefore(tenants.today()), "until", "hole.untilPast")
                .throwIfWrong();
        find(vendor, decision);
        acceptances.accept(
                new EvidenceId(decision.report()),
                new AcceptedHole(decision.days(), until),
                Objects.requireNonNull(decision.reason()).strip());
        return find(vendor, decision);
    }

    /** Takes an acceptance back; what it accepted is open again. */
    @Requires(Permission.DECIDE)
    public void revoke(VendorId vendor, UUID acceptance) {
        vendors.requireVendor(vendor);
        acceptances.revoke(vendor, acceptance);
    }

    private HoleRow find(VendorId vendor, HoleDecision decision) {
        return rows(vendor)
                .filter(row ->
                        row.days().equals(decision.days()) && decision.report().equals(row.report()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("hole"));
    }

    private Stream<HoleRow> rows(VendorId vendor) {
        var decided = acceptances.of(vendor);
        return files.load(List.of(vendor.value())).stream()
                .flatMap(file -> file.services().stream()
                        .map(service -> new Standpoint(file, service, tenants.today(), JudgementPolicy.standard())))
                .flatMap(at -> Hole.of(at).stream().map(hole -> row(at, hole, decided)));
    }

    private static HoleRow row(Standpoint at, Hole hole, List<HoleAcceptance> decided) {
        var after = hole.reportsAfter(at);
        return new HoleRow(
                at.service().id().value(),
                at.service().name(),
                hole.days(),
                hole.categories(),
                hole.open(),
                after.isEmpty() ? null : after.get(0).id().value(),
                acceptance(at, hole, decided));
    }

    /** The latest that covers the whole hole and was given for this service; one that holds before one that does not. */
    private static @Nullable HoleAcceptance acceptance(Standpoint at, Hole hole, List<HoleAcceptance> decided) {
        var covering = decided.stream()
                .filter(one -> at.file()
                        .item(new EvidenceId(one.report()))
                        .isAbout(at.service().id()))
                .filter(one -> DaySet.of(List.of(one.hole().days()))
                        .missingFrom(hole.days())
                        .isEmpty())
                .toList();
        return covering.stream()
                .filter(one -> one.hole().holdsOn(at.today()))
                .findFirst()
                .orElse(covering.isEmpty() ? null : covering.get(0));
    }
}
