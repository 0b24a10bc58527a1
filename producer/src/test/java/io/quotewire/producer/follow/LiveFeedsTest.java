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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveFeedsTest {
    private final TestServer server = new TestServer();
    private final Collected collected = new Collected();

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

        await().untilAsserted(() -> assertThat(collected.articles).hasSize(4));
        await().untilAsserted(() -> assertThat(states.all())
                .allSatisfy(
                        state -> assertThat(state.polls().times().lastPollAt()).isNotNull()));
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
        await().untilAsserted(() -> assertThat(collected.articles).hasSize(1));

        server.replace("/feed", TestServer.text(PollingTest.rss(PollingTest.item("2", "Second."))));
        await().untilAsserted(() -> assertThat(collected.articles).hasSize(2));
        collected.stopping = true;
        run.join();
    }

    /** Connections to the hosts of this network are accepted by the system, and nobody answers. */
    @Test
    void noMoreFeedsAreTakenThanArePolledAtOnce() throws Exception {
        MemoryStates states = new MemoryStates();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("0.0.0.0"))) {
            List<FeedConfig> feeds = new ArrayList<>();
            for (int host = 2; host < 22; host++) {
                feeds.add(FeedConfig.of(URI.create("http://127.0.0." + host + ':' + silent.getLocalPort() + '/')));
            }
            Thread run = start(feeds, states);
            await().until(() -> states.all().size() >= 8);
            collected.stopping = true;
            run.join();

            assertThat(states.all()).as("asked for").hasSize(8);
        }
    }

    private Thread start(List<FeedConfig> feeds, FeedStates states) {
        Clock clock = Clock.systemUTC();
        PollPace pace = new PollPace(Duration.ofMillis(50), Duration.ofMillis(500));
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent");
        HostTurns turns = new HostTurns(Duration.ofMillis(10));
        FeedPoller poller = new FeedPoller(fetcher, turns, Optional.empty(), pace, clock);
        LiveFeeds live = new LiveFeeds(feeds, poller, states, clock);
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
}
