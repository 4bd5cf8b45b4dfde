package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that speak for one category of one service, over all time.
 *
 * <p>Counted per entity, system and category: a report of another entity or system adds no day, and a report that drops
 * availability leaves availability uncovered even where its dates follow on. Source: coverage, "Arithmetic".
 *
 * @param strong days examined by a valid Type II report
 * @param represented days for which only a valid bridge letter speaks; none of them is strong
 * @param designOnly days after a Type I report that no Type II examined yet; they count as uncovered
 */
public record Coverage(TrustCategory category, DaySet strong, DaySet represented, DaySet designOnly) {
    /** Days after the standpoint's day are never covered. */
    public static Coverage of(Standpoint at, TrustCategory category) {
        DaySet strong = DaySet.of(examining(at)
                .filter(report -> Scope.examines(report, category))
                .flatMap(report -> Scope.daysFor(at.service(), report).ranges().stream())
                .toList());
        DaySet spoken = DaySet.of(Letters.judge(at).stream()
                .filter(letter -> letter.categories().contains(category))
                .flatMap(letter -> Stream.ofNullable(letter.speaksFor()))
                .toList());
        DaySet represented = spoken.minus(strong);
        DaySet designed = designed(at, category).minus(strong).minus(represented);
        return new Coverage(category, strong, represented, designed);
    }

    /** One for each required category, in the order of the categories. */
    public static List<Coverage> ofRequired(Standpoint at) {
        return at.service().requiredCategories().stream()
                .sorted()
                .map(category -> of(at, category))
                .toList();
    }

    /** Accepted Type II reports in scope whose dates are complete and possible. */
    static Stream<EvidenceItem> examining(Standpoint at) {
        return possible(at, EvidenceClass.SOC2_TYPE2)
                .filter(report -> report.attestation().dates().period().isPresent());
    }

    private static Stream<EvidenceItem> possible(Standpoint at, EvidenceClass type) {
        return Reports.accepted(at.file(), at.service()).stream()
                .filter(report -> report.evidenceClass() == type)
                .filter(report -> Scope.contains(at.file(), at.service(), report))
                .filter(report -> ImpossibleDate.of(report, at.today()).isEmpty());
    }

    /** From a Type I report's day until it is stale, a Type II begins, or today. */
    private static DaySet designed(Standpoint at, TrustCategory category) {
        List<LocalDate> starts = examining(at)
                .flatMap(report -> report.attestation().dates().period().stream())
                .map(DateRange::from)
                .toList();
        return DaySet.of(possible(at, EvidenceClass.SOC2_TYPE1)
                .filter(report -> Scope.examines(report, category))
                .flatMap(report -> designedBy(at, report, starts).stream())
                .toList());
    }

    private static Optional<DateRange> designedBy(Standpoint at, EvidenceItem report, List<LocalDate> typeTwoStarts) {
        LocalDate day = report.lastDay();
        if (day == null) {
            return Optional.empty();
        }
        LocalDate last = Stream.concat(
                        Stream.of(
                                at.today(),
                                Reports.currentUntil(report, at.policy()).orElse(day)),
                        typeTwoStarts.stream()
                                .filter(start -> start.isAfter(day))
                                .map(start -> start.minusDays(1)))
                .min(Comparator.naturalOrder())
                .orElse(day);
        return last.isBefore(day) ? Optional.empty() : Optional.of(new DateRange(day, last));
    }

    /** The days of a window by kind. */
    public WindowCoverage in(DateRange window) {
        DaySet examined = strong.within(window);
        DaySet spoken = represented.within(window);
        DaySet missing = covered().missingFrom(window);
        List<DayInterval> intervals = Stream.of(
                        intervals(examined, DayKind.STRONG),
                        intervals(spoken, DayKind.REPRESENTED),
                        intervals(missing, DayKind.UNCOVERED))
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(DayInterval::from))
                .toList();
        return new WindowCoverage(window, examined.days(), spoken.days(), missing.days(), intervals);
    }

    private static Stream<DayInterval> intervals(DaySet days, DayKind kind) {
        return days.ranges().stream().map(range -> new DayInterval(range, kind));
    }

    /** Days for which a report or a letter speaks. */
    public DaySet covered() {
        return strong.plus(represented);
    }

    /** The last day for which somebody speaks; the tail begins on the day after it. */
    public Optional<LocalDate> lastDay() {
        return covered().last();
    }

    /** Uncovered days between covered ones that touch the window; each whole, so that its identity does not move. */
    public List<DateRange> holes(DateRange window) {
        return covered().gaps().ranges().stream()
                .filter(hole -> DaySet.overlap(hole, window))
                .toList();
    }

    /** Holes that touch the standpoint's window, and that no acceptance which still holds covers to the last day. */
    public List<DateRange> openHoles(Standpoint at) {
        DaySet accepted = DaySet.of(acceptances(at)
                .filter(acceptance -> acceptance.holdsOn(at.today()))
                .map(AcceptedHole::days)
                .toList());
        return holes(at.service().window().on(at.today())).stream()
                .filter(hole -> !accepted.missingFrom(hole).isEmpty())
                .toList();
    }

    /** What was ever accepted for the service, whether or not it still holds. */
    static Stream<AcceptedHole> acceptances(Standpoint at) {
        return at.file().evidence().stream()
                .filter(item -> item.isAbout(at.service().id()))
                .flatMap(item -> item.acceptedHoles().stream());
    }
}
