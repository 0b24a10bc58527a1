package io.quotewire.producer.follow;

import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FeedStates;
import io.quotewire.producer.web.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows feeds for as long as it runs: each when it is due, several at a time, but never two of one host at once.
 */
public final class LiveFeeds implements ArticleSource {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeeds.class);
    private static final int AT_ONCE = 8;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Longer than any feed waits for its next poll. */
    private static final Duration ANY_WAIT = Duration.ofDays(30);

    private final List<FeedConfig> feeds;
    private final FeedPoller poller;
    private final FeedStates states;
    private final Clock clock;
    private final Optional<Subscriptions> hubs;
    private final Set<String> busyHosts = new HashSet<>();
    private int first;

    /** Follows these feeds, as they are due. */
    public LiveFeeds(List<FeedConfig> feeds, FeedPoller poller, FeedStates states, Clock clock) {
        this(feeds, poller, states, clock, Optional.empty());
    }

    /**
     * Follows these feeds, as they are due or their hubs call.
     *
     * @param hubs which say what feed has news
     */
    public LiveFeeds(
            List<FeedConfig> feeds, FeedPoller poller, FeedStates states, Clock clock, Optional<Subscriptions> hubs) {
        this.hubs = hubs;
        this.feeds = List.copyOf(feeds);
        this.poller = poller;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public String name() {
        return feeds.size() == 1 ? feeds.get(0).address().toString() : feeds.size() + " feeds";
    }

    @Override
    public boolean endless() {
        return true;
    }

    @Override
    public void read(Intake intake) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "feed-poller"));
        try {
            synchronized (this) {
                while (!intake.stopping()) {
                    startDue(workers, intake);
                    wait(LOOK.toMillis());
                }
            }
        } finally {
            workers.shutdown();
            if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        }
    }

    /**
     * Goes through all feeds, beginning after the one started last, so that feeds of a busy host do not starve. None
     * waits for a worker: a feeder that stops, or hands over its feeds, would have to wait for them, too.
     */
    private void startDue(ExecutorService workers, Intake intake) {
        int from = first;
        for (int i = 0; i < feeds.size() && busyHosts.size() < AT_ONCE; i++) {
            int index = (from + i) % feeds.size();
            if (startIfDue(feeds.get(index), workers, intake)) {
                first = (index + 1) % feeds.size();
            }
        }
    }

    private boolean startIfDue(FeedConfig feed, ExecutorService workers, Intake intake) {
        if (busyHosts.contains(host(feed))) {
            return false;
        }
        boolean called = hubs.filter(known -> known.hasCall(feed.address())).isPresent();
        Instant now = called ? clock.instant().plus(ANY_WAIT) : clock.instant();
        Optional<FeedState> state = states.checkOut(feed.address(), now);
        if (state.isPresent()) {
            // Not before: a feed that this feeder may not poll just now is due once it may.
            hubs.ifPresent(known -> known.takeCall(feed.address()));
            busyHosts.add(host(feed));
            workers.execute(() -> poll(feed, state.get(), intake));
        }
        return state.isPresent();
    }

    private void poll(FeedConfig feed, FeedState before, Intake intake) {
        FeedState after = before;
        try {
            after = poller.poll(feed, before, intake);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: polling failed in an unforeseen way", feed.address(), e);
            after = before.with(before.polls().withNext(clock.instant().plus(AFTER_A_FAULT)));
        } finally {
            states.checkIn(after);
            release(feed);
        }
    }

    private synchronized void release(FeedConfig feed) {
        busyHosts.remove(host(feed));
        notifyAll();
    }

    private static String host(FeedConfig feed) {
        return WebAddress.host(feed.address()).orElse("");
    }
}
