package io.bridgeletter.core.documents;

import java.util.concurrent.Semaphore;

/** At most one permit of a semaphore for one worker; given back at the end if it was taken. */
final class Turn implements AutoCloseable {
    private final Semaphore permits;
    private boolean taken;

    Turn(Semaphore permits) {
        this.permits = permits;
    }

    void await() throws InterruptedException {
        permits.acquire();
        taken = true;
    }

    @Override
    public void close() {
        if (taken) {
            taken = false;
            permits.release();
        }
    }
}
