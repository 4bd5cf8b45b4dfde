package io.bridgeletter.web.ui.dashboard;

import io.bridgeletter.core.dashboard.DashboardService;
import io.bridgeletter.core.dashboard.DueRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rows behind the number of things that are due in 90 days. */
@Named("expiringView")
@RequestScoped
public class ExpiringView {
    @Inject
    DashboardService dashboard;

    private List<DueRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = dashboard.due();
    }

    public List<DueRow> getRows() {
        return rows;
    }
}
