package io.quotewire.producer.hub;

import static io.quotewire.producer.hub.TestHub.call;
import static io.quotewire.producer.hub.TestHub.signature;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.TestClock;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionsTest {
    private static final URI FEED = URI.create("https://wire.example/feed");
    private static final URI HUB = URI.create("https://hub.example/");
    private static final URI CALLBACK = URI.create("https://news.example/hub");
    private static final byte[] MESSAGE = "<feed/>".getBytes(StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-03-03T12:00:00Z");
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final Subscriptions subscriptions =
            Subscriptions.of(List.of(FEED), Optional.empty(), new TestClock(() -> now), registry);

    @Test
    void confirmedSubscriptionIsRenewedBeforeTheLeaseEnds() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        subscriptions.asked(subscriptions.due().get(0));
        assertThat(confirmed()).isTrue();
        assertThat(subscriptions.running()).isOne();

        now = now.plusSeconds(799);
        assertThat(subscriptions.due()).isEmpty();
        now = now.plusSeconds(1);
        assertThat(subscriptions.due()).hasSize(1);
        now = now.plusSeconds(200);
        assertThat(subscriptions.running()).isZero();
    }

    @Test
    void failedRequestsAreRetriedWithBackoff() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        fail();
        assertThat(subscriptions.due()).isEmpty();
        now = now.plus(Duration.ofMinutes(5));
        fail();
        now = now.plus(Duration.ofMinutes(9));
        assertThat(subscriptions.due()).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        for (int i = 0; i < 20; i++) {
            fail();
            now = now.plus(Duration.ofHours(24));
        }
        assertThat(subscriptions.due()).hasSize(1);
    }

    private boolean confirmed() {
        return subscriptions.confirms(token(subscriptions), FEED.toString(), 1_000);
    }

    /** The one that a hub would know, of the only subscription. */
    private String token(Subscriptions subscriptions) {
        return subscriptions.all().get(0).token();
    }

    private void fail() {
        Subscription due = subscriptions.due().get(0);
        subscriptions.asked(due);
        subscriptions.failed(due, "HTTP status 500");
    }

    @Test
    void unconfirmedRequestsBackOffAndDeniedOnesWaitADay() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        subscriptions.asked(subscriptions.due().get(0));
        now = now.plus(Duration.ofMinutes(10));
        subscriptions.asked(subscriptions.due().get(0));
        now = now.plus(Duration.ofMinutes(19));
        assertThat(subscriptions.due()).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(subscriptions.due()).hasSize(1);

        String token = token(subscriptions);
        assertThat(subscriptions.denied("guessed", FEED.toString(), "full")).isFalse();
        assertThat(subscriptions.denied(token, "https://wire.example/other", "full"))
                .isFalse();
        assertThat(subscriptions.due()).hasSize(1);
        assertThat(subscriptions.denied(token, FEED.toString(), "full")).isTrue();
        assertThat(subscriptions.due()).isEmpty();
        now = now.plus(Duration.ofHours(24));
        assertThat(subscriptions.due()).hasSize(1);
    }

    @Test
    void unrequestedSubscriptionIsNotConfirmed() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);

        assertThat(confirmed()).as("its hub was not asked yet").isFalse();
        subscriptions.asked(subscriptions.due().get(0));
        assertThat(subscriptions.confirms(token(subscriptions), "https://wire.example/other", 1_000))
                .isFalse();
        assertThat(subscriptions.confirms("unknown", FEED.toString(), 1_000)).isFalse();
        assertThat(subscriptions.running()).isZero();
    }

    @Test
    void changeOfHubResubscribesOrUnsubscribes() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        subscriptions.asked(subscriptions.due().get(0));
        String token = token(subscriptions);
        subscriptions.confirms(token, FEED.toString(), 1_000);

        subscriptions.seen(FEED, Optional.of(URI.create("https://other.example/")), FEED);
        assertThat(subscriptions.due())
                .extracting(Subscription::hub)
                .containsExactly(URI.create("https://other.example/"));
        assertThat(token(subscriptions)).as("the hub before knows it no longer").isNotEqualTo(token);
        subscriptions.seen(FEED, Optional.empty(), FEED);
        assertThat(subscriptions.due()).isEmpty();
        assertThat(call(subscriptions, token, Optional.empty(), MESSAGE)).isFalse();
    }

    @Test
    void callCountsOnceAndOnlyIfCorrectlySigned() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        String secret = subscriptions.due().get(0).secret();
        String token = token(subscriptions);

        assertThat(call(subscriptions, token, Optional.empty(), MESSAGE)).isTrue();
        assertThat(subscriptions.takeCall(FEED)).isFalse();
        call(subscriptions, token, Optional.of(signature("another secret", MESSAGE)), MESSAGE);
        assertThat(subscriptions.takeCall(FEED)).isFalse();
        call(subscriptions, token, Optional.of(signature(secret, MESSAGE)), MESSAGE);
        assertThat(subscriptions.takeCall(FEED)).isTrue();
        assertThat(subscriptions.takeCall(FEED)).isFalse();
    }

    @Test
    void restartContinuesRunningSubscriptions(@TempDir Path folder) {
        Optional<SubscriptionFile> file = Optional.of(SubscriptionFile.in(folder, CALLBACK));
        Subscriptions before = Subscriptions.of(List.of(FEED), file, new TestClock(() -> now), registry);
        before.seen(FEED, Optional.of(HUB), FEED);
        Subscription asked = before.due().get(0);
        before.asked(asked);
        before.confirms(asked.token(), FEED.toString(), 1_000);
        before.keep();

        Subscriptions after =
                Subscriptions.of(List.of(FEED), file, new TestClock(() -> now), new SimpleMeterRegistry());
        assertThat(after.running()).isOne();
        assertThat(after.knows(FEED)).isTrue();
        after.seen(FEED, Optional.of(HUB), FEED);
        assertThat(after.due()).isEmpty();
        call(after, asked.token(), Optional.of(signature(asked.secret(), MESSAGE)), MESSAGE);
        assertThat(after.takeCall(FEED)).isTrue();
        now = now.plusSeconds(800);
        assertThat(after.due()).hasSize(1);
    }

    @Test
    void storedSubscriptionsNeedTheSameCallbackAndFeeds(@TempDir Path folder) throws IOException {
        Subscriptions before = Subscriptions.of(
                List.of(FEED), Optional.of(SubscriptionFile.in(folder, CALLBACK)), new TestClock(() -> now), registry);
        before.seen(FEED, Optional.of(HUB), FEED);
        before.keep();

        assertThat(restarted(folder, List.of(FEED), CALLBACK).wanted()).isOne();
        assertThat(restarted(folder, List.of(), CALLBACK).wanted()).isZero();
        assertThat(restarted(folder, List.of(FEED), URI.create("https://moved.example/hub"))
                        .wanted())
                .isZero();
        Files.writeString(folder.resolve("hubs.json"), "{\"callback\": 7");
        assertThat(restarted(folder, List.of(FEED), CALLBACK).wanted()).isZero();
        Files.writeString(folder.resolve("hubs.json"), "{\"callback\": \"https://news.example/hub\"}");
        assertThat(restarted(folder, List.of(FEED), CALLBACK).wanted()).isZero();
    }

    private Subscriptions restarted(Path folder, List<URI> feeds, URI callback) {
        Optional<SubscriptionFile> file = Optional.of(SubscriptionFile.in(folder, callback));
        return Subscriptions.of(feeds, file, new TestClock(() -> now), new SimpleMeterRegistry());
    }

    @Test
    void callbackAddressesAreUnique() {
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        Subscriptions other =
                Subscriptions.of(List.of(FEED), Optional.empty(), new TestClock(() -> now), new SimpleMeterRegistry());
        other.seen(FEED, Optional.of(HUB), FEED);

        assertThat(token(subscriptions)).hasSize(64).isNotEqualTo(token(other));
        assertThat(call(subscriptions, token(other), Optional.empty(), MESSAGE)).isFalse();
    }

    @Test
    void hubEventsAreCounted() {
        call(subscriptions, "unknown", Optional.empty(), MESSAGE);
        subscriptions.seen(FEED, Optional.of(HUB), FEED);
        Subscription due = subscriptions.due().get(0);
        fail();
        now = now.plus(Duration.ofMinutes(5));
        subscriptions.asked(due);
        subscriptions.confirms(due.token(), FEED.toString(), 1_000);
        call(subscriptions, due.token(), Optional.empty(), MESSAGE);
        call(subscriptions, due.token(), Optional.of(signature(due.secret(), MESSAGE)), MESSAGE);

        assertThat(counted("requests", "asked")).isEqualTo(2);
        assertThat(counted("requests", "refused")).isOne();
        assertThat(counted("requests", "confirmed")).isOne();
        assertThat(counted("calls", "unknown")).isOne();
        assertThat(counted("calls", "unsigned")).isOne();
        assertThat(counted("calls", "taken")).isOne();
        assertThat(registry.get("quotewire.hub.subscriptions")
                        .tag("condition", "running")
                        .gauge()
                        .value())
                .isOne();
    }

    private double counted(String what, String outcome) {
        return registry.get("quotewire.hub." + what)
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
