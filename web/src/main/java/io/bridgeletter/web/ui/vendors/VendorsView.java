package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorRow;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of vendors; its whole state lies in the address. */
@Named("vendorsView")
@RequestScoped
public class VendorsView {
    @Inject
    Register register;

    @Inject
    MemberService members;

    @Inject
    Paging paging;

    private Page<VendorRow> page = new Page<>(List.of(), 0, 0, Paging.SIZE);

    @PostConstruct
    void load() {
        var sort = paging.constant(VendorSort.class, "sort");
        page = register.list(
                new VendorFilter(
                        paging.text("name"),
                        paging.constant(ServiceKind.class, "kind"),
                        paging.constant(Tier.class, "tier"),
                        paging.constant(VendorState.class, "state"),
                        IdConverter.parse(paging.text("owner")),
                        paging.constant(Severity.class, "flags"),
                        paging.flag("uncovered"),
                        paging.flag("archived")),
                sort == null ? VendorSort.NAME : sort,
                paging.flag("desc"),
                paging.request());
    }

    public Page<VendorRow> getPage() {
        return page;
    }

    public List<Person> getPeople() {
        return members.people();
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public Tier[] getTiers() {
        return Tier.values();
    }

    public VendorState[] getStates() {
        return VendorState.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }
}
