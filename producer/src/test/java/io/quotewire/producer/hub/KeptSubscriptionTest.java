package io.quotewire.producer.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier release has left of its subscriptions. */
class KeptSubscriptionTest {
    private static final URI FEED = URI.create("https://wire.example/feed");
    private static final URI HUB = URI.create("https://hub.example/");
    private static final URI CALLBACK = URI.create("https://news.example/hub");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void subscriptionWithAGuessableCallbackIsRequestedAgainAtAnother(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("hubs.json"), """
                {"callback": "https://news.example/hub", "subscriptions": [{"feed": "https://wire.example/feed",
                 "hub": "https://hub.example/", "topic": "https://wire.example/feed", "secret": "shared",
                 "asked": "2026-03-01T12:00:00Z", "next": "2026-03-09T12:00:00Z", "until": "2026-03-11T12:00:00Z",
                 "tries": 0}]}
                """);

        Subscriptions after = restarted(folder);

        assertThat(after.knows(FEED)).isTrue();
        assertThat(after.due()).extracting(Subscription::hub).containsExactly(HUB);
        String token = token(after);
        assertThat(token).hasSize(64);
        assertThat(after.denied("", FEED.toString(), "full")).isFalse();
        after.asked(after.due().get(0));
        assertThat(after.confirms(token, FEED.toString(), 1_000)).isTrue();
        after.keep();
        Subscriptions later = restarted(folder);
        assertThat(later.running()).isOne();
        assertThat(token(later)).isEqualTo(token);
    }

    private static Subscriptions restarted(Path folder) {
        Optional<SubscriptionFile> file = Optional.of(SubscriptionFile.in(folder, CALLBACK));
        return Subscriptions.of(List.of(FEED), file, CLOCK, new SimpleMeterRegistry());
    }

    private String token(Subscriptions subscriptions) {
        return subscriptions.all().get(0).token();
    }
}
