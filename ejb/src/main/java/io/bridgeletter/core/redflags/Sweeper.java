package io.bridgeletter.core.redflags;

import io.bridgeletter.core.redflags.internal.SweepSteps;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Judges what touched many vendors at once: a new day, a person who left. Never a query for each of many. */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = Logger.getLogger("io.bridgeletter.redflags");
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    WorkQueue work;

    @Inject
    Identity identity;

    @Inject
    SweepSteps steps;

    /** Marks every vendor of each tenant whose today is later than the day that was judged last. */
    public void markNewDay() {
        for (var tenant : identity.activeTenants()) {
            try {
                TenantScope.run(Caller.system(tenant), steps::markIfNewDay);
            } catch (RuntimeException e) {
                // one tenant's failure must not silence the others
                LOG.errorf(e, "BLRED0001: The new day of tenant %s could not be marked", tenant.slug());
            }
        }
    }

    /** Judges until nothing is marked. */
    public void judgeDue() {
        for (var item = work.claim(WorkKind.JUDGE_VENDOR, LEASE);
                item.isPresent();
                item = work.claim(WorkKind.JUDGE_VENDOR, LEASE)) {
            judge(item.get());
        }
    }

    private void judge(WorkItem item) {
        var tenant = identity.tenant(item.tenant());
        try {
            if (tenant.isPresent()) {
                TenantScope.run(Caller.system(tenant.get()), () -> steps.judgeBatch(item));
            } else {
                work.retry(item, Duration.ofHours(1));
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "BLRED0002: Vendor %s could not be judged; it will be tried again", item.ref());
            work.retry(item, Duration.ofMinutes(1));
        }
    }
}
