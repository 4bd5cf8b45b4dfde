package io.bridgeletter.core.jobs;

import org.quartz.spi.ThreadExecutor;

/** Runs the scheduler's own threads on the server's. The library creates this class by name. */
public class ManagedThreadExecutor implements ThreadExecutor {
    @Override
    public void execute(Thread thread) {
        var threads = ManagedThreads.factory();
        if (threads == null) {
            throw new IllegalStateException("No thread factory was handed over");
        }
        var managed = threads.newThread(thread);
        managed.setName(thread.getName());
        managed.setDaemon(true);
        managed.start();
    }

    @Override
    public void initialize() {}
}
