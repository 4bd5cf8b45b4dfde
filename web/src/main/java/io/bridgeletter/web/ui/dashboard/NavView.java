package io.bridgeletter.web.ui.dashboard;

import io.bridgeletter.core.dashboard.Counts;
import io.bridgeletter.core.dashboard.DashboardService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The numbers in the navigation, read once a request. */
@Named("navView")
@RequestScoped
public class NavView {
    @Inject
    DashboardService dashboard;

    private @Nullable Counts counts;

    public Counts getCounts() {
        if (counts == null) {
            counts = dashboard.counts();
        }
        return counts;
    }
}
