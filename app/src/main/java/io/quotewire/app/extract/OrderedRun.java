package io.quotewire.app.extract;

import io.quotewire.app.extract.Extracting.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Processes many articles in parallel and delivers the results in the order of the input, holding only a limited number
 * of them. One thread reads, the given number of threads extract, and the caller's thread writes.
 */
final class OrderedRun implements AutoCloseable {
    private static final int BATCH_ARTICLES = 64;
    private static final int BATCH_BYTES = 256 << 10;
    private static final FutureTask<List<Outcome>> LAST = new FutureTask<>(List::of);

    private final Portions portions;
    private final Extracting extracting;
    private final ExecutorService workers;
    private final ExecutorService reader;
    private final BlockingQueue<Future<List<Outcome>>> pending;

    OrderedRun(Portions portions, Extracting extracting, int threads) {
        this.portions = portions;
        this.extracting = extracting;
        this.workers = Executors.newFixedThreadPool(threads);
        this.reader = Executors.newSingleThreadExecutor();
        this.pending = new LinkedBlockingQueue<>(4 * threads);
    }

    /** Receives outcomes in order, as many as are available. */
    interface Taker {
        void take(List<Outcome> outcomes) throws IOException;
    }

    /**
     * Runs to the end of the input.
     *
     * @throws IOException if the taker could not write; the rest of the input is not read then
     */
    void run(Taker taker) throws IOException, InterruptedException {
        Future<?> reading = reader.submit(this::read);
        Future<List<Outcome>> batch = pending.take();
        while (batch != LAST) {
            taker.take(result(batch));
            batch = pending.take();
        }
        result(reading);
    }

    private Void read() throws IOException, InterruptedException {
        try {
            List<Portion> batch = new ArrayList<>();
            int bytes = 0;
            for (Optional<Portion> next = portions.next(); next.isPresent(); next = portions.next()) {
                batch.add(next.get());
                bytes += next.get().bytes().remaining();
                if (batch.size() >= BATCH_ARTICLES || bytes >= BATCH_BYTES || !portions.ready()) {
                    submit(batch);
                    batch = new ArrayList<>();
                    bytes = 0;
                }
            }
            submit(batch);
        } finally {
            pending.put(LAST);
        }
        return null;
    }

    private void submit(List<Portion> batch) throws InterruptedException {
        pending.put(workers.submit(() -> extracting.of(batch)));
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        workers.shutdownNow();
    }
}
