package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.follow.PollPace;
import io.quotewire.producer.memory.FeedRecords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.producer.web.Reach;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeding through a real broker. */
class FeedingTest {
    private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static EmbeddedBroker broker;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws IOException {
        broker = EmbeddedBroker.start(data, 0);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void everythingInAFolderIsOnTheTopicAndWhatIsWrongIsNamed() throws Exception {
        Settings settings = installation("folder");
        Files.writeString(folder.resolve("a.txt"), "Title\n\nText.");
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \"b\", \"body\": \"Text.\"}\nwrong\n");

        FeedReport report = feed(settings, FeedOptions.of(List.of(folder.toString())), NOTHING);

        assertThat(report.acknowledged()).isEqualTo(2);
        assertThat(report.named()).singleElement().asString().startsWith(folder + "/b.jsonl:2: not JSON: ");
        assertThat(articles(settings)).extracting(Article::id).containsExactlyInAnyOrder(folder + "/a.txt", "b");
    }

    @Test
    void standardInputIsReadToItsEnd() throws Exception {
        Settings settings = installation("stdin");
        String lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}";

        FeedReport report = feed(
                settings,
                FeedOptions.of(List.of("-")),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.clean()).isTrue();
        assertThat(articles(settings)).extracting(Article::body).containsExactlyInAnyOrder("One.", "Two.");
    }

    @Test
    void whatIsKnownOfAFeedOutlivesTheFeeder() throws Exception {
        Settings settings = installation("restart");
        try (Site site = new Site()) {
            FeedOptions options = live(List.of(site.feed("localhost", "a")));
            run(
                    settings,
                    options,
                    () -> await().untilAsserted(
                                    () -> assertThat(articles(settings)).hasSize(1)));

            int before = site.polls("a").get();
            try (FeedService service = FeedService.open(options, settings, NOTHING)) {
                Thread run = start(service);
                await().until(() -> site.polls("a").get() > before + 1);
                assertThat(get(service.metricsAddress() + "/feeds")).contains("\"condition\":\"ok\"", "\"items\":1");
                stop(service, run);
            }

            assertThat(articles(settings)).hasSize(1);
            assertThat(known(settings))
                    .singleElement()
                    .extracting(state -> state.polls().totals().items())
                    .isEqualTo(1L);
        }
    }

    @Test
    void twoFeedersShareTheFeedsAndOneTakesOverFromTheOther() throws Exception {
        Settings settings = installation("shared");
        try (Site site = new Site()) {
            List<String> feeds = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                feeds.add(site.feed("127.0.0." + (i + 1), "f" + i));
            }
            FeedOptions options = live(feeds);
            try (FeedService first = FeedService.open(options, settings, NOTHING)) {
                Thread firstRun = start(first);
                await().untilAsserted(() -> assertThat(articles(settings)).hasSize(8));
                FeedService second = FeedService.open(options, settings, NOTHING);
                Thread secondRun = start(second);
                await().untilAsserted(() -> assertThat(second.feeds()).isNotEmpty());
                await().untilAsserted(() ->
                        assertThat(first.feeds().size() + second.feeds().size()).isEqualTo(8));
                assertThat(first.feeds()).isNotEmpty();

                stop(second, secondRun);
                second.close();
                await().untilAsserted(() -> assertThat(first.feeds()).hasSize(8));
                stop(first, firstRun);
            }
            assertThat(articles(settings)).hasSize(8);
            assertThat(site.overlaps()).isZero();
        }
    }

    @Test
    void feedersOfDifferentListsPollAllTheirFeedsAndShareThoseOfBoth() throws Exception {
        Settings settings = installation("lists");
        try (Site site = new Site()) {
            // The hosts of one and other lie in the same partition: the first feeder writes where the second reads.
            String one = site.feed("127.0.0.1", "one");
            String both = site.feed("127.0.0.2", "both");
            String other = site.feed("127.0.0.3", "other");
            try (FeedService first = FeedService.open(live(List.of(one, both)), settings, NOTHING)) {
                Thread firstRun = start(first);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(known(settings)).hasSize(2));
                try (FeedService second = FeedService.open(live(List.of(both, other)), settings, NOTHING)) {
                    Thread secondRun = start(second);
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(site.polls("other"))
                            .as(() -> "polls of " + other + "; the second feeder has " + second.feeds()
                                    + ", the topic " + known(settings))
                            .hasValueGreaterThan(2));
                    assertThat(articles(settings)).hasSize(3);
                    assertThat(first.feeds()).extracting(FeedState::address).containsExactlyInAnyOrder(one, both);
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.feeds())
                            .extracting(FeedState::address)
                            .containsExactlyInAnyOrder(both, other));
                    stop(second, secondRun);
                }
                stop(first, firstRun);
            }
        }
    }

    @Test
    void aFeederThatEndsLeavesItsFeedsToAnotherAtOnce() throws Exception {
        Settings settings = installation("leaving");
        try (Site site = new Site()) {
            FeedOptions options = live(List.of(site.feed("localhost", "l")));
            FeedService first = FeedService.open(options, settings, NOTHING);
            Thread firstRun = start(first);
            await().until(() -> site.polls("l").get() > 1);
            stop(first, firstRun);
            first.close();
            int before = site.polls("l").get();

            run(
                    settings,
                    options,
                    () -> await().atMost(settings.sessionTimeout().minusSeconds(2))
                            .until(() -> site.polls("l").get() > before));
        }
    }

    @Test
    void peopleMayAskForAPollAndHaveAFeedForgotten() throws Exception {
        Settings settings = installation("asked");
        try (Site site = new Site()) {
            String feed = site.feed("localhost", "asked");
            FeedOptions options = live(List.of(feed), Duration.ofHours(1), Duration.ofHours(2));
            run(settings, options, () -> {
                await().untilAsserted(() -> assertThat(articles(settings)).hasSize(1));
                await().untilAsserted(() -> assertThat(known(settings)).hasSize(1));

                assertThat(ask("--poll", feed).status()).isZero();
                await().until(() -> site.polls("asked").get() == 2);
                assertThat(articles(settings)).hasSize(1);

                assertThat(ask("--forget", feed).status()).isZero();
                await().until(() -> site.polls("asked").get() == 3);
                await().untilAsserted(() -> assertThat(articles(settings)).hasSize(2));

                assertThat(ask("--poll", "https://unknown.example/rss").err())
                        .startsWith("https://unknown.example/rss: no feeder has polled it");
            });
        }
    }

    private static CommandLineRun ask(String option, String feed) {
        return CommandLineRun.of("feed", "-b", broker.address(), "--prefix", "asked", option, feed);
    }

    private interface Meanwhile {
        void await() throws Exception;
    }

    private static void run(Settings settings, FeedOptions options, Meanwhile meanwhile) throws Exception {
        try (FeedService service = FeedService.open(options, settings, NOTHING)) {
            Thread run = start(service);
            meanwhile.await();
            stop(service, run);
        }
    }

    private static Thread start(FeedService service) {
        Thread run = new Thread(() -> {
            try {
                service.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        return run;
    }

    private static void stop(FeedService service, Thread run) throws InterruptedException {
        service.stop(Duration.ofSeconds(10));
        run.join();
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static FeedReport feed(Settings settings, FeedOptions options, InputStream in) throws Exception {
        try (FeedService service = FeedService.open(options, settings, in)) {
            return service.run();
        }
    }

    private static FeedOptions live(List<String> feeds) {
        return live(feeds, Duration.ofMillis(100), Duration.ofMillis(400));
    }

    private static FeedOptions live(List<String> feeds, Duration shortest, Duration longest) {
        PollPace pace = new PollPace(shortest, longest);
        return new FeedOptions(
                feeds,
                Map.of(),
                false,
                new FeedOptions.Live(pace, Duration.ofMillis(10), new Reach(true, false), false, "test-agent"),
                Optional.empty());
    }

    private static Settings installation(String prefix) throws Exception {
        Settings settings = Settings.of(Map.of(
                "bootstrap.servers",
                broker.address(),
                "prefix",
                prefix,
                "metrics.port",
                "0",
                "state.dir",
                data.resolve("state").toString()));
        try (Admin admin = Admin.create(settings.kafka())) {
            new TopicAdmin(admin, settings.topics()).create(4, Optional.of((short) 1));
        }
        return settings;
    }

    private static List<FeedState> known(Settings settings) {
        return FeedRecords.readAll(settings.kafka(), settings.topics());
    }

    private static List<Article> articles(Settings settings) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings.kafka(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer
                    .partitionsFor(settings.topics().articles())
                    .stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> sent : consumer.poll(Duration.ofMillis(100))) {
                    articles.add(Json.read(sent.value(), Article.class));
                }
            }
        }
        return articles;
    }

    /** A site with feeds of one item each, which notices when one is asked twice at once. */
    private static final class Site implements AutoCloseable {
        private final HttpServer server;
        private final Map<String, AtomicInteger> polls = new ConcurrentHashMap<>();
        private final AtomicInteger overlaps = new AtomicInteger();

        Site() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
        }

        String feed(String host, String name) {
            AtomicInteger asked = polls(name);
            AtomicInteger atOnce = new AtomicInteger();
            byte[] feed = ("<rss><channel><item><title>T</title><link>https://wire.example/" + name + "</link>"
                            + "<description>Text.</description></item></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext('/' + name, exchange -> {
                try (exchange) {
                    asked.incrementAndGet();
                    if (atOnce.incrementAndGet() > 1) {
                        overlaps.incrementAndGet();
                    }
                    exchange.sendResponseHeaders(200, feed.length);
                    atOnce.decrementAndGet();
                    exchange.getResponseBody().write(feed);
                }
            });
            return "http://" + host + ':' + server.getAddress().getPort() + '/' + name;
        }

        AtomicInteger polls(String name) {
            return polls.computeIfAbsent(name, unknown -> new AtomicInteger());
        }

        int overlaps() {
            return overlaps.get();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
