package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.vendorfiles.Cuec;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plan exists and is not kept: a review date has passed, or, in tiers 1 and 2, an implemented control has no
 * evidence. Names the rows. True since the day after the first late review date, or since the report was accepted where
 * evidence is missing. Source: red flags, RF3b.
 */
final class CuecUpkeepRule implements RedFlagRule {
    private static final int VERSION = 1;

    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Reports.governing(file, Reports.current(at)).stream()
                .flatMap(report -> flag(at, report).stream())
                .toList();
    }

    private static Optional<RedFlag> flag(Standpoint at, EvidenceItem report) {
        List<Cuec> late = at.file().cuecsOf(report.id()).stream()
                .filter(cuec -> isLate(at, cuec))
                .toList();
        List<Cuec> unproven = at.file().cuecsOf(report.id()).stream()
                .filter(cuec -> isUnproven(at, cuec))
                .toList();
        if (late.isEmpty() && unproven.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RedFlag(
                RedFlagCode.RF3,
                RedFlagPart.B,
                VERSION,
                at.service().id(),
                report.id().toString(),
                Severity.MEDIUM,
                since(at, report, late, !unproven.isEmpty()),
                reason(late, unproven),
                FlagAction.on(report.id(), late.isEmpty() ? "attach-cuec-evidence" : "review-cuecs"),
                List.of(FlagInput.of(report, "cuec"))));
    }

    private static boolean isLate(Standpoint at, Cuec cuec) {
        return cuec.nextReview() != null && cuec.nextReview().isBefore(at.today());
    }

    private static boolean isUnproven(Standpoint at, Cuec cuec) {
        Tier tier = at.service().tier();
        return (tier == Tier.T1 || tier == Tier.T2) && cuec.status() == CuecStatus.IMPLEMENTED && !cuec.hasEvidence();
    }

    private static LocalDate since(Standpoint at, EvidenceItem report, List<Cuec> late, boolean anyUnproven) {
        LocalDate accepted = Since.filing(at, List.of(report));
        if (anyUnproven) {
            return accepted;
        }
        LocalDate firstLate = late.stream()
                .flatMap(cuec -> Optional.ofNullable(cuec.nextReview()).stream())
                .min(Comparator.naturalOrder())
                .map(review -> review.plusDays(1))
                .orElse(accepted);
        return firstLate.isBefore(accepted) ? accepted : firstLate;
    }

    private static Reason reason(List<Cuec> late, List<Cuec> unproven) {
        if (unproven.isEmpty()) {
            return Reason.of("RF3b.review-late", refs(late));
        }
        return late.isEmpty()
                ? Reason.of("RF3b.evidence-missing", refs(unproven))
                : Reason.of("RF3b.review-late-and-evidence-missing", refs(late), refs(unproven));
    }

    private static Argument refs(List<Cuec> cuecs) {
        return Argument.of(cuecs.stream().map(Cuec::ref).sorted().collect(Collectors.joining(", ")));
    }
}
