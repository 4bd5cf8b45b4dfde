package io.bridgeletter.domain.coverage;

import static java.util.Comparator.naturalOrder;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days between two periods that touch a service's window and for which nobody speaks; no later letter can cure them, so
 * the only answer is that a person accepts them.
 *
 * @param categories those that have this hole, in their order
 * @param open false while an acceptance holds
 */
public record Hole(DateRange days, List<TrustCategory> categories, boolean open) {
    public Hole {
        categories = List.copyOf(categories);
    }

    /** Every hole of the service once, the earliest first. */
    public static List<Hole> of(Standpoint at) {
        Map<DateRange, List<TrustCategory>> holes =
                new TreeMap<>(Comparator.comparing(DateRange::from).thenComparing(DateRange::to));
        List<DateRange> open = new ArrayList<>();
        for (Coverage coverage : Coverage.ofRequired(at)) {
            coverage.holes(at.service().window().on(at.today()))
                    .forEach(hole -> holes.computeIfAbsent(hole, days -> new ArrayList<>())
                            .add(coverage.category()));
            open.addAll(coverage.openHoles(at));
        }
        return holes.entrySet().stream()
                .map(hole -> new Hole(hole.getKey(), hole.getValue(), open.contains(hole.getKey())))
                .toList();
    }

    /** The reports whose days begin on the day after the hole: what was accepted stands with one of them. */
    public List<EvidenceItem> reportsAfter(Standpoint at) {
        LocalDate next = days.to().plusDays(1);
        return Reports.accepted(at.file(), at.service()).stream()
                .filter(report -> Scope.contains(at.file(), at.service(), report))
                .filter(report -> Scope.daysFor(at.service(), report).ranges().stream()
                        .anyMatch(range -> range.from().equals(next)))
                .toList();
    }

    /** The day after the last acceptance that covered the hole and holds no more. */
    public Optional<LocalDate> reopenedOn(Standpoint at) {
        return Coverage.acceptances(at)
                .filter(acceptance ->
                        DaySet.of(List.of(acceptance.days())).missingFrom(days).isEmpty())
                .filter(acceptance -> !acceptance.holdsOn(at.today()))
                .flatMap(acceptance -> Optional.ofNullable(acceptance.until()).stream())
                .max(naturalOrder())
                .map(until -> until.plusDays(1));
    }
}
