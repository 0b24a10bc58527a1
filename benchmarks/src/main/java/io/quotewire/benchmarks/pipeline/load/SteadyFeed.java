package io.quotewire.benchmarks.pipeline.load;

import io.quotewire.app.bench.BenchFeed;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends articles at a fixed rate from a thread of its own while something else is measured. */
public final class SteadyFeed implements AutoCloseable {
    private static final Duration AT_A_TIME = Duration.ofMillis(500);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> sending;
    private volatile boolean goesOn = true;

    /** Starts; the feed must not be used otherwise until this has ended. */
    public SteadyFeed(BenchFeed feed, double perSecond) {
        sending = thread.submit(() -> {
            int sent = 0;
            while (goesOn) {
                sent += feed.paced(perSecond, AT_A_TIME, moment -> {});
            }
            return sent;
        });
    }

    /** Stops, and returns how many were sent. */
    public int end() throws IOException, InterruptedException {
        goesOn = false;
        try {
            return sending.get();
        } catch (ExecutionException e) {
            throw new IOException("articles could not be sent", e.getCause());
        }
    }

    /** Stops in any case, as the thread would keep the program running. */
    @Override
    public void close() {
        goesOn = false;
        thread.shutdownNow();
    }
}
