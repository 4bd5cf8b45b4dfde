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
 * The report is about another legal entity than the one we contracted with, and nothing documents how they are related;
 * or nobody has read which entity it is about. Source: red flags, RF2 (a).
 */
final class OtherEntityRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Reports.governing(file, Reports.accepted(file, service)).stream()
                .filter(report -> report.attestation().entity() == null || Scope.otherEntity(file, report))
                .map(report -> flag(at, report))
                .toList();
    }

    private static RedFlag flag(Standpoint at, EvidenceItem report) {
        var entity = report.attestation().entity();
        Argument contracted = Argument.of(at.file().contractEntity().value());
        Reason reason = entity == null
                ? Reason.of("RF2.entity-not-stated", contracted)
                : Reason.of("RF2.other-entity", contracted, Argument.of(entity.value()));
        FlagAction action = FlagAction.on(report.id(), entity == null ? "read-entity" : "document-entity-link");
        return ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.A,
                        report.id().toString(),
                        Severity.CRITICAL,
                        Since.filing(at, List.of(report)),
                        reason,
                        action,
                        List.of(FlagInput.of(report, "entity"))));
    }
}
