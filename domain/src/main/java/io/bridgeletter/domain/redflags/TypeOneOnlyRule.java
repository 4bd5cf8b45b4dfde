package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.List;

/** Only Type I reports are accepted: a design was looked at, no day was examined. Source: red flags, RF2 (f). */
final class TypeOneOnlyRule implements RedFlagRule {
    private static final String SUBJECT = "type-one-only";

    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        List<EvidenceItem> reports = Reports.accepted(file, service);
        if (reports.isEmpty()
                || reports.stream().anyMatch(report -> report.evidenceClass() == EvidenceClass.SOC2_TYPE2)) {
            return List.of();
        }
        return List.of(ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.F,
                        SUBJECT,
                        Severity.HIGH,
                        Since.filing(at, reports),
                        Reason.of("RF2.type-one-only", Argument.of(reports.size())),
                        FlagAction.on(service.id(), "request-type-two"),
                        reports.stream()
                                .map(report -> FlagInput.of(report, "as-of"))
                                .toList())));
    }
}
