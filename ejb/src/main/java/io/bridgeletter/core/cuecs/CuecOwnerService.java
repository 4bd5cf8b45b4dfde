package io.bridgeletter.core.cuecs;

import static io.bridgeletter.core.audit.AuditAction.CUEC_ATTESTED;
import static io.bridgeletter.core.audit.AuditAction.CUEC_HANDED_OVER;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.cuecs.internal.OwnCuecs;
import io.bridgeletter.core.members.Owners;
import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a control owner does who comes from a reminder mail: attest or hand on. Evidence has a service of its own. */
@Stateless
@Requires(Permission.ATTEST_OWN_ITEMS)
public class CuecOwnerService {
    @Inject
    CuecQueries queries;

    @Inject
    OwnCuecs own;

    @Inject
    Owners owners;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    @Requires(Permission.SEE_VENDORS)
    public CuecRow read(CuecId id) {
        return queries.row(id);
    }

    /** The owner says that the control works; it comes up again on the next review day. */
    public CuecRow attest(CuecId id, int seenVersion, @Nullable LocalDate nextReview) {
        var today = tenants.today();
        var review = nextReview == null ? today.plusYears(1) : nextReview;
        new InputCheck()
                .plausible("nextReview", review)
                .rejectIf(!review.isAfter(today), "nextReview", "input.notFuture")
                .throwIfWrong();
        var cuec = own.at(id, seenVersion);
        cuec.attest(own.self(), clock.instant(), review);
        return own.finish(cuec, AuditEntry.of(CUEC_ATTESTED, "cuec", id.value()).with("nextReview", review));
    }

    /** Gives the control to somebody else, who will be reminded from now on. */
    public CuecRow handOver(CuecId id, int seenVersion, MemberId to) {
        owners.require("newOwner", to.value());
        var cuec = own.at(id, seenVersion);
        cuec.assign(to.value());
        return own.finish(
                cuec, AuditEntry.of(CUEC_HANDED_OVER, "cuec", id.value()).with("to", to.value()));
    }
}
