package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Scope;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A required category that no report in scope examines, or that the reports have dropped: every report that began after
 * the last one that had it is without it. Source: red flags, RF2 (c); coverage, "criterion-level".
 */
final class MissingCategoryRule implements RedFlagRule {
    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        List<EvidenceItem> reports = Reports.accepted(file, service).stream()
                .filter(report -> Scope.contains(file, service, report))
                .toList();
        return service.requiredCategories().stream()
                .sorted()
                .flatMap(category -> flag(at, category, reports).stream())
                .toList();
    }

    private static Optional<RedFlag> flag(Standpoint at, TrustCategory category, List<EvidenceItem> reports) {
        List<EvidenceItem> without = without(category, reports);
        if (without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ScopeFlag.of(
                at,
                new ScopeFlag.Finding(
                        RedFlagPart.C,
                        category.wireName(),
                        Severity.HIGH,
                        Since.filing(at, without),
                        Reason.of(
                                without.size() == reports.size() ? "RF2.category-missing" : "RF2.category-dropped",
                                ScopeFlag.term(category)),
                        FlagAction.on(at.service().id(), "ask-for-category"),
                        without.stream()
                                .map(report -> FlagInput.of(report, "criteria"))
                                .toList())));
    }

    /** The reports that show that the category is gone: all of them if none ever had it. */
    private static List<EvidenceItem> without(TrustCategory category, List<EvidenceItem> reports) {
        List<EvidenceItem> holders = reports.stream()
                .filter(report -> Scope.examines(report, category))
                .toList();
        if (holders.isEmpty()) {
            return reports;
        }
        return holders.stream()
                .map(EvidenceItem::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> reports.stream()
                        .filter(report -> !holders.contains(report) && beganAfter(report, last))
                        .toList())
                .orElse(List.of());
    }

    private static boolean beganAfter(EvidenceItem report, LocalDate day) {
        LocalDate from = report.attestation().dates().periodFrom();
        return from != null && from.isAfter(day);
    }
}
