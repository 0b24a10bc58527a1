package io.quotewire.producer.http;

import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands over articles with a time limit; those in flight at its end may still be delivered. */
final class TimedHandover implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "http-handing");
        thread.setDaemon(true);
        return thread;
    });

    /** The outcome of each article; empty if it is unknown when the time ends. */
    Optional<List<Outcome>> over(List<Intake.Ready> articles, String origin, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        articles.forEach(article -> outcomes.add(new CompletableFuture<>()));
        // Handing over blocks while too much is in flight.
        Future<?> handing = threads.submit(() -> {
            for (int i = 0; i < articles.size(); i++) {
                articles.get(i).take(origin, outcomes.get(i)::complete);
            }
            return null;
        });
        try {
            handing.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            List<Outcome> known = new ArrayList<>();
            for (CompletableFuture<Outcome> outcome : outcomes) {
                known.add(outcome.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
            }
            return Optional.of(known);
        } catch (TimeoutException e) {
            handing.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
