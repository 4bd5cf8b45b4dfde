package io.bridgeletter.domain.coverage;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.coverage.CoverageLabel.Headline;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Chooses the label; of several required categories the one whose days end first speaks for the service. */
public final class CoverageLabels {
    private static final Comparator<Coverage> ENDS_FIRST =
            Comparator.comparing(coverage -> coverage.lastDay().orElse(LocalDate.MIN));

    private CoverageLabels() {}

    public static CoverageLabel of(Standpoint at) {
        List<Coverage> required = Coverage.ofRequired(at);
        DaySet holes = DaySet.of(required.stream()
                .flatMap(coverage -> coverage.openHoles(at).stream())
                .toList());
        return new CoverageLabel(headline(at, required), holes.days());
    }

    private static Headline headline(Standpoint at, List<Coverage> required) {
        List<EvidenceItem> accepted = Reports.accepted(at.file(), at.service());
        if (accepted.isEmpty()) {
            return Listings.only(at.file(), at.service())
                    ? new CoverageLabel.ListingOnly()
                    : new CoverageLabel.NoReport();
        }
        if (Reports.current(at).isEmpty()) {
            return new CoverageLabel.Stale();
        }
        if (accepted.stream().allMatch(report -> report.evidenceClass() == EvidenceClass.SOC2_TYPE1)) {
            return new CoverageLabel.TypeOneOnly();
        }
        return required.stream().min(ENDS_FIRST).map(first -> ofDays(at, first)).orElseThrow();
    }

    private static Headline ofDays(Standpoint at, Coverage coverage) {
        DateRange window = at.service().window().on(at.today());
        LocalDate last = coverage.lastDay().orElse(null);
        if (last == null) {
            return new CoverageLabel.DaysUncovered(window.days());
        }
        long tail = DAYS.between(last, at.today());
        if (tail > at.policy().toleranceDays()) {
            return new CoverageLabel.DaysUncovered(tail);
        }
        return coverage.strong().contains(last)
                ? new CoverageLabel.ExaminedTo(last)
                : new CoverageLabel.BridgedTo(last);
    }
}
