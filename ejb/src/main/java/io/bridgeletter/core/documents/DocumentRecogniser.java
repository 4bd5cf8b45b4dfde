package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.internal.ClaimLost;
import io.bridgeletter.core.documents.internal.DocumentLog;
import io.bridgeletter.core.documents.internal.PageRecogniser;
import io.bridgeletter.core.documents.internal.ReadingSteps;
import io.bridgeletter.core.documents.internal.WorkFolder;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the text of pages that are images, one page after the other and a few of one document at a time, so that a
 * long scan does not keep other tenants waiting. Each page is stored as soon as it is done.
 */
@ApplicationScoped
public class DocumentRecogniser {
    private static final int PAGES_AT_A_TIME = 5;
    private static final int TRIES = 2;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Semaphore place = new Semaphore(1);

    @Inject
    WorkQueue work;

    @Inject
    Identity identity;

    @Inject
    ReadingSteps steps;

    @Inject
    PageRecogniser recogniser;

    @Inject
    Leases leases;

    @Inject
    BlobStore blobs;

    /** Recognises until nothing is due; one page at a time on this server. */
    public void recogniseDue() {
        if (!place.tryAcquire()) {
            return;
        }
        try {
            for (var item = work.claim(WorkKind.RECOGNISE_DOCUMENT, Leases.LEASE);
                    item.isPresent();
                    item = work.claim(WorkKind.RECOGNISE_DOCUMENT, Leases.LEASE)) {
                recogniseOne(item.get());
            }
        } finally {
            place.release();
        }
    }

    private void recogniseOne(WorkItem item) {
        var tenant = identity.tenant(item.tenant());
        if (tenant.isEmpty()) {
            work.retry(item, Duration.ofHours(1));
            return;
        }
        try {
            TenantScope.call(Caller.system(tenant.get()), () -> {
                somePages(item);
                return true;
            });
        } catch (ClaimLost e) {
            DocumentLog.LOG.claimLost(item.ref());
        } catch (Exception e) {
            DocumentLog.LOG.readingFailed(item.ref(), e);
            work.retry(item, PAUSE);
        }
    }

    private void somePages(WorkItem item) throws Exception {
        for (var done = 0; done < PAGES_AT_A_TIME; done++) {
            var next = steps.nextToRecognise(item);
            if (next == null) {
                return;
            }
            // a page at which the server died twice is left out
            var poison = done == 0 && item.attempt() > TRIES;
            steps.recognised(item, next.page(), poison ? null : page(item, next));
        }
        work.postpone(item, Duration.ZERO);
    }

    private PageRecogniser.@Nullable Result page(WorkItem item, ReadingSteps.NextPage next) throws Exception {
        var source = new TextExtractor.Source(
                blobs.key(item.tenant(), next.document().sha256()),
                next.document().mediaType(),
                next.document().fileName());
        try (var folder = WorkFolder.create()) {
            var result = leases.during(item, () -> {}, () -> recogniser.recognise(source, next.page(), folder.path()));
            if (result == null) {
                throw new ClaimLost();
            }
            return result;
        }
    }
}
