package io.bridgeletter.domain.redflags;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.Letters;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Scope;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * More days than tolerated have passed since the last day for which a report or a valid letter speaks. Categories whose
 * days end together make one flag. True from that last day + tolerance + 1. Source: red flags, RF2 (d).
 *
 * <p>The reason's arguments are the days, the last day, the tolerance, and then the categories.
 */
final class TailRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        Map<LocalDate, List<Coverage>> byEnd = new TreeMap<>();
        for (Coverage coverage : Coverage.ofRequired(at)) {
            coverage.lastDay().ifPresent(last -> byEnd.computeIfAbsent(last, day -> new ArrayList<>())
                    .add(coverage));
        }
        return byEnd.entrySet().stream()
                .filter(tail -> DAYS.between(tail.getKey(), today) > policy.toleranceDays())
                .map(tail -> flag(at, tail.getKey(), tail.getValue()))
                .toList();
    }

    private static RedFlag flag(Standpoint at, LocalDate last, List<Coverage> ending) {
        long days = DAYS.between(last, at.today());
        int tolerance = at.policy().toleranceDays();
        List<TrustCategory> categories = ending.stream().map(Coverage::category).toList();
        List<Argument> arguments =
                new ArrayList<>(List.of(Argument.of(days), Argument.of(last), Argument.of(tolerance)));
        categories.forEach(category -> arguments.add(ScopeFlag.term(category)));
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.D,
                        ScopeFlag.names(categories),
                        days > at.policy().highTailDays() ? Severity.HIGH : Severity.MEDIUM,
                        last.plusDays(tolerance + 1L),
                        new Reason("RF2.tail", arguments),
                        FlagAction.on(
                                at.service().id(), letterHelps(at, last, ending) ? "request-letter" : "request-report"),
                        inputs(at, last)));
    }

    /** A letter written today can still bring the tail within the tolerance. */
    private static boolean letterHelps(Standpoint at, LocalDate last, List<Coverage> ending) {
        long afterLetter = DAYS.between(last, at.today()) - at.policy().letterMaxDays();
        return afterLetter <= at.policy().toleranceDays()
                && ending.stream().allMatch(coverage -> coverage.strong().contains(last));
    }

    private static List<FlagInput> inputs(Standpoint at, LocalDate last) {
        Stream<FlagInput> reports = Reports.accepted(at.file(), at.service()).stream()
                .filter(item -> Scope.contains(at.file(), at.service(), item))
                .filter(item -> endsOn(Scope.daysFor(at.service(), item).last(), last))
                .map(item -> FlagInput.of(item, "period-to"));
        Stream<FlagInput> letters = Letters.judge(at).stream()
                .filter(letter -> letter.speaksFor() != null
                        && last.equals(letter.speaksFor().to()))
                .map(letter -> FlagInput.of(at.file().item(letter.letter()), "covers-to"));
        return Stream.concat(reports, letters).toList();
    }

    private static boolean endsOn(Optional<LocalDate> end, LocalDate day) {
        return end.filter(day::equals).isPresent();
    }
}
