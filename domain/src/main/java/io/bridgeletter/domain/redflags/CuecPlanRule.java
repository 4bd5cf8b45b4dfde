package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.vendorfiles.Cuec;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A current report leaves controls to us, and nobody here has taken them: a control without owner or status, or a list
 * that no person has confirmed. A report without controls needs the confirmation that none are stated. Of reports on
 * one system only the latest counts. Source: red flags, RF3.
 */
final class CuecPlanRule implements RedFlagRule {
    private static final int VERSION = 1;
    private static final List<String> ACCESS_AND_CONFIDENTIALITY = List.of("CC6", "C1");

    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        return Reports.governing(file, Reports.current(at)).stream()
                .flatMap(report -> flag(at, report).stream())
                .toList();
    }

    private static Optional<RedFlag> flag(Standpoint at, EvidenceItem report) {
        List<Cuec> cuecs = at.file().cuecsOf(report.id());
        return reason(report, cuecs)
                .map(reason -> new RedFlag(
                        RedFlagCode.RF3,
                        null,
                        VERSION,
                        at.service().id(),
                        report.id().toString(),
                        severity(at, cuecs),
                        Since.filing(at, List.of(report)),
                        reason,
                        FlagAction.on(
                                report.id(), reason.key().equals("RF3.no-plan") ? "assign-cuecs" : "confirm-cuecs"),
                        List.of(FlagInput.of(report, "cuec"))));
    }

    private static Optional<Reason> reason(EvidenceItem report, List<Cuec> cuecs) {
        long ownerless = cuecs.stream().filter(cuec -> !cuec.hasOwner()).count();
        long silent = cuecs.stream().filter(cuec -> cuec.status() == null).count();
        if (ownerless + silent > 0) {
            return Optional.of(
                    Reason.of("RF3.no-plan", Argument.of(ownerless), Argument.of(silent), Argument.of(cuecs.size())));
        }
        if (report.cuecConfirmation() == CuecConfirmation.NOT_CONFIRMED) {
            return Optional.of(Reason.of("RF3.not-confirmed", Argument.of(cuecs.size())));
        }
        boolean contradicts = cuecs.isEmpty() != (report.cuecConfirmation() == CuecConfirmation.NONE_STATED);
        return contradicts
                ? Optional.of(Reason.of("RF3.confirmation-differs", Argument.of(cuecs.size())))
                : Optional.empty();
    }

    private static Severity severity(Standpoint at, List<Cuec> cuecs) {
        boolean critical = at.service().tier() == Tier.T1
                && cuecs.stream().filter(cuec -> !cuec.hasOwner()).anyMatch(cuec -> ACCESS_AND_CONFIDENTIALITY.stream()
                        .anyMatch(cuec::mapsTo));
        return critical ? Severity.CRITICAL : Severity.HIGH;
    }
}
