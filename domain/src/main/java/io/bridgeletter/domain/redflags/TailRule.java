package io.bridgeletter.domain.redflags;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.Letters;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Scope;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * More days than tolerated have passed since the last day for which a report or a valid letter speaks. True from that
 * last day + tolerance + 1. Source: red flags, RF2 (d).
 *
 * <p>One flag for each required category, because a subject must not change when the next report drops one of them. The
 * reason's arguments are the days, the last day, the tolerance and the category.
 */
final class TailRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Coverage.ofRequired(at).stream()
                .flatMap(coverage -> coverage.lastDay().stream()
                        .filter(last -> DAYS.between(last, today) > policy.toleranceDays())
                        .map(last -> flag(at, last, coverage)))
                .toList();
    }

    private static RedFlag flag(Standpoint at, LocalDate last, Coverage coverage) {
        long days = DAYS.between(last, at.today());
        int tolerance = at.policy().toleranceDays();
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.D,
                        coverage.category().wireName(),
                        days > at.policy().highTailDays() ? Severity.HIGH : Severity.MEDIUM,
                        last.plusDays(tolerance + 1L),
                        Reason.of(
                                "RF2.tail",
                                Argument.of(days),
                                Argument.of(last),
                                Argument.of(tolerance),
                                ScopeFlag.term(coverage.category())),
                        FlagAction.on(
                                at.service().id(),
                                letterHelps(at, last, coverage) ? "request-letter" : "request-report"),
                        inputs(at, last, coverage)));
    }

    /** A letter written today can still bring the tail within the tolerance. */
    private static boolean letterHelps(Standpoint at, LocalDate last, Coverage coverage) {
        long afterLetter = DAYS.between(last, at.today()) - at.policy().letterMaxDays();
        return afterLetter <= at.policy().toleranceDays() && coverage.strong().contains(last);
    }

    private static List<FlagInput> inputs(Standpoint at, LocalDate last, Coverage coverage) {
        Stream<FlagInput> reports = Reports.accepted(at.file(), at.service()).stream()
                .filter(item -> Scope.contains(at.file(), at.service(), item))
                .filter(item -> Scope.examines(item, coverage.category()))
                .filter(item -> Scope.daysFor(at.service(), item)
                        .last()
                        .filter(last::equals)
                        .isPresent())
                .map(item -> FlagInput.of(item, "period-to"));
        Stream<FlagInput> letters = Letters.judge(at).stream()
                .filter(letter -> letter.categories().contains(coverage.category())
                        && letter.speaksFor() != null
                        && last.equals(letter.speaksFor().to()))
                .map(letter -> FlagInput.of(at.file().item(letter.letter()), "covers-to"));
        return Stream.concat(reports, letters).toList();
    }
}
