package io.bridgeletter.web.ui.redflags;

import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.core.redflags.RedFlagRow;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.redflags.RedFlagCode;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** All red flags; the whole state of the list lies in the address. */
@Named("redFlagsView")
@RequestScoped
public class RedFlagsView {
    private static final List<String> JUDGED = List.of("RF1", "RF2", "RF3");

    @Inject
    RedFlagService flags;

    @Inject
    TenantScope tenants;

    @Inject
    Paging paging;

    private Page<RedFlagRow> page = new Page<>(List.of(), 0, 0, Paging.SIZE);

    @PostConstruct
    void load() {
        var code = paging.constant(RedFlagCode.class, "rule");
        var state = paging.constant(RedFlagFilter.State.class, "state");
        page = flags.list(
                new RedFlagFilter(
                        IdConverter.parse(paging.text("vendor")),
                        code == null ? null : code.name(),
                        paging.constant(Severity.class, "severity"),
                        state == null ? RedFlagFilter.State.OPEN : state),
                paging.request());
    }

    public Page<RedFlagRow> getPage() {
        return page;
    }

    public LocalDate getToday() {
        return tenants.today();
    }

    /** The rules that are judged so far. */
    public List<String> getRules() {
        return JUDGED;
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public RedFlagFilter.State[] getStates() {
        return RedFlagFilter.State.values();
    }
}
