package io.bridgeletter.core.reminders;

import io.bridgeletter.core.reminders.internal.DigestSteps;
import io.bridgeletter.core.reminders.internal.MailServer;
import io.bridgeletter.core.reminders.internal.ReminderLog;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;

/**
 * Sends digests. SMTP cannot do more than this: a mail is repeated only when the process dies between the server's
 * answer and our commit, and then with the same Message-ID.
 */
@ApplicationScoped
public class DigestSender {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final long LONGEST_PAUSE_MINUTES = 30;
    private static final int FAILURES_THAT_END_A_ROUND = 3;

    @Inject
    WorkQueue work;

    @Inject
    Identity identity;

    @Inject
    DigestSteps steps;

    @Inject
    MailServer mail;

    @Inject
    MailTime time;

    /** Sends until nothing is due, or until the mail server seems to be down: the rest stays due for the next round. */
    public void sendDue() {
        var failures = 0;
        while (failures < FAILURES_THAT_END_A_ROUND) {
            var item = work.claim(WorkKind.SEND_DIGEST, LEASE);
            if (item.isEmpty()) {
                return;
            }
            failures = send(item.get()) ? 0 : failures + 1;
        }
    }

    private boolean send(WorkItem item) {
        var tenant = identity.tenant(item.tenant());
        if (tenant.isEmpty()) {
            work.retry(item, Duration.ofHours(1));
            return true;
        }
        try {
            return TenantScope.get(Caller.system(tenant.get()), () -> tell(item));
        } catch (RuntimeException e) {
            ReminderLog.LOG.digestFailed(item.ref(), e);
            work.retry(item, pause(item.attempt()));
            return false;
        }
    }

    private boolean tell(WorkItem item) {
        var wait = time.untilOpen();
        if (!wait.isZero()) { // one of yesterday that no mail server took
            work.postpone(item, wait);
            return true;
        }
        var letter = steps.begin(item);
        if (letter == null) {
            return true;
        }
        try {
            mail.send(letter);
        } catch (MessagingException e) {
            ReminderLog.LOG.mailRefused(item.ref(), item.attempt(), e);
            steps.failed(item, e.toString());
            work.retry(item, pause(item.attempt()));
            return false;
        }
        steps.sent(item, letter);
        return true;
    }

    /** 1, 2, 4 … 30 minutes. */
    static Duration pause(int attempt) {
        return Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(Math.max(attempt, 1) - 1, 10)));
    }
}
