package io.bridgeletter.web.ui.cuecs;

import io.bridgeletter.core.cuecs.CuecOwnerService;
import io.bridgeletter.core.cuecs.CuecPlanInput;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user control: where a control owner lands from a mail. */
@Named("cuecView")
@ViewScoped
public class CuecView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CuecOwnerService owners;

    @Inject
    transient CuecPlanService plan;

    @Inject
    transient MemberService members;

    @Inject
    transient TenantScope tenants;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private int version;
    private @Nullable LocalDate nextReview;
    private @Nullable UUID handTo;
    private @Nullable UUID owner;
    private @Nullable String ownControl;
    private @Nullable CuecStatus status;
    private @Nullable LocalDate plannedReview;
    private transient @Nullable CuecRow row;

    public void load() {
        var read = getRow();
        version = read.version();
        owner = read.owner();
        ownControl = read.ownControl();
        status = read.status();
        plannedReview = read.nextReview();
        nextReview = tenants.today().plusYears(1);
    }

    public CuecRow getRow() {
        if (row == null) {
            row = owners.read(cuecId());
        }
        return row;
    }

    /** True for the owner and for those who may edit any plan. */
    public boolean isMine() {
        var caller = tenants.requireTenant();
        return caller.mayOnOwn(Permission.ATTEST_OWN_ITEMS)
                && (caller.is(getRow().owner()) || caller.may(Permission.EDIT_VENDORS));
    }

    public String attest() {
        return done("cuec.attested", owners.attest(cuecId(), version, nextReview));
    }

    public String handOver() {
        if (handTo == null) {
            throw new InvalidInputException("newOwner", "input.required");
        }
        return done("cuec.handedOver", owners.handOver(cuecId(), version, new MemberId(handTo)));
    }

    public String savePlan() {
        return done(
                "cuec.saved",
                plan.plan(cuecId(), version, new CuecPlanInput(owner, ownControl, status, plannedReview)));
    }

    private String done(String key, CuecRow changed) {
        messages.info(key, changed.label());
        messages.keep();
        return "/pages/cuec?faces-redirect=true&id=" + changed.id();
    }

    CuecId cuecId() {
        return new CuecId(Objects.requireNonNullElse(id, new UUID(0, 0)));
    }

    /** The version that the page shows: a change is refused when there is a later one. */
    int version() {
        return version;
    }

    public LocalDate getToday() {
        return tenants.today();
    }

    public List<Person> getOwners() {
        return members.owners(getRow().owner());
    }

    public CuecStatus[] getStatuses() {
        return CuecStatus.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public @Nullable LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(@Nullable LocalDate value) {
        nextReview = value;
    }

    public @Nullable UUID getHandTo() {
        return handTo;
    }

    public void setHandTo(@Nullable UUID value) {
        handTo = value;
    }

    public @Nullable UUID getOwner() {
        return owner;
    }

    public void setOwner(@Nullable UUID value) {
        owner = value;
    }

    public @Nullable String getOwnControl() {
        return ownControl;
    }

    public void setOwnControl(@Nullable String value) {
        ownControl = value;
    }

    public @Nullable CuecStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CuecStatus value) {
        status = value;
    }

    public @Nullable LocalDate getPlannedReview() {
        return plannedReview;
    }

    public void setPlannedReview(@Nullable LocalDate value) {
        plannedReview = value;
    }
}
