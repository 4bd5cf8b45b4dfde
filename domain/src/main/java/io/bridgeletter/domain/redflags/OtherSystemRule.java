package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Scope;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.List;

/**
 * No report names the service or one of its aliases within its system boundary. One report that names it is enough:
 * another report of the vendor may be about another system. Source: red flags, RF2 (b).
 */
final class OtherSystemRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        List<EvidenceItem> reports = Reports.governing(file, Reports.accepted(file, service));
        if (reports.stream().anyMatch(report -> isNamed(service, report))) {
            return List.of();
        }
        return reports.stream().map(report -> flag(at, report)).toList();
    }

    private static boolean isNamed(Service service, EvidenceItem report) {
        return !report.attestation().systems().isEmpty() && !Scope.otherSystem(service, report);
    }

    private static RedFlag flag(Standpoint at, EvidenceItem report) {
        List<String> systems = report.attestation().systems();
        Argument service = Argument.of(at.service().name());
        boolean unread = systems.isEmpty();
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.B,
                        report.id().toString(),
                        Severity.CRITICAL,
                        Since.filing(at, List.of(report)),
                        unread
                                ? Reason.of("RF2.system-not-stated", service)
                                : Reason.of("RF2.other-system", service, Argument.of(String.join(", ", systems))),
                        unread
                                ? FlagAction.on(report.id(), "read-system")
                                : FlagAction.on(at.service().id(), "add-alias"),
                        List.of(FlagInput.of(report, "system"))));
    }
}
