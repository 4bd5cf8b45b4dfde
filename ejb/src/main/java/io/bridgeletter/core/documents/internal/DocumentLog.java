package io.bridgeletter.core.documents.internal;

import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;

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
}
