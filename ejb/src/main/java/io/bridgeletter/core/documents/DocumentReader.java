package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.internal.DocumentLog;
import io.bridgeletter.core.documents.internal.ReadingSteps;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Reads what waits to be read. Killed at any point, the next one begins the same document again. */
@ApplicationScoped
public class DocumentReader {
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    WorkQueue work;

    @Inject
    Identity identity;

    @Inject
    ReadingSteps steps;

    @Inject
    TextExtractor extractor;

    @Inject
    TextInterpreter interpreter;

    @Inject
    BlobStore blobs;

    /** Reads until nothing is due. */
    public void readDue() {
        var lease = Duration.ofSeconds(Setting.BRIDGELETTER_EXTRACTOR_TIMEOUT_S.number() + 60L);
        for (var item = work.claim(WorkKind.READ_DOCUMENT, lease);
                item.isPresent();
                item = work.claim(WorkKind.READ_DOCUMENT, lease)) {
            readOne(item.get());
        }
    }

    private void readOne(WorkItem item) {
        var tenant = identity.tenant(item.tenant());
        if (tenant.isEmpty()) {
            work.retry(item, Duration.ofHours(1));
            return;
        }
        try {
            TenantScope.run(Caller.system(tenant.get()), () -> read(item));
        } catch (RuntimeException e) {
            // one document must not keep the others waiting; the lease or the pause brings it back
            DocumentLog.LOG.readingFailed(item.ref(), e);
            work.retry(item, PAUSE);
        }
    }

    private void read(WorkItem item) {
        var document = steps.begin(item);
        if (document == null) {
            steps.gone(item);
            return;
        }
        if (item.attempt() > TRIES) {
            steps.ended(item, DocumentState.FAILED, "document.poison");
            return;
        }
        var outcome = extractor.extract(
                blobs.key(item.tenant(), document.sha256()), document.mediaType(), document.fileName());
        if (outcome instanceof TextExtractor.Outcome.Text text) {
            steps.ready(item, text.text(), interpreter.interpret(text.text()));
        } else if (outcome instanceof TextExtractor.Outcome.Unreadable unreadable) {
            steps.ended(item, DocumentState.FAILED, unreadable.reason());
        } else if (outcome instanceof TextExtractor.Outcome.Crashed crashed) {
            if (item.attempt() >= TRIES) {
                steps.ended(item, DocumentState.FAILED, crashed.reason());
            } else {
                work.retry(item, PAUSE);
            }
        }
    }
}
