package io.quotewire.streaming.service;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Resources to be closed in the reverse order of their creation. For use in a try-with-resources statement: if an
 * exception is thrown the resources created so far are closed; on success {@link #keep} hands them on. Thread-safe: a
 * service that is being stopped is closed by a shutdown hook and by the thread that runs it, and may be closed while
 * its parts are still being started one after another ({@link #start}).
 */
public final class Resources implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);

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

    /** Starts a resource. */
    @FunctionalInterface
    public interface Starting<T, E extends Exception> {
        T start() throws E, InterruptedException;
    }

    /**
     * Starts the next resource, unless this is already closed; whoever closes it meanwhile waits until it has been
     * started. That it cannot be closed is only logged.
     *
     * @throws InterruptedException if this is already closed
     */
    public synchronized <T extends AutoCloseable, E extends Exception> T start(Starting<T, E> starting)
            throws E, InterruptedException {
        if (isClosed) {
            throw closedMeanwhile();
        }
        return started(starting.start());
    }

    /**
     * Adds a resource that was started elsewhere, so that this can be closed meanwhile. That it cannot be closed is
     * only logged.
     *
     * @throws InterruptedException if this is already closed; the resource is closed then, too
     */
    public synchronized <T extends AutoCloseable> T started(T resource) throws InterruptedException {
        add(() -> closeOrLog(resource));
        if (isClosed) {
            throw closedMeanwhile();
        }
        return resource;
    }

    private static InterruptedException closedMeanwhile() {
        return new InterruptedException("closed while it was starting");
    }

    private static void closeOrLog(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("closing {}", resource, e);
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
