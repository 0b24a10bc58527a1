package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.memory.FeedStates;
import io.quotewire.producer.memory.MemoryStates;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveFeedsTest {
    private final TestServer server = new TestServer();
    private final Collected collected = new Collected();
    private final HostTurns turns = new HostTurns(Duration.ofMillis(10));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void feedsOfAHostArePolledOneAtATimeAndABadOneStopsNoOther() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<FeedConfig> feeds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String number = Integer.toString(i);
            String body = i == 2 ? "no feed" : PollingTest.rss(PollingTest.item(number, "Text."));
            server.on("/feed" + i, exchange -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                TestServer.text(body).give(exchange);
                atOnce.decrementAndGet();
            });
            feeds.add(FeedConfig.of(server.at("/feed" + i)));
        }
        MemoryStates states = new MemoryStates();
        Thread run = start(feeds, states);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(collected.articles).hasSize(4));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(states.all())
                        .allSatisfy(state ->
                                assertThat(state.polls().times().lastPollAt()).isNotNull()));
        collected.stopping = true;
        run.join();

        assertThat(most).hasValue(1);
        assertThat(states.all())
                .filteredOn(state -> state.polls().trouble().failures() > 0)
                .hasSize(1);
    }

    @Test
    void feedIsPolledAgainWhenDue() throws Exception {
        server.on("/feed", TestServer.text(PollingTest.rss(PollingTest.item("1", "First."))));
        Thread run = start(List.of(FeedConfig.of(server.at("/feed"))), new MemoryStates());
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(collected.articles).hasSize(1));

        server.replace("/feed", TestServer.text(PollingTest.rss(PollingTest.item("2", "Second."))));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(collected.articles).hasSize(2));
        collected.stopping = true;
        run.join();
    }

    @Test
    void feedThatEndsInAnErrorIsNotPolledAgainAtOnce() throws Exception {
        MemoryStates states = new MemoryStates();
        server.on("/feed", TestServer.text(PollingTest.rss(PollingTest.item("1", "Too deep."))));
        collected.answer = article -> {
            throw new StackOverflowError("as of a document nested too deeply");
        };
        Instant begun = Instant.now();
        Thread run = start(List.of(FeedConfig.of(server.at("/feed"))), states);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(states.all())
                        .singleElement()
                        .satisfies(state ->
                                assertThat(state.polls().times().nextPollAt()).isAfter(begun.plusSeconds(30))));
        collected.stopping = true;
        run.join();
    }

    @Test
    void noMoreFeedsAreTakenThanArePolledAtOnce() throws Exception {
        MemoryStates states = new MemoryStates();
        List<FeedConfig> feeds = new ArrayList<>();
        for (int host = 0; host < 20; host++) {
            feeds.add(FeedConfig.of(URI.create("http://wire" + host + ".example/feed")));
            turns.leaveAlone(feeds.get(host).address(), Duration.ofHours(1));
        }
        BlockedClock blocked = new BlockedClock();
        LiveFeeds live = new LiveFeeds(feeds, poller(blocked), states, Clock.systemUTC());
        Thread run = start(live);
        await().atMost(Duration.ofMinutes(3)).until(() -> states.all().size() >= 8);
        // It waits inside this lock after it has gone through all feeds.
        synchronized (live) {
            assertThat(states.all()).as("taken").hasSize(8);
            collected.stopping = true;
        }
        blocked.free.countDown();
        run.join();
    }

    private Thread start(List<FeedConfig> feeds, FeedStates states) {
        Clock clock = Clock.systemUTC();
        return start(new LiveFeeds(feeds, poller(clock), states, clock));
    }

    private FeedPoller poller(Clock clock) {
        PollPace pace = new PollPace(Duration.ofMillis(50), Duration.ofMillis(500));
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent");
        return new FeedPoller(fetcher, turns, Optional.empty(), pace, clock);
    }

    private Thread start(LiveFeeds live) {
        Thread run = new Thread(() -> {
            try {
                live.read(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        return run;
    }

    /** Keeps everybody waiting who asks for the time. */
    private static final class BlockedClock extends Clock {
        private final CountDownLatch free = new CountDownLatch(1);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Clock.systemUTC().instant();
        }
    }
}
