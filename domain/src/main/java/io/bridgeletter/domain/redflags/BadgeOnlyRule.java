package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Listings;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A SOC 2 is required or claimed, and no current report is on file: a badge is an answer to another question.
 *
 * <p>Open from the day after the last report's last current day; without any report since the service, or the claim,
 * came on file. The first argument of every reason says what became of the latest request. Source: red flags, RF1.
 */
final class BadgeOnlyRule implements RedFlagRule {
    private static final int VERSION = 1;
    private static final String SUBJECT = "soc2-report";

    @Override
    public List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {
        Standpoint at = new Standpoint(file, service, today, policy);
        List<EvidenceItem> claims = Listings.claims(file, service);
        if ((!isRequired(at) && claims.isEmpty()) || !Reports.current(at).isEmpty()) {
            return List.of();
        }
        return List.of(new RedFlag(
                RedFlagCode.RF1,
                null,
                VERSION,
                service.id(),
                SUBJECT,
                severity(at),
                since(at, claims),
                reason(at, claims),
                action(at, claims),
                claims.stream().map(BadgeOnlyRule::input).toList()));
    }

    private static boolean isRequired(Standpoint at) {
        return at.service().kind() == ServiceKind.AI_GATEWAY
                || at.policy().soc2Tiers().contains(at.service().tier());
    }

    private static Severity severity(Standpoint at) {
        if (at.file().evidence().stream().anyMatch(item -> isCurrentSummary(at, item))) {
            return Severity.MEDIUM;
        }
        Tier tier = at.service().tier();
        return tier == Tier.T1 || tier == Tier.T2 ? Severity.CRITICAL : Severity.HIGH;
    }

    /** A SOC 3 is public by its nature; it must be accepted, on file and not stale to lower anything. */
    private static boolean isCurrentSummary(Standpoint at, EvidenceItem item) {
        return item.evidenceClass() == EvidenceClass.SOC3
                && item.isAbout(at.service().id())
                && item.filing().state() == EvidenceState.ACCEPTED
                && item.filing().hasDocument()
                && Reports.currentUntil(item, at.policy())
                        .filter(last -> !at.today().isAfter(last))
                        .isPresent();
    }

    private static LocalDate since(Standpoint at, List<EvidenceItem> claims) {
        Optional<LocalDate> lastCurrent = Reports.accepted(at.file(), at.service()).stream()
                .flatMap(report -> Reports.currentUntil(report, at.policy()).stream())
                .max(Comparator.naturalOrder());
        if (lastCurrent.isPresent()) {
            return lastCurrent.get().plusDays(1);
        }
        return isRequired(at) ? Since.notAfterToday(at, at.service().onFileSince()) : Since.filing(at, claims);
    }

    private static Reason reason(Standpoint at, List<EvidenceItem> claims) {
        Argument request = RequestState.of(at);
        List<EvidenceItem> accepted = Reports.accepted(at.file(), at.service());
        if (!accepted.isEmpty()) {
            return accepted.stream()
                    .flatMap(report -> Optional.ofNullable(report.lastDay()).stream())
                    .max(Comparator.naturalOrder())
                    .map(last -> Reason.of("RF1.stale", request, Argument.of(last)))
                    .orElse(Reason.of("RF1.undated", request));
        }
        if (claims.isEmpty()) {
            return Reason.of("RF1.no-report", request);
        }
        return firstReport(claims)
                .map(report -> Reason.of(isAccepted(report) ? "RF1.no-document" : "RF1.not-accepted", request))
                .orElse(Reason.of("RF1.listing-only", request, Argument.of(claims.size())));
    }

    private static FlagAction action(Standpoint at, List<EvidenceItem> claims) {
        if (!Reports.accepted(at.file(), at.service()).isEmpty()) {
            return FlagAction.on(at.service().id(), "request-report");
        }
        return firstReport(claims)
                .map(report -> FlagAction.on(report.id(), isAccepted(report) ? "file-document" : "accept-report"))
                .orElse(FlagAction.on(at.service().id(), "request-report"));
    }

    /** A report that nobody replaced: one waiting for a person before one that is accepted without its document. */
    private static Optional<EvidenceItem> firstReport(List<EvidenceItem> claims) {
        return claims.stream()
                .filter(item ->
                        item.evidenceClass().isSoc2Report() && item.filing().state() != EvidenceState.SUPERSEDED)
                .min(Comparator.comparing(BadgeOnlyRule::isAccepted)
                        .thenComparing(item -> item.id().value()));
    }

    private static boolean isAccepted(EvidenceItem item) {
        return item.filing().state() == EvidenceState.ACCEPTED;
    }

    private static FlagInput input(EvidenceItem item) {
        return item.isAcceptedReport() ? FlagInput.of(item, "period-to") : FlagInput.of(item);
    }
}
