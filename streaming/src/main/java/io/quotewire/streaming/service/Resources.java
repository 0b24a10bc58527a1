package io.quotewire.streaming.service;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Resources to be closed in the reverse order of their creation. For use in a try-with-resources statement: if an
 * exception is thrown the resources created so far are closed; on success {@link #keep} hands them on. Thread-safe: a
 * service that is being stopped is closed by a shutdown hook and by the thread that runs it.
 */
public final class Resources implements AutoCloseable {
    private Deque<Runnable> closers = new ArrayDeque<>();
    private boolean isClosed;

    /** Adds a resource's close method; calls it at once if this is already closed. */
    public synchronized void add(Runnable closer) {
        if (isClosed) {
            closer.run();
        } else {
            closers.push(closer);
        }
    }

    /** Moves the resources to a new owner; closing this one then closes nothing. */
    public synchronized Resources keep() {
        Resources kept = new Resources();
        kept.closers = closers;
        closers = new ArrayDeque<>();
        return kept;
    }

    /**
     * Closes each resource once, even if others fail. A concurrent second caller waits until all are closed.
     *
     * @throws RuntimeException the first one thrown, with the others suppressed
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
