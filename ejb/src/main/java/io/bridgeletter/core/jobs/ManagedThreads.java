package io.bridgeletter.core.jobs;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quartz.SchedulerConfigException;
import org.quartz.spi.ThreadPool;

/**
 * The scheduler's threads, made by the server so that injection and transactions work on them. The library creates this
 * class by name: the factory is handed over before.
 */
public class ManagedThreads implements ThreadPool {
    private static volatile @Nullable ManagedThreadFactory factory;

    private int size = 4;
    private final Semaphore free = new Semaphore(0);
    private volatile boolean down;
    private @Nullable ThreadPoolExecutor pool;

    static void use(ManagedThreadFactory threads) {
        factory = threads;
    }

    /** Set by the library from its properties. */
    public void setThreadCount(int count) {
        size = count;
    }

    @Override
    public boolean runInThread(Runnable work) {
        var executor = pool;
        if (executor == null || down || !free.tryAcquire()) {
            return false;
        }
        try {
            executor.execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            free.release();
            return false;
        }
    }

    @Override
    public int blockForAvailableThreads() {
        try {
            free.acquire();
            free.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return down ? -1 : Math.max(1, free.availablePermits());
    }

    @Override
    public void initialize() throws SchedulerConfigException {
        var threads = factory;
        if (threads == null) {
            throw new SchedulerConfigException("No thread factory was handed over");
        }
        pool = new ThreadPoolExecutor(size, size, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        pool.allowCoreThreadTimeOut(true);
        free.release(size);
    }

    @Override
    public void shutdown(boolean waitForJobs) {
        down = true;
        free.release(); // wakes the scheduler's thread, if it waits
        var executor = pool;
        if (executor == null) {
            return;
        }
        executor.shutdown();
        try {
            if (waitForJobs && !executor.awaitTermination(30, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getPoolSize() {
        return size;
    }

    @Override
    public void setInstanceId(String id) {}

    @Override
    public void setInstanceName(String name) {}

    static @Nullable ManagedThreadFactory factory() {
        return factory;
    }
}
