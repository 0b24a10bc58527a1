package io.quotewire.core.work;

import java.util.concurrent.CancellationException;

/** Ends the work of a thread that was interrupted: nobody waits for its result any more. */
public final class InterruptCheck {
    private InterruptCheck() {}

    /**
     * Goes on, unless the thread was interrupted; it stays so.
     *
     * @throws CancellationException where it was
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted");
        }
    }
}
