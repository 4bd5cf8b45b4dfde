package io.bridgeletter.core.documents.internal;

import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What operators read about documents; never their text or names. */
public final class DocumentLog {
    public static final DocumentLog LOG = new DocumentLog(Logger.getLogger("io.bridgeletter.documents"));

    private final BasicLogger logger;

    private DocumentLog(BasicLogger logger) {
        this.logger = logger;
    }

    public void readingFailed(UUID document, Throwable cause) {
        logger.errorf(cause, "BLDOC0001: Reading document %s failed; it will be tried again", document);
    }

    public void claimLost(UUID document) {
        logger.infof(
                "BLDOC0004: Document %s was cancelled or is read by another server; the result is dropped", document);
    }

    public void beatFailed(UUID document, Throwable cause) {
        logger.warnf(cause, "BLDOC0008: The lease of document %s could not be prolonged; it is tried again", document);
    }

    void archiveCutOff(@Nullable Throwable cause) {
        logger.debugf(cause, "BLDOC0006: An archive without its list of entries is read from its beginning");
    }

    void entrySkipped(Throwable cause) {
        logger.debugf(cause, "BLDOC0007: An entry of an archive cannot be unpacked");
    }

    public void scannerUnreachable(Throwable cause) {
        logger.warnf("BLDOC0005: The virus scanner does not answer (%s); documents wait for it", cause.getMessage());
    }
}
