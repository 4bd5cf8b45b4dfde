package io.bridgeletter.stack;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notices when a part ends that nobody asked to end. */
final class Watch {
    /** Ctrl-C reaches the parts and the stack at once: a part that ends just before the stack does has not died. */
    private static final long SHUTDOWN_MARGIN_MILLIS = 700;

    /** The end of a part. */
    record Death(ProcessHandle process, String text) {}

    private final BlockingQueue<Death> deaths = new LinkedBlockingQueue<>();
    private final Set<Long> forgotten = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    void over(String name, ProcessHandle process, Path log) {
        var unused = process.onExit()
                .thenRunAsync(
                        () -> {
                            if (!stopping && !forgotten.contains(process.pid())) {
                                deaths.add(new Death(process, name + " has ended by itself.\n" + Child.tail(log)));
                            }
                        },
                        CompletableFuture.delayedExecutor(SHUTDOWN_MARGIN_MILLIS, TimeUnit.MILLISECONDS));
    }

    void forget(ProcessHandle process) {
        forgotten.add(process.pid());
    }

    void stop() {
        stopping = true;
    }

    /** The next one that nobody asked for; each is told once. */
    Death awaitDeath() {
        try {
            return deaths.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The stack was interrupted", e);
        }
    }
}
