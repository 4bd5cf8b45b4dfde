package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.ImpossibleDate;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of an accepted report cannot be true, such as a period that ends after the report was issued. The reason's
 * arguments are the last day that the report speaks about and its date, as far as stated. Source: red flags, RF2 (g).
 */
final class ImpossibleDateRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Reports.accepted(file, service).stream()
                .flatMap(report -> flag(at, report).stream())
                .toList();
    }

    private static Optional<RedFlag> flag(Standpoint at, EvidenceItem report) {
        return ImpossibleDate.of(report, at.today())
                .map(problem -> ScopeFlag.of(
                        at,
                        new ScopeFlag.Finding(
                                RedFlagPart.G,
                                report.id().toString(),
                                Severity.CRITICAL,
                                Since.filing(at, List.of(report)),
                                new Reason("RF2." + key(problem), arguments(report)),
                                FlagAction.on(report.id(), "correct-dates"),
                                inputs(report))));
    }

    private static String key(ImpossibleDate problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Argument> arguments(EvidenceItem report) {
        List<Argument> arguments = new ArrayList<>();
        Stream.concat(
                        Stream.ofNullable(report.lastDay()),
                        Stream.ofNullable(report.attestation().dates().issued()))
                .map(Argument::of)
                .forEach(arguments::add);
        return arguments;
    }

    private static List<FlagInput> inputs(EvidenceItem report) {
        String lastDay = report.attestation().dates().asOf() == null ? "period-to" : "as-of";
        return List.of(FlagInput.of(report, lastDay), FlagInput.of(report, "report-date"));
    }
}
