package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two feeders, an editor, two processors and two sinks, each of the latter a process that is killed while it works, on
 * a real broker: whatever arrives in whatever order, counts, quotes, and the sayings and stories in the API are those
 * of the current articles.
 */
@ExtendWith(TestBroker.Parameter.class)
class KilledServicesTest {
    private static final int STEPS = Integer.getInteger("quotewire.random.steps", 5_000);
    private static final int ARTICLES = Math.max(50, STEPS / 50);
    private static final int ONE_IN = 100;
    private static final long STEPS_BETWEEN_KILLS = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3).plusMillis(20L * STEPS);

    @TempDir
    Path folder;

    private final Settings settings;
    private final Random chance = new Random(23);
    private final List<RandomNews> news = List.of(new RandomNews(1, ARTICLES), new RandomNews(2, ARTICLES));
    private final RandomCorrections desk = new RandomCorrections(3);
    private final CurrentArticles known = new CurrentArticles();
    private final OfflineCorrections decided = new OfflineCorrections();
    private final List<Future<?>> sending = new ArrayList<>();

    KilledServicesTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("hands", 4).with(Map.of("languages", "all"));
    }

    @Test
    void countsAndQuotesMatchTheCurrentArticles() throws Exception {
        try (UpsertedQuotes table = new UpsertedQuotes(settings);
                TopicLog counts = new TopicLog(
                        settings.bootstrapServers(), settings.topics().counts())) {
            var first = table.join();
            feed(STEPS / 2);
            try (ServiceProcesses services = new ServiceProcesses(folder, settings)) {
                var second = table.join();
                long kills = Math.max(2, STEPS / STEPS_BETWEEN_KILLS);
                for (int kill = 1; kill <= kills; kill++) {
                    long share = 100L * kill / (kills + 1);
                    await().atMost(PATIENCE).until(() -> progress() >= share);
                    services.killAndStartAgain(kill % 2);
                    if (kill == 1) {
                        feed(STEPS - STEPS / 2);
                    }
                }
                await().atMost(PATIENCE).until(() -> progress() == 100);
                TopicOracle oracle = TopicOracle.read(settings, Newsroom.EXTRACTOR);
                awaitCounts(oracle.counts(), counts);
                Map<String, String> quotes = oracle.quotes();
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(table.rows()).containsExactlyInAnyOrderEntriesOf(quotes));
                assertThat(quotes).isNotEmpty();
                awaitTold(oracle.told(), services.api());
                assertThat(services.areAlive()).isTrue();
                assertThat(first.isDone() || second.isDone())
                        .as("a consumer failed")
                        .isFalse();
            }
        }
    }

    /** Some steps, by two feeders that do not know of each other, and an editor. */
    private void feed(int steps) throws Exception {
        try (KafkaProducer<String, byte[]> first = producer();
                KafkaProducer<String, byte[]> second = producer()) {
            for (int step = 0; step < steps; step++) {
                boolean isFirst = chance.nextBoolean();
                if (step % ONE_IN == ONE_IN - 1) {
                    correct(isFirst ? first : second);
                } else {
                    Article article = news.get(isFirst ? 0 : 1).next();
                    known.arrive(article);
                    send(
                            isFirst ? first : second,
                            settings.topics().articles(),
                            Keys.of(article.id()),
                            Json.write(article));
                }
            }
            for (Future<?> each : sending) {
                each.get();
            }
            sending.clear();
        }
    }

    private void correct(KafkaProducer<String, byte[]> producer) {
        if (desk.undoes() && !decided.keys().isEmpty()) {
            String key = desk.any(decided.keys());
            decided.undo(key);
            send(producer, settings.topics().corrections(), key, null);
        } else {
            Correction correction = desk.next(known.countable());
            decided.decide(correction);
            send(producer, settings.topics().corrections(), correction.key(), CorrectionRecord.write(correction));
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, String topic, String key, byte @Nullable [] value) {
        sending.add(producer.send(new ProducerRecord<>(topic, key, value)));
    }

    /** The percentage of articles processed. */
    private long progress() throws Exception {
        try (Admin admin = Admin.create(settings.kafka())) {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(
                            settings.topics().service("processor"))
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            for (int partition = 0; partition < 4; partition++) {
                wanted.put(new TopicPartition(settings.topics().articles(), partition), OffsetSpec.latest());
            }
            long all = 0;
            long done = 0;
            for (var end : admin.listOffsets(wanted).all().get().entrySet()) {
                OffsetAndMetadata next = read.get(end.getKey());
                all += end.getValue().offset();
                done += next == null ? 0 : next.offset();
            }
            return all == 0 ? 0 : 100 * done / all;
        }
    }

    private static void awaitCounts(Map<String, Count> expected, TopicLog log) {
        Map<String, Count> counts = new TreeMap<>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            read(log, counts);
            assertThat(counts).containsExactlyInAnyOrderEntriesOf(expected);
        });
    }

    /** As the API shows them: either of the two sinks answers for both. */
    private static void awaitTold(Map<String, List<String>> expected, String api) {
        assertThat(expected).hasSizeGreaterThan(2).allSatisfy((path, lines) -> {
            if (path.endsWith(Count.TOTAL)) {
                assertThat(lines).as(path).isNotEmpty();
            }
        });
        expected.forEach((path, lines) -> await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> shown = new ArrayList<>();
            HttpAnswer.to(api + path).json().path("items").forEach(item -> shown.add(OfflineDiffusion.line(item)));
            assertThat(shown).as(path).isEqualTo(lines);
        }));
    }

    private static void read(TopicLog log, Map<String, Count> counts) throws IOException {
        for (var record : log.next()) {
            if (record.value() == null) {
                counts.remove(record.key());
            } else {
                counts.put(record.key(), Json.read(record.value(), Count.class));
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        // A feeder does not give up because a machine is slow.
        client.put("delivery.timeout.ms", (int) PATIENCE.toMillis());
        // To a topic that was only just created, a later batch may arrive before the first, which is then rejected for
        // good.
        client.put("max.in.flight.requests.per.connection", 1);
        return new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer());
    }
}
