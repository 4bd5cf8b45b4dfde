package io.bridgeletter.core.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a service's coverage reads today; the label is a message key. */
public record CoverageView(
        UUID service,
        UUID vendor,
        String serviceName,
        String label,
        @Nullable LocalDate day,
        @Nullable Integer days,
        int holeDays,
        @Nullable LocalDate examinedUntil,
        @Nullable LocalDate representedUntil,
        @Nullable LocalDate nextReportDue,
        boolean uncoveredToday) {}
