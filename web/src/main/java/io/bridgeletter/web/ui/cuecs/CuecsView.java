package io.bridgeletter.web.ui.cuecs;

import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All user controls, or one's own; the whole state of the list lies in the address. */
@Named("cuecsView")
@RequestScoped
public class CuecsView {
    @Inject
    CuecPlanService cuecs;

    @Inject
    MemberService members;

    @Inject
    TenantScope tenants;

    @Inject
    Paging paging;

    private @Nullable Page<CuecRow> all;
    private @Nullable Page<CuecRow> own;

    public Page<CuecRow> getAll() {
        if (all == null) {
            all = cuecs.list(
                    new CuecFilter(
                            IdConverter.parse(paging.text("vendor")),
                            null,
                            IdConverter.parse(paging.text("owner")),
                            paging.constant(CuecStatus.class, "status"),
                            paging.flag("unowned"),
                            paging.flag("overdue")),
                    paging.request());
        }
        return all;
    }

    /** What the reader owns, the next date first. */
    public Page<CuecRow> getOwn() {
        if (own == null) {
            var member = tenants.requireTenant().member();
            own = cuecs.list(CuecFilter.ownedBy(member == null ? new UUID(0, 0) : member.value()), paging.request());
        }
        return own;
    }

    public LocalDate getToday() {
        return tenants.today();
    }

    public List<Person> getPeople() {
        return members.people();
    }

    public CuecStatus[] getStatuses() {
        return CuecStatus.values();
    }
}
