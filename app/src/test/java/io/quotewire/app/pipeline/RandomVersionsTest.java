package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.NewsExtractor;
import io.quotewire.processor.ProcessorTopology;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.sink.SinkPolicy;
import io.quotewire.sink.SinkTopology;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives in whatever order, the counts are those of the current articles. */
class RandomVersionsTest {
    private static final NewsExtractor EXTRACTOR = NewsExtractor.standard();
    private static final Topics TOPICS = new Topics("news");
    private static final ByteArraySerializer WRITE = new ByteArraySerializer();
    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void countsMatchTheCurrentArticles(long seed) throws IOException {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        RandomNews news = new RandomNews(seed, 12);
        RandomCorrections desk = new RandomCorrections(seed);
        CurrentArticles current = new CurrentArticles();
        OfflineCorrections corrections = new OfflineCorrections();
        ArticlesSent sent = ArticlesSent.on(TOPICS.articles());
        Map<String, Count> counts = new TreeMap<>();
        try (TopologyTestDriver processor = processor(settings, sent);
                TopologyTestDriver sink = sink(settings)) {
            for (int i = 0; i < 180; i++) {
                if (i % 3 == 2) {
                    correct(processor, desk, current, corrections);
                } else {
                    Article article = news.next();
                    current.arrive(article);
                    processor
                            .createInputTopic(TOPICS.articles(), WRITE, WRITE)
                            .pipeInput(sent.add(record(Keys.of(article.id()), Json.write(article))));
                }
                if (i % 7 == 0 || i == 179) {
                    processor.advanceWallClockTime(Duration.ofSeconds(1));
                    processor.advanceWallClockTime(Duration.ofSeconds(1));
                }
                pass(processor, sink, TOPICS.mentions());
                pass(processor, sink, TOPICS.processed());
                read(sink, counts);
            }
            assertThat(processor
                            .createOutputTopic(TOPICS.deadLetters(), READ, READ)
                            .isEmpty())
                    .isTrue();
            assertThat(counts)
                    .hasSizeGreaterThan(15)
                    .containsExactlyInAnyOrderEntriesOf(
                            OfflineCount.of(current, corrections, EXTRACTOR, settings.minimumConfidence()));
        }
    }

    private static void correct(
            TopologyTestDriver processor,
            RandomCorrections desk,
            CurrentArticles current,
            OfflineCorrections corrections) {
        var topic = processor.createInputTopic(TOPICS.corrections(), WRITE, WRITE);
        if (desk.undoes() && !corrections.keys().isEmpty()) {
            String key = desk.any(corrections.keys());
            corrections.undo(key);
            topic.pipeInput(record(key, null));
        } else if (!current.countable().isEmpty()) {
            Correction correction = desk.next(current.countable());
            corrections.decide(correction);
            topic.pipeInput(record(correction.key(), CorrectionRecord.write(correction)));
        }
    }

    private static TestRecord<byte[], byte[]> record(String key, byte @Nullable [] value) {
        return new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, RandomNews.START);
    }

    private static TopologyTestDriver processor(Settings settings, ArticleRecords records) {
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        return new TopologyTestDriver(
                ProcessorTopology.build(
                        TOPICS,
                        ProcessorPolicy.of(settings),
                        entries -> EXTRACTOR,
                        records,
                        articleIds -> CompletableFuture.completedFuture(Map.of()),
                        new OnePartition(),
                        new UpcomingRecords(),
                        properties,
                        new SimpleMeterRegistry()),
                properties,
                RandomNews.START);
    }

    private static TopologyTestDriver sink(Settings settings) {
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        return new TopologyTestDriver(
                SinkTopology.build(
                        TOPICS, SinkPolicy.of(settings), new OnePartition(), properties, new SimpleMeterRegistry()),
                properties,
                RandomNews.START);
    }

    private static void pass(TopologyTestDriver from, TopologyTestDriver to, String topic) {
        var input = to.createInputTopic(topic, WRITE, WRITE);
        from.createOutputTopic(topic, READ, READ)
                .readRecordsToList()
                .forEach(record -> input.pipeInput(new TestRecord<>(record.key(), record.value(), RandomNews.START)));
    }

    private static void read(TopologyTestDriver sink, Map<String, Count> counts) throws IOException {
        for (TestRecord<byte[], byte[]> record :
                sink.createOutputTopic(TOPICS.counts(), READ, READ).readRecordsToList()) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                counts.remove(key);
            } else {
                counts.put(key, Json.read(record.value(), Count.class));
            }
        }
    }
}
