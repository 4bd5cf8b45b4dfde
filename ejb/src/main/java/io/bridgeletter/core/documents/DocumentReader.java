package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.core.documents.internal.ClaimLost;
import io.bridgeletter.core.documents.internal.DocumentLog;
import io.bridgeletter.core.documents.internal.DocumentRows.ToRead;
import io.bridgeletter.core.documents.internal.ReadingSteps;
import io.bridgeletter.core.documents.internal.Recognition;
import io.bridgeletter.core.documents.internal.VirusScan;
import io.bridgeletter.core.documents.internal.WorkFolder;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkKind;
import io.bridgeletter.core.work.WorkQueue;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads what waits to be read. Killed at any point, the next one begins the same document again, with the same result.
 */
@ApplicationScoped
public class DocumentReader {
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Slots slots = new Slots(PATIENCE);
    private final AtomicInteger workers = new AtomicInteger();

    /** Text that is there waits for as many places again: it may be large, and only so much of it fits into memory. */
    private final Semaphore thinking = new Semaphore(Setting.BRIDGELETTER_EXTRACTOR_PROCESSES.number(), true);

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
    VirusScan scanner;

    @Inject
    Recognition recognition;

    @Inject
    Children children;

    @Inject
    Leases leases;

    @Inject
    BlobStore blobs;

    /** Reads until nothing is due, or enough others read. While one document is understood and stored, the next is parsed. */
    public void readDue() {
        var places = Setting.BRIDGELETTER_EXTRACTOR_PROCESSES.number();
        try {
            if (workers.incrementAndGet() <= 2 * places) {
                for (var place = slots.take(places, this::claim);
                        place.isPresent();
                        place = slots.take(places, this::claim)) {
                    try (var taken = place.get()) {
                        readOne(taken);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.decrementAndGet();
        }
    }

    private Optional<WorkItem> claim(Set<TenantId> others) {
        return work.claim(WorkKind.READ_DOCUMENT, Leases.LEASE, others);
    }

    private void readOne(Slots.Place place) {
        var item = place.item();
        var tenant = identity.tenant(item.tenant());
        if (tenant.isEmpty()) {
            work.retry(item, Duration.ofHours(1));
            return;
        }
        try {
            TenantScope.call(Caller.system(tenant.get()), () -> {
                read(place);
                return true;
            });
        } catch (ClaimLost e) {
            DocumentLog.LOG.claimLost(item.ref());
        } catch (Exception e) {
            // one document must not keep the others waiting; the lease or the pause brings it back
            DocumentLog.LOG.readingFailed(item.ref(), e);
            work.retry(item, PAUSE);
        }
    }

    private void read(Slots.Place place) throws Exception {
        var item = place.item();
        var document = steps.begin(item);
        if (document == null) {
            steps.gone(item);
        } else if (item.attempt() > TRIES) {
            steps.ended(item, DocumentState.FAILED, "document.poison");
        } else {
            switch (scanner.scan(blobs.open(item.tenant(), document.sha256()))) {
                case CLEAN -> readClean(place, document);
                case INFECTED -> steps.ended(item, DocumentState.REJECTED, "document.infected");
                case TOO_LARGE -> steps.ended(item, DocumentState.REJECTED, "document.scanTooLarge");
                case UNREACHABLE -> {
                    steps.waiting(item, "document.scannerUnreachable");
                    work.postpone(item, PAUSE);
                }
            }
        }
    }

    private void readClean(Slots.Place place, ToRead document) throws Exception {
        var item = place.item();
        var source = new TextExtractor.Source(
                blobs.key(item.tenant(), document.sha256()), document.mediaType(), document.fileName());
        var caller = TenantScope.requireCurrent();
        try (var folder = WorkFolder.create();
                var turn = new Turn(thinking)) {
            var outcome = leases.during(
                    item,
                    () -> TenantScope.run(
                            caller, () -> folder.progress().ifPresent(read -> steps.progress(item, read[0], read[1]))),
                    () -> {
                        var extracted = extractor.extract(source, folder.path());
                        turn.await();
                        return extracted;
                    });
            if (outcome == null) {
                throw new ClaimLost();
            }
            place.close();
            conclude(item, document, outcome);
        }
    }

    private void conclude(WorkItem item, ToRead document, Outcome outcome) throws Exception {
        if (outcome instanceof Outcome.Text text) {
            children.file(item.tenant(), new DocumentId(item.ref()), text.parts());
            var recognised = recognition.apply(item.ref(), text, document.mediaType());
            if (recognised.missing().isEmpty()) {
                steps.ready(item, understood(item, recognised));
            } else {
                steps.toBeRecognised(item, recognised.text(), recognised.missing());
            }
        } else if (outcome instanceof Outcome.Unreadable unreadable) {
            steps.ended(item, DocumentState.FAILED, unreadable.reason());
        } else if (outcome instanceof Outcome.Refused refused) {
            steps.ended(item, DocumentState.REJECTED, refused.reason());
        } else if (outcome instanceof Outcome.Crashed crashed) {
            if (item.attempt() >= TRIES) {
                steps.ended(item, DocumentState.FAILED, crashed.reason());
            } else {
                work.retry(item, PAUSE);
            }
        }
    }

    /** Takes its time for a long report, so the lease must be kept. */
    private ReadingSteps.Read understood(WorkItem item, Recognition.Recognised read) throws Exception {
        var meaning = leases.during(item, () -> {}, () -> interpreter.interpret(read.text()));
        if (meaning == null) {
            throw new ClaimLost();
        }
        return new ReadingSteps.Read(read.text(), read.warning(), meaning);
    }
}
