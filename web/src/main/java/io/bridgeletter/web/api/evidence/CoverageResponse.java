package io.bridgeletter.web.api.evidence;

import io.bridgeletter.core.redflags.RedFlagService.CategoryDays;
import io.bridgeletter.core.redflags.RedFlagService.ServiceDays;
import io.bridgeletter.domain.coverage.DayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days of a vendor by service and required category; both ends of every interval belong to it. */
public record CoverageResponse(List<ServiceCoverage> services) {
    public CoverageResponse {
        services = List.copyOf(services);
    }

    /** One service. */
    public record ServiceCoverage(UUID service, String name, List<CategoryCoverage> categories) {}

    /** One category: days in the window, and who speaks for which. */
    public record CategoryCoverage(
            String category,
            LocalDate from,
            LocalDate to,
            long strong,
            long represented,
            long uncovered,
            List<Interval> intervals) {}

    /** A run of days of one kind. */
    public record Interval(LocalDate from, LocalDate to, DayKind kind, long days) {}

    static CoverageResponse of(List<ServiceDays> services) {
        return new CoverageResponse(services.stream()
                .map(service -> new ServiceCoverage(
                        service.service().id().value(),
                        service.service().name(),
                        service.categories().stream()
                                .map(CoverageResponse::category)
                                .toList()))
                .toList());
    }

    private static CategoryCoverage category(CategoryDays days) {
        var window = days.window();
        return new CategoryCoverage(
                days.coverage().category().wireName(),
                window.window().from(),
                window.window().to(),
                window.strong(),
                window.represented(),
                window.uncovered(),
                window.intervals().stream()
                        .map(interval -> new Interval(interval.from(), interval.to(), interval.kind(), interval.days()))
                        .toList());
    }
}
