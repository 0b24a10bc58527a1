package io.quotewire.producer;

import io.quotewire.producer.sending.FeedReport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Feeding that reports however it ends: by itself, by Ctrl-C or by SIGTERM. */
public final class FeedToTheEnd {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private FeedToTheEnd() {}

    /**
     * Feeds to the end and tells what it came to, once. Where the process is told to end, what was taken is still sent
     * and acknowledged, for a few seconds.
     */
    public static FeedReport report(FeedService service, Consumer<FeedReport> tell) throws InterruptedException {
        CompletableFuture<FeedReport> told = new CompletableFuture<>();
        Thread hook = new Thread(() -> stop(service, tell, told), "feed-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            FeedReport report = service.run();
            if (removed(hook)) {
                tell.accept(report);
                return report;
            }
        } catch (InterruptedException e) {
            // Where it waits for a broker that is away, whoever ends the process wakes it: that is no failure.
            if (removed(hook)) {
                throw e;
            }
        }
        return told.join();
    }

    private static void stop(FeedService service, Consumer<FeedReport> tell, CompletableFuture<FeedReport> told) {
        try {
            FeedReport report = service.stop(PATIENCE);
            tell.accept(report);
            // The process ends with its hooks, before whoever opened the service could close it.
            service.close();
            told.complete(report);
        } catch (InterruptedException | RuntimeException e) {
            told.completeExceptionally(e);
        }
    }

    private static boolean removed(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
