package io.bridgeletter.core.reminders;

import io.bridgeletter.core.reminders.internal.LedgerSteps;
import io.bridgeletter.core.reminders.internal.ReminderLog;
import io.bridgeletter.core.reminders.internal.RoundSteps;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Writes what is due and sends what is written. A missed run or a kill at any point loses nothing and repeats nothing:
 * every transaction finds by the ledger what is left to do. A tenant's day is written when its mails may go out, so that
 * they tell what is due then.
 */
@ApplicationScoped
public class ReminderRounds {
    private static final int BATCH = 100;

    @Inject
    Identity identity;

    @Inject
    TenantScope tenants;

    @Inject
    RoundSteps rounds;

    @Inject
    LedgerSteps ledger;

    @Inject
    DigestSender sender;

    @Inject
    MailTime time;

    public void run() {
        identity.activeTenants().forEach(this::write);
        sender.sendDue();
    }

    private void write(Tenant tenant) {
        try {
            TenantScope.run(Caller.system(tenant), this::write);
        } catch (RuntimeException e) {
            // one tenant's failure must not silence the others
            ReminderLog.LOG.writingFailed(tenant.slug(), e);
        }
    }

    private void write() {
        var today = tenants.today();
        if (!time.untilOpen().isZero() || !rounds.begin(today)) {
            return;
        }
        var vendors = ledger.vendors();
        var waiting = new HashSet<UUID>();
        for (var from = 0; from < vendors.size(); from += BATCH) {
            waiting.addAll(write(vendors.subList(from, Math.min(from + BATCH, vendors.size())), today));
        }
        rounds.finish(waiting, today);
    }

    /** A file that cannot be judged silences itself alone: the others of its batch are written one by one. */
    private Set<UUID> write(List<UUID> vendors, LocalDate today) {
        try {
            return ledger.write(vendors, today);
        } catch (RuntimeException e) {
            if (vendors.size() == 1) {
                ReminderLog.LOG.vendorFailed(vendors.get(0), e);
                return Set.of();
            }
            var waiting = new HashSet<UUID>();
            vendors.forEach(vendor -> waiting.addAll(write(List.of(vendor), today)));
            return waiting;
        }
    }
}
