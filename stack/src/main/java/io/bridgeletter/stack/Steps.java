package io.bridgeletter.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What runs side by side while a stack starts. The first step that fails ends the waiting for all others. */
final class Steps {
    private final ExecutorService threads = Executors.newCachedThreadPool(Steps::daemon);
    private final List<CompletableFuture<?>> all = new CopyOnWriteArrayList<>();

    void add(Runnable step) {
        all.add(CompletableFuture.runAsync(step, threads));
    }

    <T> CompletableFuture<T> add(Supplier<T> step) {
        var running = CompletableFuture.supplyAsync(step, threads);
        all.add(running);
        return running;
    }

    /** Runs the step when both others have given their results. */
    <A, B> void after(CompletableFuture<A> one, CompletableFuture<B> other, BiConsumer<A, B> step) {
        all.add(one.thenAcceptBothAsync(other, step, threads));
    }

    void awaitAll() {
        var failed = new CompletableFuture<Void>();
        for (var step : all) {
            var unused = step.exceptionally(failure -> {
                failed.completeExceptionally(failure);
                return null;
            });
        }
        var done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(failed, done).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackException reason) {
                throw reason;
            }
            throw new StackException("The stack cannot start: " + e.getCause(), e);
        }
    }

    /** What still unpacks or waits ends the process that it waits for. */
    void interrupt() {
        threads.shutdownNow();
    }

    void awaitEnd() {
        try {
            if (!threads.awaitTermination(3, TimeUnit.SECONDS)) {
                return; // daemons: they end with us
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "stack");
        thread.setDaemon(true);
        return thread;
    }
}
