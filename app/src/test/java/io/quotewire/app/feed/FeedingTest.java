package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.follow.PollPace;
import io.quotewire.producer.memory.FeedRecords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.sending.ArticleSender;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Feeding through a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class FeedingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final TestBroker broker;

    FeedingTest(TestBroker broker) {
        this.broker = broker;
    }

    @Test
    void folderIsSentAndErrorsAreNamed(@TempDir Path news) throws Exception {
        Settings settings = broker.installation("fed-folder", 4, folder);
        Files.writeString(news.resolve("a.txt"), "Title\n\nText.");
        Files.writeString(news.resolve("b.jsonl"), "{\"id\": \"b\", \"body\": \"Text.\"}\nwrong\n");

        FeedReport report = feed(settings, news.toString(), InputStream.nullInputStream());

        assertThat(report.acknowledged()).isEqualTo(2);
        assertThat(report.named()).singleElement().asString().startsWith(news + "/b.jsonl:2: not JSON: ");
        assertThat(SentArticles.of(settings)).extracting(Article::id).containsExactlyInAnyOrder(news + "/a.txt", "b");
    }

    @Test
    void standardInputIsReadToItsEnd() throws Exception {
        Settings settings = broker.installation("fed-lines", 4, folder);
        String lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}";

        FeedReport report = feed(settings, "-", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(report.clean()).isTrue();
        assertThat(SentArticles.of(settings)).extracting(Article::body).containsExactlyInAnyOrder("One.", "Two.");
    }

    @Test
    void articlesOfAnotherTopicAreFollowedWithFieldsOfOtherNames() throws Exception {
        Settings settings = broker.installation("fed-topic", 4, folder);
        String raw = broker.installation("fed-raw", 4, folder).topics().articles();
        try (KafkaProducer<byte[], byte[]> producer = ArticleSender.producer(settings.kafkaProducer())) {
            for (String id : List.of("r-1", "r-2")) {
                byte[] value = "{\"content\": \"Text.\"}".getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(raw, id.getBytes(StandardCharsets.UTF_8), value))
                        .get();
            }
        }
        FeedOptions options = new FeedOptions(
                List.of("kafka:" + raw), Map.of("content", "body"), false, FeedOptions.Live.USUAL, Optional.empty());

        try (RunningFeeder feeder = RunningFeeder.of(settings, options)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(SentArticles.of(settings))
                            .extracting(Article::id)
                            .containsExactlyInAnyOrder("r-1", "r-2"));
            assertThat(feeder.feeds()).isEmpty();
        }
    }

    @Test
    void watchingAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{}");

        CommandLineRun run = CommandLineRun.of("feed", "--watch", file.toString(), "-", "https://example.org/feed");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--watch follows folders").hasLineCount(1);
    }

    @Test
    void missingSourceTopicIsReportedAtOnce() throws Exception {
        broker.installation("fed-typo", 1, folder);

        CommandLineRun run =
                CommandLineRun.of("feed", "-b", broker.address(), "--prefix", "fed-typo", "kafka:cms.artcles");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.err())
                .contains("topic cms.artcles missing at " + broker.address() + ": correct the name behind kafka:");
    }

    @Test
    void stateOfAFeedOutlivesTheFeeder() throws Exception {
        Settings settings = broker.installation("fed-again", 4, folder);
        try (FeedSite site = new FeedSite()) {
            String feed = site.feed("localhost", "a");
            try (RunningFeeder first = RunningFeeder.of(settings, feed)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(first.feeds())
                                .singleElement()
                                .extracting(state -> state.polls().totals().items())
                                .isEqualTo(1L));
            }
            int before = site.polls("a").get();
            try (RunningFeeder second = RunningFeeder.of(settings, feed)) {
                await().atMost(PATIENCE).until(() -> site.polls("a").get() > before + 1);
                assertThat(HttpAnswer.to(second.metricsAddress() + "/feeds").body())
                        .contains("\"condition\":\"ok\"", "\"items\":1");
            }

            assertThat(SentArticles.of(settings)).hasSize(1);
            assertThat(FeedRecords.readAll(settings))
                    .singleElement()
                    .extracting(state -> state.polls().totals().items())
                    .isEqualTo(1L);
        }
    }

    @Test
    void feedCanBePolledNowAndForgotten() throws Exception {
        Settings settings = broker.installation("fed-asked", 4, folder);
        PollPace rare = new PollPace(Duration.ofHours(1), Duration.ofHours(2));
        try (FeedSite site = new FeedSite()) {
            String feed = site.feed("localhost", "asked");
            try (RunningFeeder feeder = RunningFeeder.of(settings, rare, feed)) {
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(FeedRecords.readAll(settings)).hasSize(1));
                assertThat(SentArticles.of(settings)).hasSize(1);

                assertThat(ask("--poll", feed).status()).isZero();
                await().atMost(PATIENCE).until(() -> site.polls("asked").get() == 2);
                assertThat(SentArticles.of(settings)).hasSize(1);

                assertThat(ask("--forget", feed).status()).isZero();
                await().atMost(PATIENCE).until(() -> site.polls("asked").get() == 3);
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(SentArticles.of(settings)).hasSize(2));
                assertThat(feeder.feeds()).extracting(FeedState::address).containsExactly(feed);

                assertThat(ask("--poll", "https://unknown.example/rss").err())
                        .startsWith("https://unknown.example/rss: no feeder has polled it");
            }
        }
    }

    private CommandLineRun ask(String option, String feed) {
        return CommandLineRun.of("feed", "-b", broker.address(), "--prefix", "fed-asked", option, feed);
    }

    private static FeedReport feed(Settings settings, String source, InputStream in) throws Exception {
        try (FeedService service = FeedService.open(FeedOptions.of(List.of(source)), settings, in)) {
            return service.run();
        }
    }
}
