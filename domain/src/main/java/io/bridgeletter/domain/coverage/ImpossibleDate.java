package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.shared.PlausibleDates;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.StatedDates;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why the dates of a report cannot be true. A report with such dates examines no day; the answer is a question to a
 * person, never a correction.
 *
 * <p>Source: red flags, RF2 (g); coverage, edge cases "period end in the future" and "issue date before period end".
 */
public enum ImpossibleDate {
    /** A date outside {@link PlausibleDates}. */
    NOT_PLAUSIBLE,
    PERIOD_REVERSED,
    PERIOD_END_AFTER_ISSUE,
    PERIOD_END_IN_FUTURE,
    ISSUED_IN_FUTURE;

    /** The first reason that holds today; dates that are not stated are no reason. */
    public static Optional<ImpossibleDate> of(EvidenceItem report, LocalDate today) {
        StatedDates dates = report.attestation().dates();
        LocalDate from = dates.periodFrom();
        LocalDate issued = dates.issued();
        LocalDate last = report.lastDay();
        if (Stream.of(from, issued, last).filter(Objects::nonNull).anyMatch(date -> !PlausibleDates.accepts(date))) {
            return Optional.of(NOT_PLAUSIBLE);
        }
        if (from != null && last != null && last.isBefore(from)) {
            return Optional.of(PERIOD_REVERSED);
        }
        if (last != null && issued != null && last.isAfter(issued)) {
            return Optional.of(PERIOD_END_AFTER_ISSUE);
        }
        if (last != null && last.isAfter(today)) {
            return Optional.of(PERIOD_END_IN_FUTURE);
        }
        return issued != null && issued.isAfter(today) ? Optional.of(ISSUED_IN_FUTURE) : Optional.empty();
    }
}
