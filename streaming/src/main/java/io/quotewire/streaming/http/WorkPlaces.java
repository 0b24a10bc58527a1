package io.quotewire.streaming.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the requests that cost much: some are worked on at a time, some more wait for a place, and the others are
 * turned away at once, so that together they never hold all threads of a server. Thread-safe.
 */
public final class WorkPlaces {
    private final Semaphore work;
    private final Semaphore inside;
    private final Duration patience;

    /**
     * @param atWork the most requests worked on at a time
     * @param waiting the most that wait for one of these places
     * @param patience how long they wait
     */
    public WorkPlaces(int atWork, int waiting, Duration patience) {
        this.work = new Semaphore(atWork, true);
        this.inside = new Semaphore(atWork + waiting);
        this.patience = patience;
    }

    /** Takes a place, to be left afterwards; false if none became free in time, or too many wait. */
    public boolean enter() throws InterruptedException {
        if (!inside.tryAcquire()) {
            return false;
        }
        boolean taken = false;
        try {
            taken = work.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            return taken;
        } finally {
            if (!taken) {
                inside.release();
            }
        }
    }

    /** Leaves a place that was entered. */
    public void leave() {
        work.release();
        inside.release();
    }
}
