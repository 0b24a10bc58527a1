package io.quotewire.streaming.service;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must be given back, in the reverse order of taking it. Meant for a try statement: what was taken before
 * something failed is given back, unless all went well and {@link #keep} hands it on. Thread-safe: a service that was
 * told to end is closed by whoever was told and by whoever ran it.
 */
public final class Resources implements AutoCloseable {
    private Deque<Runnable> closers = new ArrayDeque<>();

    public synchronized void add(Runnable closer) {
        closers.push(closer);
    }

    /** The same resources for a longer life; closing these then closes nothing. */
    public synchronized Resources keep() {
        Resources kept = new Resources();
        kept.closers = closers;
        closers = new ArrayDeque<>();
        return kept;
    }

    /** Gives each back once. Whoever comes second waits until all is given back. */
    @Override
    public synchronized void close() {
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }
}
