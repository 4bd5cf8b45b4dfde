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
import java.util.List;
import org.jboss.logging.Logger;

/** Judges what touched many vendors at once: a new day, a person who left. Never a query for each of many. */
@ApplicationScoped
public class Sweeper {
    private static final Logger LOG = Logger.getLogger("io.bridgeletter.redflags");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 50;

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

    /** Judges until nothing is marked: in turns between tenants, each time the next vendors of one. */
    public void judgeDue() {
        for (var batch = work.claimBatch(WorkKind.JUDGE_VENDOR, LEASE, BATCH);
                !batch.isEmpty();
                batch = work.claimBatch(WorkKind.JUDGE_VENDOR, LEASE, BATCH)) {
            judge(batch);
        }
    }

    private void judge(List<WorkItem> batch) {
        var tenant = identity.tenant(batch.get(0).tenant());
        if (tenant.isPresent()) {
            TenantScope.run(Caller.system(tenant.get()), () -> judgeTogether(batch));
        } else {
            batch.forEach(item -> work.retry(item, Duration.ofHours(1)));
        }
    }

    /** A file that cannot be judged waits alone: the others of its batch are then judged one by one. */
    private void judgeTogether(List<WorkItem> batch) {
        try {
            steps.judgeBatch(batch);
        } catch (RuntimeException e) {
            if (batch.size() > 1) {
                batch.forEach(item -> judgeTogether(List.of(item)));
            } else {
                LOG.errorf(
                        e,
                        "BLRED0002: Vendor %s could not be judged; it will be tried again",
                        batch.get(0).ref());
                work.retry(batch.get(0), Duration.ofMinutes(1));
            }
        }
    }
}
