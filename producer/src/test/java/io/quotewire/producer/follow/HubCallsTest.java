package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.http.CallbackOptions;
import io.quotewire.producer.http.HubEndpoint;
import io.quotewire.producer.hub.HubSubscriber;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.producer.hub.TestHub;
import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.memory.MemoryStates;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.HttpSettings;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds that name a hub, the hub, and a feeder that it calls, all over HTTP. Polling alone would take an hour. */
class HubCallsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestServer server = new TestServer();
    private final TestHub hub = new TestHub(server);
    private final Collected collected = new Collected();
    private final MemoryStates states = new MemoryStates();
    private final Subscriptions subscriptions =
            Subscriptions.of(List.of(), Optional.empty(), Clock.systemUTC(), new SimpleMeterRegistry());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void callOfAHubTriggersAPoll() throws Exception {
        Map<String, IntFunction<String>> feeds = Map.of("/atom", this::atom, "/rss", this::rss, "/json", this::json);
        feeds.forEach((path, feed) -> server.on(path, TestServer.text(feed.apply(1))));
        server.on("/header", withHeader(1));

        run(Stream.concat(feeds.keySet().stream(), Stream.of("/header")).toList(), endpoint -> {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(subscriptions.running()).isEqualTo(4));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub.subscriptions).hasSize(4));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(collected.articles).hasSize(4));

            feeds.forEach((path, feed) -> server.replace(path, TestServer.text(feed.apply(2))));
            server.replace("/header", withHeader(2));
            for (String topic : hub.subscriptions.keySet()) {
                assertThat(hub.publish(topic, "news")).isEqualTo(204);
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(collected.articles).hasSize(8));
            assertThat(collected.articles).extracting(Article::id).doesNotHaveDuplicates();
        });
    }

    @Test
    void callForAFeedThatIsBeingHandedOverTriggersAPollOnceItIsBack() throws Exception {
        server.on("/atom", TestServer.text(atom(1)));

        run(List.of("/atom"), endpoint -> {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub.subscriptions).hasSize(1));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(collected.articles).hasSize(1));
            states.handOver();
            server.replace("/atom", TestServer.text(atom(2)));
            assertThat(hub.publish(hub.subscriptions.keySet().iterator().next(), "news"))
                    .isEqualTo(204);
            int before = states.refused();
            await().atMost(PATIENCE).until(() -> states.refused() > before + 1);
            states.takeBack();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(collected.articles).hasSize(2));
        });
    }

    @Test
    void verificationOfAnUnknownTopicIsRefused() throws Exception {
        server.on("/atom", TestServer.text(atom(1)));

        run(List.of("/atom"), endpoint -> {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub.subscriptions).hasSize(1));
            Map<String, String> asked = hub.subscriptions.values().iterator().next();
            String callback = asked.get("hub.callback") + "?hub.mode=subscribe&hub.challenge=c&hub.topic=";

            assertThat(asked.get("hub.secret")).hasSizeGreaterThanOrEqualTo(32);
            assertThat(hub.get(callback).headers().firstValue("X-Content-Type-Options"))
                    .contains("nosniff");
            assertThat(hub.get(callback + "https://other.example/").statusCode())
                    .isEqualTo(404);
            assertThat(hub.get("http://127.0.0.1:" + endpoint.port() + "/hub/unknown?hub.mode=subscribe&hub.challenge=c"
                                    + "&hub.topic=" + server.at("/atom"))
                            .statusCode())
                    .isEqualTo(404);
        });
    }

    @Test
    void strangerCannotConfirmOrDenyASubscription() throws Exception {
        server.on("/atom", TestServer.text(atom(1)));

        run(List.of("/atom"), endpoint -> {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub.subscriptions).hasSize(1));
            String base = "http://127.0.0.1:" + endpoint.port() + "/hub/";
            for (String guess : List.of(Ids.content("hub", server.at("/atom").toString(), ""), "0".repeat(32), "")) {
                String asked = base + guess + "?hub.challenge=c&hub.topic=" + server.at("/atom") + "&hub.mode=";

                assertThat(hub.get(asked + "subscribe").statusCode()).isEqualTo(404);
                assertThat(hub.get(asked + "denied").statusCode()).isEqualTo(404);
            }
            assertThat(subscriptions.running()).isOne();
        });
    }

    @Test
    void tooManyCallsAreRefusedWithRetryAfter() throws Exception {
        CallbackOptions options = CallbackOptions.of("http://127.0.0.1/hub", "0");
        try (HubEndpoint endpoint = HubEndpoint.open(
                        options, subscriptions, new HttpSettings(Optional.empty(), 1, 100, TrustedProxies.NONE));
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String call = "POST /hub/unknown HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n";
            socket.getOutputStream()
                    .write(((call + "\r\n").repeat(40) + call + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers).contains("HTTP/1.1 410 ", "HTTP/1.1 429 ", "Retry-After: 1");
        }
    }

    /** What is to be tried while the feeder runs. */
    private interface Trial {
        void with(HubEndpoint endpoint) throws Exception;
    }

    private void run(List<String> paths, Trial trial) throws Exception {
        Clock clock = Clock.systemUTC();
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent");
        FeedPoller poller = new FeedPoller(
                fetcher,
                new HostTurns(Duration.ofMillis(10)),
                Optional.empty(),
                new PollPace(HOUR, HOUR),
                clock,
                Optional.of(subscriptions));
        List<FeedConfig> feeds =
                paths.stream().map(server::at).map(FeedConfig::of).toList();
        LiveFeeds live = new LiveFeeds(feeds, poller, states, clock, Optional.of(subscriptions));
        CallbackOptions options = CallbackOptions.of("http://127.0.0.1/hub", "0");
        try (HubEndpoint endpoint = HubEndpoint.open(
                options, subscriptions, new HttpSettings(Optional.empty(), 1_000, 100, TrustedProxies.NONE))) {
            URI callback = URI.create("http://127.0.0.1:" + endpoint.port() + "/hub");
            HubSubscriber subscriber = HubSubscriber.start(subscriptions, callback, fetcher);
            Thread run = new Thread(() -> {
                try {
                    live.read(collected);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            run.start();
            try {
                trial.with(endpoint);
            } finally {
                subscriber.close();
                collected.stopping = true;
                run.join();
            }
        }
    }

    private TestServer.Answer withHeader(int items) {
        byte[] feed = FeedPollerTest.rss(items("header", items)).getBytes(StandardCharsets.UTF_8);
        String links = "<" + server.at("/hub") + ">; rel=\"hub\", <" + server.at("/header") + ">; rel=self";
        return TestServer.answer(200, feed, Map.of("Link", links));
    }

    private String rss(int items) {
        return "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='hub' href='" + server.at("/hub")
                + "'/><atom:link rel='self' href='" + server.at("/rss") + "'/>" + items("rss", items)
                + "</channel></rss>";
    }

    private String atom(int items) {
        String entries = IntStream.rangeClosed(1, items)
                .mapToObj(i -> "<entry><id>atom-" + i + "</id><title>T</title><link href='https://wire.example/atom/"
                        + i + "'/><content>Text " + i + ".</content></entry>")
                .reduce("", String::concat);
        return "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='" + server.at("/hub")
                + "'/><link rel='self' href='" + server.at("/atom") + "'/>" + entries + "</feed>";
    }

    private String json(int items) {
        String entries = IntStream.rangeClosed(1, items)
                .mapToObj(i -> "{\"id\":\"json-" + i + "\",\"url\":\"https://wire.example/json/" + i
                        + "\",\"content_html\":\"<p>Text.</p><p>And more " + i + ".</p>\"}")
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"feed_url\":\"" + server.at("/json")
                + "\",\"hubs\":[{\"type\":\"WebSub\",\"url\":\"" + server.at("/hub") + "\"}],\"items\":[" + entries
                + "]}";
    }

    private static String items(String kind, int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(i -> FeedPollerTest.item(kind + i, "Text " + kind + i + "."))
                .reduce("", String::concat);
    }
}
