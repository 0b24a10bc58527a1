package io.quotewire.producer;

import io.quotewire.producer.sending.FeedReport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Runs a feeder and reports the result, whether it ends by itself, by Ctrl-C or by SIGTERM. */
public final class FeedToTheEnd {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private FeedToTheEnd() {}

    /**
     * Feeds to the end and reports the result once. After a signal to stop, it still sends what was taken and waits a
     * few seconds for the acknowledgements.
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
            // A signal to stop interrupts the wait for a lost broker; that is not a failure.
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
            // The process ends with its shutdown hooks, before the caller that opened the service can close it.
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
