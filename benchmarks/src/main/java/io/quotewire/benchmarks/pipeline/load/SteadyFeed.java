package io.quotewire.benchmarks.pipeline.load;

import io.quotewire.app.bench.BenchFeed;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Articles that keep coming at a rate, sent by a thread of its own, while something else is measured. */
public final class SteadyFeed implements AutoCloseable {
    private static final Duration AT_A_TIME = Duration.ofMillis(500);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> sending;
    private volatile boolean goesOn = true;

    /** Begins; the feed is nobody else's until it has ended. */
    public SteadyFeed(BenchFeed feed, double perSecond) {
        sending = thread.submit(() -> {
            int sent = 0;
            while (goesOn) {
                sent += feed.paced(perSecond, AT_A_TIME, moment -> {});
            }
            return sent;
        });
    }

    /** Ends it, and says how many were sent. */
    public int end() throws IOException, InterruptedException {
        goesOn = false;
        try {
            return sending.get();
        } catch (ExecutionException e) {
            throw new IOException("articles could not be sent", e.getCause());
        }
    }

    /** Ends it whatever became of it: the program would not end before. */
    @Override
    public void close() {
        goesOn = false;
        thread.shutdownNow();
    }
}
