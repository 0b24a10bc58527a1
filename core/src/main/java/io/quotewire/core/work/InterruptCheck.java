package io.quotewire.core.work;

import java.util.concurrent.CancellationException;

/** Aborts the work of an interrupted thread, whose result nobody waits for any more. */
public final class InterruptCheck {
    private InterruptCheck() {}

    /**
     * Returns unless the thread was interrupted; leaves the interrupt flag set.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
    }
}
