package io.quotewire.producer;

import io.quotewire.producer.sending.FeedReport;
import java.time.Duration;
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
        Thread hook = new Thread(() -> stop(service, tell), "feed-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        FeedReport report = service.run();
        if (removed(hook)) {
            tell.accept(report);
        } else {
            hook.join();
        }
        return report;
    }

    private static void stop(FeedService service, Consumer<FeedReport> tell) {
        try {
            tell.accept(service.stop(PATIENCE));
            // The process ends with its hooks, before whoever opened the service could close it.
            service.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
