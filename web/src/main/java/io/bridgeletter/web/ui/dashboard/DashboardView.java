package io.bridgeletter.web.ui.dashboard;

import io.bridgeletter.core.dashboard.DashboardService;
import io.bridgeletter.core.dashboard.Numbers;
import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The dashboard: it shows what the service counts. */
@Named("dashboardView")
@RequestScoped
public class DashboardView {
    private static final int DRAWN = 10;

    @Inject
    DashboardService dashboard;

    @Inject
    CoverageDrawings drawings;

    @Inject
    TenantScope tenants;

    private Numbers numbers = new Numbers(
            0, Map.of(), 0, new Numbers.Expiring(0, 0), new Numbers.Controls(0, 0, 0), List.of(), List.of());
    private Drawing coverage = Drawing.EMPTY;

    @PostConstruct
    void load() {
        numbers = dashboard.numbers();
        coverage = drawings.ofVendors(dashboard.coverageRows(DRAWN));
    }

    public Numbers getNumbers() {
        return numbers;
    }

    public Drawing getCoverage() {
        return coverage;
    }

    public LocalDate getToday() {
        return tenants.today();
    }

    /** Width of a part of a bar, in percent of the longest. */
    public long width(long part) {
        var longest = numbers.byRule().stream()
                .mapToLong(Numbers.RuleCount::all)
                .max()
                .orElse(1);
        return longest == 0 ? 0 : 100 * part / longest;
    }
}
