package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.vendorfiles.AgeBasis;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which SOC 2 reports of a file count, until when, and which of them has been replaced by a later one. */
public final class Reports {
    /** Latest last; reports that cannot be ordered by their dates are ordered by id, so that every run agrees. */
    private static final Comparator<EvidenceItem> BY_DATE = Comparator.comparing(
                    (EvidenceItem report) -> orMin(report.lastDay()))
            .thenComparing(report -> orMin(report.attestation().dates().issued()))
            .thenComparing(report -> report.id().value());

    private Reports() {}

    /** SOC 2 reports of either type about the service: accepted, private, with document; oldest first. */
    public static List<EvidenceItem> accepted(VendorFile file, Service service) {
        return file.evidence().stream()
                .filter(item -> item.isAcceptedReport() && item.isAbout(service.id()))
                .sorted(BY_DATE)
                .toList();
    }

    /** Accepted reports that are not stale; oldest first. Source: red flags, "Current report". */
    public static List<EvidenceItem> current(Standpoint at) {
        return accepted(at.file(), at.service()).stream()
                .filter(report -> isCurrent(report, at.today(), at.policy()))
                .toList();
    }

    private static boolean isCurrent(EvidenceItem report, LocalDate today, JudgementPolicy policy) {
        return currentUntil(report, policy).filter(last -> !today.isAfter(last)).isPresent();
    }

    /**
     * The last day on which a report is current: period end + 12 months + lag for a Type II, its day + 6 months for a
     * Type I (coverage, Staleness). Empty without the date to count from: such a report is never current.
     */
    public static Optional<LocalDate> currentUntil(EvidenceItem report, JudgementPolicy policy) {
        LocalDate issued = report.attestation().dates().issued();
        LocalDate basis = policy.ageBasis() == AgeBasis.ISSUE_DATE ? issued : report.lastDay();
        if (basis == null) {
            return Optional.empty();
        }
        return Optional.of(
                report.evidenceClass() == EvidenceClass.SOC2_TYPE1
                        ? basis.plusMonths(policy.typeOneMaxAgeMonths())
                        : basis.plusMonths(policy.maxAgeMonths()).plusDays(policy.lagDays()));
    }

    /** Period end + 12 months + usual lag, whatever the age counts from. Source: red flags, "Current report". */
    public static Optional<LocalDate> nextExpected(EvidenceItem report, JudgementPolicy policy) {
        return Optional.ofNullable(report.lastDay())
                .map(end -> end.plusMonths(policy.maxAgeMonths()).plusDays(policy.lagDays()));
    }

    /**
     * The reports that no later one of the list replaces: the later report wins for opinion and user controls, but a
     * Type I never replaces a Type II. Source: coverage, edge cases "overlap" and "reissued report".
     */
    public static List<EvidenceItem> governing(VendorFile file, List<EvidenceItem> reports) {
        return reports.stream()
                .filter(report -> reports.stream().noneMatch(other -> replaces(file, other, report)))
                .sorted(BY_DATE)
                .toList();
    }

    private static boolean replaces(VendorFile file, EvidenceItem later, EvidenceItem earlier) {
        boolean loses = later.evidenceClass() == EvidenceClass.SOC2_TYPE1
                && earlier.evidenceClass() == EvidenceClass.SOC2_TYPE2;
        return !loses && BY_DATE.compare(later, earlier) > 0 && Scope.sameSubject(file, later, earlier);
    }

    private static LocalDate orMin(@Nullable LocalDate date) {
        return date == null ? LocalDate.MIN : date;
    }
}
