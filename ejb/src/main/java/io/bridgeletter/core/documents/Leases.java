package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.internal.DocumentLog;
import io.bridgeletter.core.work.WorkItem;
import io.bridgeletter.core.work.WorkQueue;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a short lease alive while its worker works: after a crash the next worker begins within half a minute. A worker
 * whose work was taken back, for instance because a person cancelled it, is interrupted.
 */
@ApplicationScoped
public class Leases {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final int BEAT_SECONDS = 2;

    @Resource
    @SuppressWarnings("NullAway.Init")
    ManagedScheduledExecutorService timer;

    @Inject
    WorkQueue work;

    /** Does the job; null when the work was lost meanwhile, and with it the right to store a result. */
    <T> @Nullable T during(WorkItem item, Runnable beat, Callable<T> job) throws Exception {
        var worker = new Worker(Thread.currentThread());
        var beats =
                timer.scheduleAtFixedRate(() -> beat(item, worker, beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            var result = job.call();
            return worker.lost ? null : result;
        } catch (Exception e) {
            if (worker.lost) {
                return null; // however the interrupt showed
            }
            throw e;
        } finally {
            beats.cancel(false);
            worker.finish();
        }
    }

    private void beat(WorkItem item, Worker worker, Runnable beat) {
        try {
            if (work.renew(item, LEASE)) {
                beat.run();
            } else {
                worker.stop();
            }
        } catch (RuntimeException e) {
            // an exception would end the beats, and with them the lease; the next one may go well
            DocumentLog.LOG.beatFailed(item.ref(), e);
        }
    }

    /** Never interrupts a thread that has gone on to something else. */
    private static final class Worker {
        private final Thread thread;
        private boolean working = true;
        private volatile boolean lost;

        Worker(Thread thread) {
            this.thread = thread;
        }

        synchronized void stop() {
            lost = true;
            if (working) {
                thread.interrupt();
            }
        }

        @SuppressWarnings("ResultOfMethodCallIgnored") // clears the mark, so that the next job begins unharmed
        synchronized void finish() {
            working = false;
            Thread.interrupted();
        }
    }
}
