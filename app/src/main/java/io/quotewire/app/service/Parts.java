package io.quotewire.app.service;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parts that are started one after another and closed in reverse order. Thread-safe: closing while a part is being
 * started waits for it and closes it too, and prevents further parts from starting.
 */
public final class Parts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** Starts a part. */
    public interface Starting<T, E extends Exception> {
        T start() throws E, InterruptedException;
    }

    /**
     * Starts the next part.
     *
     * @throws InterruptedException if everything has been closed
     */
    public synchronized <T extends AutoCloseable, E extends Exception> T add(Starting<T, E> starting)
            throws E, InterruptedException {
        if (closed) {
            throw new InterruptedException("closed while it was starting");
        }
        return keep(starting.start());
    }

    /**
     * Adds a part that was started elsewhere.
     *
     * @throws InterruptedException if everything has been closed; the part is closed then, too
     */
    public synchronized <T extends AutoCloseable> T keep(T part) throws InterruptedException {
        if (closed) {
            close(part);
            throw new InterruptedException("closed while it was starting");
        }
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            close(started.pop());
        }
    }

    /** A part that fails to close must not keep the others open. */
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("closing {}", part, e);
        }
    }
}
