package io.quotewire.streaming.service;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What must be given back, in the reverse order of taking it. Meant for a try statement: what was taken before
 * something failed is given back, unless all went well and {@link #keep} hands it on. One thread.
 */
public final class Resources implements AutoCloseable {
    private Deque<Runnable> closers = new ArrayDeque<>();

    public void add(Runnable closer) {
        closers.push(closer);
    }

    /** The same resources for a longer life; closing these then closes nothing. */
    public Resources keep() {
        Resources kept = new Resources();
        kept.closers = closers;
        closers = new ArrayDeque<>();
        return kept;
    }

    @Override
    public void close() {
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }
}
