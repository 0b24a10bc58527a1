package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.process.MainProcess;
import io.quotewire.core.NewsExtractor;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An installation on the test broker, a producer of articles for it, and readers of its output. */
final class Newsroom implements AutoCloseable {
    static final NewsExtractor EXTRACTOR = NewsExtractor.standard();

    /** How long anything may take, on the slowest machine. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Settings settings;
    private final KafkaProducer<String, byte[]> feed;
    private final CurrentArticles current = new CurrentArticles();
    private final OfflineCorrections corrections = new OfflineCorrections();
    private final TopicLog countsLog;
    private final TopicLog processedLog;
    private final TopicLog deadLetterLog;
    private final TopicLog quotesLog;
    private final TopicLog mentionsLog;
    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Processed> latest = new HashMap<>();
    private final List<Future<?>> pending = new ArrayList<>();
    private int sent;
    private int released;
    private int counted;
    private int deadLetters;

    private Newsroom(Settings settings) {
        this.settings = settings;
        String servers = settings.bootstrapServers();
        // To a topic that was only just created, a later batch may arrive before the first, which is then rejected for
        // good.
        feed = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", 5, "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                new ByteArraySerializer());
        countsLog = new TopicLog(servers, settings.topics().counts());
        processedLog = new TopicLog(servers, settings.topics().processed());
        deadLetterLog = new TopicLog(servers, settings.topics().deadLetters());
        quotesLog = new TopicLog(servers, settings.topics().quotes());
        mentionsLog = new TopicLog(servers, settings.topics().mentions());
    }

    /** Creates the topics under their own prefix. */
    static Newsroom open(TestBroker broker, String prefix, Path state) throws InterruptedException {
        return new Newsroom(broker.installation(prefix, 3, state).with(Map.of("languages", "all")));
    }

    /** For existing topics with three partitions each. */
    static Newsroom at(Settings settings) {
        return new Newsroom(settings.with(Map.of("languages", "all")));
    }

    Settings settings() {
        return settings;
    }

    /** A service in a separate process, with this installation's settings except for the given ones. */
    MainProcess process(Class<?> main, Path folder, Map<String, String> more) throws IOException {
        Map<String, String> all = new TreeMap<>(more);
        all.put("languages", "all");
        // The shortest session the broker allows: taking over from a killed process waits for it to expire.
        all.put("session.timeout", "6s");
        return MainProcess.of(settings, main, folder, all);
    }

    /** Writes the next version of an article to the topic. */
    void send(Article article) {
        current.arrive(article);
        sent++;
        pending.add(feed.send(
                new ProducerRecord<>(settings.topics().articles(), Keys.of(article.id()), Json.write(article))));
    }

    /**
     * Waits until each article has become exactly one line or dead letter. One that is postponed on a busy machine has
     * a line for that, and another one when it is released, unless a newer version replaces it.
     */
    void awaitProcessed() throws ExecutionException, InterruptedException {
        for (Future<?> sending : pending) {
            sending.get();
        }
        pending.clear();
        await().atMost(PATIENCE).until(() -> {
            int lines = processed() + deadLetters;
            boolean waits = latest.values().stream().anyMatch(line -> line.outcome() == Outcome.HELD);
            return !waits && lines == sent && released <= outcomes(Outcome.HELD);
        });
    }

    /** The line that tells what became of an article. Those of older versions leave a newer one waiting. */
    private static Processed later(Processed one, Processed other) {
        return one.revision() == other.revision()
                ? one.processedAt().isAfter(other.processedAt()) ? one : other
                : one.revision() > other.revision() ? one : other;
    }

    /** The line of an article that had been postponed; its id says so. */
    private static boolean isReleased(ConsumerRecord<String, byte[]> line) {
        Header id = line.headers().lastHeader("ce_id");
        return new String(id.value(), StandardCharsets.UTF_8).contains("-released-");
    }

    /** Waits until the counts are those of the current articles, and otherwise fails with the differences. */
    void awaitOfflineCounts() {
        Map<String, Count> expected = OfflineCount.of(current, corrections, EXTRACTOR, settings.minimumConfidence());
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(differences(expected, counts())).isEmpty();
            assertThat(counts).hasSameSizeAs(expected);
        });
    }

    /** The first few keys under which they differ, with both values. */
    private static List<String> differences(Map<String, Count> expected, Map<String, Count> counts) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(counts.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), counts.get(key)))
                .map(key -> key + ": counted " + counts.get(key) + ", offline " + expected.get(key))
                .limit(20)
                .toList();
    }

    /** Articles processed or postponed so far, each counted once. */
    int processed() throws IOException {
        for (var record : processedLog.next()) {
            Processed line = Json.read(record.value(), Processed.class);
            outcomes.merge(line.outcome(), 1, Integer::sum);
            if (line.outcome() != Outcome.MOVED) {
                released += isReleased(record) ? 1 : 0;
                latest.merge(line.articleId(), line, Newsroom::later);
            }
        }
        deadLetters += deadLetterLog.next().size();
        int lines = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return lines - outcomes(Outcome.MOVED) - released;
    }

    int outcomes(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int deadLetters() {
        return deadLetters;
    }

    /** Events published or retracted since the last call. */
    int newEvents() {
        return quotesLog.next().size() + mentionsLog.next().size();
    }

    /** How often a count has been published so far. */
    int counted() throws IOException {
        counts();
        return counted;
    }

    private Map<String, Count> counts() throws IOException {
        for (var record : countsLog.next()) {
            counted++;
            if (record.value() == null) {
                counts.remove(record.key());
            } else {
                counts.put(record.key(), Json.read(record.value(), Count.class));
            }
        }
        return counts;
    }

    @Override
    public void close() {
        feed.close();
        countsLog.close();
        processedLog.close();
        deadLetterLog.close();
        quotesLog.close();
        mentionsLog.close();
    }
}
