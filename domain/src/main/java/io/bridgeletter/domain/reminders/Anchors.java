package io.bridgeletter.domain.reminders;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.vendorfiles.Cuec;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.EvidenceRequest;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The dates of a vendor file that lead to reminders. They are computed anew from the evidence each time, so that an
 * accepted report moves its anchor and a settled matter has none. A vendor that was rejected or offboarded has none at
 * all, and a user control that does not apply has no review.
 *
 * <p>Source: tiering and reminders, "Anchor dates".
 */
public final class Anchors {
    private static final int LETTER_WANTED_AFTER_DAYS = 60;
    private static final int REPORT_SOON_DAYS = 30;

    private Anchors() {}

    /** Each anchor once, earliest first. */
    public static List<Anchor> of(VendorFile file, LocalDate today, JudgementPolicy policy) {
        if (!file.state().isPursued()) {
            return List.of();
        }
        List<Anchor> anchors = new ArrayList<>(certificates(file));
        anchors.addAll(requests(file));
        for (Service service : file.services()) {
            Standpoint at = new Standpoint(file, service, today, policy);
            List<EvidenceItem> reports = governing(at);
            anchors.addAll(reportsExpected(reports, policy));
            anchors.addAll(cuecReviews(file, reports));
            letterWanted(at, reports).ifPresent(anchors::add);
        }
        return anchors.stream()
                .distinct()
                .sorted(Comparator.comparing(Anchor::day)
                        .thenComparing(anchor -> anchor.subject().kind())
                        .thenComparing(anchor -> anchor.subject().id()))
                .toList();
    }

    private static List<EvidenceItem> governing(Standpoint at) {
        return Reports.governing(at.file(), Reports.accepted(at.file(), at.service()));
    }

    private static List<Anchor> reportsExpected(List<EvidenceItem> reports, JudgementPolicy policy) {
        return reports.stream()
                .filter(report -> report.evidenceClass() == EvidenceClass.SOC2_TYPE2)
                .flatMap(report -> Reports.nextExpected(report, policy).stream()
                        .map(day ->
                                anchor(ReminderKind.REPORT_EXPECTED, report.id().value(), day)))
                .toList();
    }

    private static List<Anchor> cuecReviews(VendorFile file, List<EvidenceItem> reports) {
        return reports.stream()
                .flatMap(report -> file.cuecsOf(report.id()).stream())
                .filter(Cuec::isApplicable)
                .flatMap(cuec -> Stream.ofNullable(cuec.nextReview())
                        .map(day -> anchor(ReminderKind.CUEC_REVIEW, cuec.id().value(), day)))
                .toList();
    }

    private static List<Anchor> certificates(VendorFile file) {
        return file.evidence().stream()
                .filter(item ->
                        item.evidenceClass().isIsoCertificate() && item.filing().state() == EvidenceState.ACCEPTED)
                .flatMap(Anchors::ofCertificate)
                .toList();
    }

    /** Surveillance that was due before the certificate was accepted was a matter of accepting it. */
    private static Stream<Anchor> ofCertificate(EvidenceItem item) {
        UUID id = item.id().value();
        LocalDate accepted = item.filing().stateSince();
        Stream<Anchor> surveillance = item.validity().surveillanceDue().stream()
                .filter(due -> accepted == null || !due.isBefore(accepted))
                .map(due -> anchor(ReminderKind.CERTIFICATE_SURVEILLANCE, id, due));
        Stream<Anchor> expiry =
                Stream.ofNullable(item.validity().to()).map(end -> anchor(ReminderKind.CERTIFICATE_EXPIRY, id, end));
        return Stream.concat(surveillance, expiry);
    }

    private static List<Anchor> requests(VendorFile file) {
        return file.requests().stream()
                .filter(request -> request.state() == EvidenceRequest.State.OPEN)
                .flatMap(request -> Stream.ofNullable(request.due())
                        .map(due -> anchor(ReminderKind.REQUEST_DUE, request.id(), due)))
                .toList();
    }

    /**
     * The day on which the tail reaches 60 days, once it has, unless a report is expected within the next 30 days or a
     * letter has been asked for. Of
     * several categories the one whose days end first counts.
     */
    private static Optional<Anchor> letterWanted(Standpoint at, List<EvidenceItem> reports) {
        boolean reportSoon = reports.stream()
                .flatMap(report -> Reports.nextExpected(report, at.policy()).stream())
                .anyMatch(day -> isSoon(at.today(), day));
        return Coverage.ofRequired(at).stream()
                .flatMap(coverage -> coverage.lastDay().stream())
                .min(Comparator.naturalOrder())
                .map(last -> last.plusDays(LETTER_WANTED_AFTER_DAYS))
                .filter(day -> !reportSoon && !letterAsked(at) && !day.isAfter(at.today()))
                .map(day -> anchor(ReminderKind.LETTER_WANTED, at.service().id().value(), day));
    }

    private static boolean letterAsked(Standpoint at) {
        return at.file().requests().stream()
                .anyMatch(request -> request.asksFor() == EvidenceClass.BRIDGE_LETTER
                        && request.state() == EvidenceRequest.State.OPEN
                        && request.isAbout(at.service().id()));
    }

    private static boolean isSoon(LocalDate today, LocalDate day) {
        long days = DAYS.between(today, day);
        return days >= 0 && days <= REPORT_SOON_DAYS;
    }

    private static Anchor anchor(ReminderKind kind, UUID id, LocalDate day) {
        return new Anchor(new ReminderSubject(kind, id), day);
    }
}
