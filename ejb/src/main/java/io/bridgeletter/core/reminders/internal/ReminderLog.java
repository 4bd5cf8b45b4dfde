package io.bridgeletter.core.reminders.internal;

import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;

/** What operators read about reminders; never addresses, names or what a mail says. */
public final class ReminderLog {
    public static final ReminderLog LOG = new ReminderLog(Logger.getLogger("io.bridgeletter.reminders"));

    private final BasicLogger logger;

    private ReminderLog(BasicLogger logger) {
        this.logger = logger;
    }

    public void writingFailed(String tenant, Throwable cause) {
        logger.errorf(cause, "BLREM0001: Reminders of tenant %s could not be written; tried again in a minute", tenant);
    }

    public void vendorFailed(UUID vendor, Throwable cause) {
        logger.errorf(cause, "BLREM0002: Reminders of vendor %s could not be written; the others were", vendor);
    }

    public void digestFailed(UUID digest, Throwable cause) {
        logger.errorf(cause, "BLREM0003: Digest %s could not be made; it will be tried again", digest);
    }

    /** The exception's class only: its text may hold the address, and lies with the digest. */
    public void mailRefused(UUID digest, int attempt, Exception cause) {
        logger.warnf(
                "BLREM0004: The mail server did not take digest %s at attempt %d (%s); it will be tried again",
                digest, attempt, cause.getClass().getSimpleName());
    }
}
