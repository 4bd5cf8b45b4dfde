package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Hole;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days between two periods, within the window, for which nobody speaks; no later letter can cure them. One flag for a
 * hole, whatever categories it has. True since the report after the hole was accepted: until then it was a tail; or
 * since the day after the end of an acceptance. Source: red flags, RF2 (e).
 *
 * <p>The reason's arguments are the days, the first and the last day, and then the categories.
 */
final class HoleRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Hole.of(at).stream()
                .filter(Hole::open)
                .map(hole -> flag(at, hole))
                .toList();
    }

    private static RedFlag flag(Standpoint at, Hole hole) {
        List<Argument> arguments = new ArrayList<>(List.of(
                Argument.of(hole.days().days()),
                Argument.of(hole.days().from()),
                Argument.of(hole.days().to())));
        hole.categories().forEach(category -> arguments.add(ScopeFlag.term(category)));
        List<EvidenceItem> after = hole.reportsAfter(at);
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.E,
                        hole.days().from() + ".." + hole.days().to(),
                        Severity.HIGH,
                        since(at, hole, after),
                        new Reason("RF2.hole", arguments),
                        FlagAction.on(at.service().id(), "accept-hole"),
                        after.stream()
                                .map(report -> FlagInput.of(report, "period-from"))
                                .toList()));
    }

    private static LocalDate since(Standpoint at, Hole hole, List<EvidenceItem> after) {
        LocalDate filed = Since.filing(at, after);
        return hole.reopenedOn(at).filter(filed::isBefore).orElse(filed);
    }
}
