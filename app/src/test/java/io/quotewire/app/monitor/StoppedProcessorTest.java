package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.monitor.Observer;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.tail.ServiceProbe;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Known articles that the processor does not read while it is stopped, and what the monitor then says about them. */
@ExtendWith(TestBroker.Parameter.class)
class StoppedProcessorTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration FRESH = Duration.ofMinutes(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ARTICLES = 12;
    private static final int BROKEN = 3;
    private static final String GROUP = "stopped.processor";

    @TempDir
    Path state;

    private final List<RecordMetadata> written = new ArrayList<>();

    @Test
    void lagRatesAndLatenciesMatchTheArticlesSent(TestBroker broker) throws Exception {
        Settings settings = broker.installation("stopped", 2, state);
        try (Desk desk = new Desk(broker)) {
            Instant ingested = sendAroundAStop(desk, settings);
            assertBehind(desk, settings);

            Instant started = Instant.now();
            try (Service processor = ProcessorService.start(settings, Extractors.standard());
                    Service sink = SinkService.start(settings);
                    Observer observer = observer(desk, settings, services(processor, sink))) {
                Snapshot snapshot = awaitWorked(observer);
                assertYield(snapshot, settings);
                assertLateness(snapshot, ingested, started, Instant.now());
            }
        }
    }

    /** One article while the processor runs; the known ones, and broken ones, once it is stopped. */
    private Instant sendAroundAStop(Desk desk, Settings settings) throws Exception {
        Instant ingested = Instant.ofEpochMilli(System.currentTimeMillis());
        try (KafkaProducer<String, String> feed = desk.producer(Map.of())) {
            try (Service processor = ProcessorService.start(settings, Extractors.standard());
                    Observer observer = observer(desk, settings, Map.of())) {
                processor.awaitRunning();
                send(feed, settings, "before", article("before", ingested));
                written.clear();
                await().atMost(PATIENCE)
                        .until(() ->
                                group(observer.look()).partitions().stream().anyMatch(at -> at.committed() != null)
                                        && group(observer.look()).lag() == 0);
            }
            for (int i = 0; i < ARTICLES; i++) {
                send(feed, settings, "after-" + i, article("after-" + i, ingested));
            }
            for (int i = 0; i < BROKEN; i++) {
                send(feed, settings, "broken-" + i, "no json");
            }
        }
        return ingested;
    }

    private void assertBehind(Desk desk, Settings settings) throws Exception {
        String articles = settings.topics().articles();
        RecordMetadata oldest = written.stream()
                .min(Comparator.comparingLong(RecordMetadata::timestamp))
                .orElseThrow();
        try (Observer observer = observer(desk, settings, Map.of())) {
            Snapshot first = observer.look();
            assertThat(group(first).members()).isZero();
            assertThat(group(first).lag()).isEqualTo(ARTICLES + BROKEN);
            assertThat(group(first).lagExact()).isTrue();
            assertThat(group(first).lagSeconds()).isEqualTo(seconds(oldest, first.at()));
            long lately = records(settings, articles).stream()
                    .filter(record -> !Instant.ofEpochMilli(record.timestamp())
                            .isBefore(first.at().minus(MINUTE)))
                    .count();
            assertThat(first.topic(articles).orElseThrow().recordsPerSecond() * MINUTE.toSeconds())
                    .isCloseTo((double) lately, within(0.001));

            desk.clock().advance(MINUTE);
            Snapshot later = observer.look();
            assertThat(group(later).growing()).isTrue();
            assertThat(group(later).lagSeconds()).isEqualTo(seconds(oldest, later.at()));
            assertThat(later.topic(articles).orElseThrow().recordsPerSecond()).isZero();

            write(desk, settings);
            desk.clock().advance(MINUTE);
            Snapshot last = observer.look();
            double passed = Duration.between(later.at(), last.at()).toMillis() / 1000.0;
            assertThat(last.topic(articles).orElseThrow().recordsPerSecond() * passed)
                    .isCloseTo(1, within(0.001));
            assertThat(group(last).lag()).isEqualTo(ARTICLES + BROKEN + 1);
            desk.clock().reset();
        }
    }

    /** One more broken article, so that the sound ones remain those that are known. */
    private void write(Desk desk, Settings settings) throws Exception {
        try (KafkaProducer<String, String> feed = desk.producer(Map.of())) {
            send(feed, settings, "broken-later", "no json");
        }
    }

    private static Snapshot awaitWorked(Observer observer) {
        Snapshot[] seen = new Snapshot[1];
        await().atMost(PATIENCE).until(() -> {
            seen[0] = observer.look();
            return seen[0].groups().size() >= 3
                    && seen[0].groups().stream().allMatch(group -> group.lag() == 0)
                    && seen[0].services().stream().allMatch(ServiceStatus::ready);
        });
        return seen[0];
    }

    private static void assertYield(Snapshot snapshot, Settings settings) throws Exception {
        Map<String, Double> processor = figures(snapshot, "processor");
        // One from before the stop is among those on the topic.
        long quotes = records(settings, settings.topics().quotes()).size() - 1L;
        assertThat(processor.get("quotewire_articles_total{outcome=\"new\"}")).isEqualTo(ARTICLES);
        assertThat(processor.get("quotewire_article_quotes_count")).isEqualTo(ARTICLES);
        assertThat(processor.get("quotewire_article_quotes_sum"))
                .isEqualTo((double) quotes)
                .isEqualTo(ARTICLES);
        assertThat(processor.get("quotewire_dead_letters_total{reason=\"not-json\",service=\"processor\"}"))
                .isEqualTo(BROKEN + 1);
        assertThat(snapshot.deadLetters().unreadByReason()).isEqualTo(Map.of("not-json", BROKEN + 1L));
        assertThat(snapshot.quotes()).hasSize(ARTICLES + 1);
    }

    /** Between the earliest and the latest possible time, by the test's own clock. */
    private static void assertLateness(Snapshot snapshot, Instant ingested, Instant started, Instant now) {
        double least = ARTICLES * seconds(ingested, started);
        double most = ARTICLES * seconds(ingested, now);
        Map<String, Double> processor = figures(snapshot, "processor");
        Map<String, Double> sink = figures(snapshot, "sink");
        double toQuotes = Objects.requireNonNull(processor.get("quotewire_latency_seconds_sum"));
        assertThat(processor.get("quotewire_freshness_seconds_sum"))
                .isCloseTo(ARTICLES * (double) FRESH.toSeconds(), within(0.001));
        assertThat(processor.get("quotewire_latency_seconds_count")).isEqualTo(ARTICLES);
        assertThat(toQuotes).isBetween(least, most);
        // The sink did not run before the stop: it counts the first article too.
        assertThat(sink.get("quotewire_count_latency_seconds_count{of=\"processed\"}"))
                .isEqualTo(ARTICLES + 1);
        assertThat(sink.get("quotewire_count_latency_seconds_sum{of=\"processed\"}"))
                .isBetween(toQuotes + seconds(ingested, started), most + seconds(ingested, now));
    }

    private void send(KafkaProducer<String, String> feed, Settings settings, String id, String value) throws Exception {
        written.add(feed.send(new ProducerRecord<>(settings.topics().articles(), Keys.of(id), value))
                .get());
    }

    private static String article(String id, Instant ingested) {
        Article article = Article.builder(id)
                .publisher("Wire")
                .body("\"The bridge " + id + " opens on Monday,\" said Ada Ruiz, the mayor of Lima.")
                .language("en")
                .publishedAt(ingested.minus(FRESH))
                .ingestedAt(ingested)
                .build();
        return new String(Json.write(article), StandardCharsets.UTF_8);
    }

    private static Observer observer(Desk desk, Settings settings, Map<String, URI> services) {
        return new Observer(
                settings,
                Selection.of(settings.topics()),
                new ServiceProbe(services, Optional.empty(), Optional.empty()),
                desk.clock());
    }

    private static Map<String, URI> services(Service processor, Service sink) {
        return Map.of("processor", URI.create(processor.metricsAddress()), "sink", URI.create(sink.metricsAddress()));
    }

    private static Map<String, Double> figures(Snapshot snapshot, String service) {
        return snapshot.services().stream()
                .filter(status -> status.name().equals(service))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static GroupStatus group(Snapshot snapshot) {
        return Desk.group(snapshot, GROUP);
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(Settings settings, String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = TopicReader.consumer(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.endOffsets(partitions).forEach((partition, end) -> {
                while (consumer.position(partition) < end) {
                    consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                }
            });
        }
        return records;
    }

    private static double seconds(RecordMetadata record, Instant now) {
        return seconds(Instant.ofEpochMilli(record.timestamp()), now);
    }

    private static double seconds(Instant then, Instant now) {
        return Duration.between(then, now).toMillis() / 1000.0;
    }
}
