package io.quotewire.app.feed;

import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.follow.PollPace;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A feeder that follows feeds in its own thread until it is closed. */
final class RunningFeeder implements AutoCloseable {
    private static final Duration LEAVING = Duration.ofSeconds(60);

    private final FeedService service;
    private final Thread thread;

    private RunningFeeder(FeedService service) {
        this.service = service;
        this.thread = new Thread(this::run, "feeder");
    }

    /** Follows these feeds, polling each several times a second. */
    static RunningFeeder of(Settings settings, String... feeds) throws IOException {
        return of(settings, new PollPace(Duration.ofMillis(100), Duration.ofMillis(400)), feeds);
    }

    /** Follows these feeds at this pace. */
    static RunningFeeder of(Settings settings, PollPace pace, String... feeds) throws IOException {
        FeedOptions options = new FeedOptions(
                List.of(feeds),
                Map.of(),
                false,
                new FeedOptions.Live(
                        pace,
                        Duration.ofMillis(10),
                        new FetchableHosts(true, false),
                        false,
                        "test-agent",
                        Optional.empty()),
                Optional.empty());
        return of(settings, options);
    }

    /** Feeds according to the options. */
    static RunningFeeder of(Settings settings, FeedOptions options) throws IOException {
        RunningFeeder feeder = new RunningFeeder(FeedService.open(options, settings, InputStream.nullInputStream()));
        feeder.thread.start();
        return feeder;
    }

    /** The states of the feeds that it polls. */
    List<FeedState> feeds() {
        return service.feeds();
    }

    String metricsAddress() {
        return service.metricsAddress();
    }

    /** Ends as the command does when it is interrupted. */
    @Override
    public void close() {
        try {
            service.stop(LEAVING);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            service.close();
        }
    }

    private void run() {
        try {
            service.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
