package io.quotewire.streaming.service;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What must be given back, in the reverse order of taking it. Meant for a try statement: what was taken before
 * something failed is given back, unless all went well and {@link #keep} hands it on. Thread-safe: a service that was
 * told to end is closed by whoever was told and by whoever ran it.
 */
public final class Resources implements AutoCloseable {
    private Deque<Runnable> closers = new ArrayDeque<>();
    private boolean isClosed;

    /** Adds what is to be given back; at once where the others have been. */
    public synchronized void add(Runnable closer) {
        if (isClosed) {
            closer.run();
        } else {
            closers.push(closer);
        }
    }

    /** The same resources for a longer life; closing these then closes nothing. */
    public synchronized Resources keep() {
        Resources kept = new Resources();
        kept.closers = closers;
        closers = new ArrayDeque<>();
        return kept;
    }

    /**
     * Gives each back once, whatever fails meanwhile. Whoever comes second waits until all is given back.
     *
     * @throws RuntimeException the first that was thrown, with the others suppressed
     */
    @Override
    public synchronized void close() {
        isClosed = true;
        @Nullable RuntimeException failure = null;
        while (!closers.isEmpty()) {
            try {
                closers.pop().run();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
