package io.quotewire.producer.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.TestServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HubSubscriberTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Much longer than the test waits. */
    private static final FetchLimits LONG =
            new FetchLimits(1_000_000, Duration.ofHours(1), 0, new FetchableHosts(true, false));

    private final Subscriptions subscriptions =
            Subscriptions.of(List.of(), Optional.empty(), Clock.systemUTC(), new SimpleMeterRegistry());

    @Test
    void hubThatDoesNotAnswerDelaysNoOther() {
        CountDownLatch over = new CountDownLatch(1);
        try (TestServer silent = new TestServer();
                TestServer other = new TestServer()) {
            silent.on("/hub", exchange -> hang(over));
            other.on("/hub", exchange -> exchange.sendResponseHeaders(202, -1));
            want("a", silent.at("/hub"));
            want("b", URI.create(other.at("/hub").toString().replace("127.0.0.1", "localhost")));
            Fetcher fetcher = new Fetcher(LONG, "test-agent");

            HubSubscriber subscriber =
                    HubSubscriber.start(subscriptions, URI.create("https://news.example/hub"), fetcher);
            try {
                await().atMost(PATIENCE).until(() -> !silent.requests.isEmpty() && !other.requests.isEmpty());

                assertThat(over.getCount())
                        .as("the silent one has still not answered")
                        .isOne();
            } finally {
                subscriber.close();
                over.countDown();
            }
        }
    }

    @Test
    void hubThatAFeedNoLongerNamesIsNotAsked() {
        want("a", URI.create("https://hub.example/"));
        Subscription before = subscriptions.all().get(0);
        want("a", URI.create("https://other.example/"));

        assertThat(subscriptions.asked(before)).isFalse();
        assertThat(subscriptions.asked(subscriptions.all().get(0))).isTrue();
    }

    @Test
    void requestThatHasBeenMadeIsNotMadeAgain() {
        want("a", URI.create("https://hub.example/"));
        Subscription due = subscriptions.due().get(0);

        assertThat(subscriptions.asked(due)).isTrue();
        assertThat(subscriptions.asked(due)).isFalse();
    }

    @Test
    void failureAtAHubThatTheFeedNoLongerNamesDoesNotDelayTheOther() {
        want("a", URI.create("https://hub.example/"));
        Subscription before = subscriptions.due().get(0);
        subscriptions.asked(before);
        want("a", URI.create("https://other.example/"));

        subscriptions.failed(before, "HTTP status 500");

        assertThat(subscriptions.due()).hasSize(1);
    }

    @Test
    void hubThatLeasesForASecondIsAskedOnceAMinute() {
        Instant now = Instant.parse("2026-03-03T12:00:00Z");
        Subscription wanted = Subscription.wanted(
                URI.create("https://a.example/feed"),
                URI.create("https://hub.example/"),
                URI.create("https://a.example/feed"),
                now);

        assertThat(wanted.confirmed(now, Duration.ofSeconds(1)).next()).isEqualTo(now.plusSeconds(60));
        assertThat(wanted.confirmed(now, Duration.ofSeconds(100)).next()).isEqualTo(now.plusSeconds(80));
    }

    private void want(String name, URI hub) {
        URI feed = URI.create("https://" + name + ".example/feed");
        subscriptions.seen(feed, Optional.of(hub), feed);
    }

    private static void hang(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
