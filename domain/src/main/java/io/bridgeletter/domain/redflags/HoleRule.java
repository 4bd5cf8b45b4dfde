package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Scope;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days between two periods, within the window, for which nobody speaks; no later letter can cure them. One flag for a
 * hole, whatever categories it has. True since the report after the hole was accepted: until then it was a tail. Source:
 * red flags, RF2 (e).
 *
 * <p>The reason's arguments are the days, the first and the last day, and then the categories.
 */
final class HoleRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        Map<DateRange, List<TrustCategory>> holes =
                new TreeMap<>(Comparator.comparing(DateRange::from).thenComparing(DateRange::to));
        for (Coverage coverage : Coverage.ofRequired(at)) {
            coverage.openHoles(at).forEach(hole -> holes.computeIfAbsent(hole, days -> new ArrayList<>())
                    .add(coverage.category()));
        }
        return holes.entrySet().stream()
                .map(hole -> flag(at, hole.getKey(), hole.getValue()))
                .toList();
    }

    private static RedFlag flag(Standpoint at, DateRange hole, List<TrustCategory> categories) {
        List<Argument> arguments =
                new ArrayList<>(List.of(Argument.of(hole.days()), Argument.of(hole.from()), Argument.of(hole.to())));
        categories.forEach(category -> arguments.add(ScopeFlag.term(category)));
        List<EvidenceItem> after = after(at, hole);
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.E,
                        hole.from() + ".." + hole.to(),
                        Severity.HIGH,
                        Since.filing(at, after),
                        new Reason("RF2.hole", arguments),
                        FlagAction.on(at.service().id(), "accept-hole"),
                        after.stream()
                                .map(report -> FlagInput.of(report, "period-from"))
                                .toList()));
    }

    /** The reports whose days begin on the day after the hole. */
    private static List<EvidenceItem> after(Standpoint at, DateRange hole) {
        LocalDate next = hole.to().plusDays(1);
        return Reports.accepted(at.file(), at.service()).stream()
                .filter(report -> Scope.contains(at.file(), at.service(), report))
                .filter(report -> Scope.daysFor(at.service(), report).ranges().stream()
                        .anyMatch(days -> days.from().equals(next)))
                .toList();
    }
}
