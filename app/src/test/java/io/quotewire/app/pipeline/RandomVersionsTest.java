package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.NewsExtractor;
import io.quotewire.processor.ProcessorTopology;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.sink.SinkPolicy;
import io.quotewire.sink.SinkTopology;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in whatever order, the counts are those of the articles as they stand. */
class RandomVersionsTest {
    private static final NewsExtractor EXTRACTOR = NewsExtractor.standard();
    private static final Topics TOPICS = new Topics("news");
    private static final ByteArraySerializer WRITE = new ByteArraySerializer();
    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();

    @TempDir
    Path state;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCountsAreThoseOfTheArticlesAsTheyStand(long seed) throws IOException {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        RandomNews news = new RandomNews(seed, 12);
        StandingArticles standing = new StandingArticles();
        Map<String, Count> counts = new TreeMap<>();
        try (TopologyTestDriver processor = processor(settings);
                TopologyTestDriver sink = sink(settings)) {
            for (int i = 0; i < 120; i++) {
                Article article = news.next();
                standing.arrive(article);
                byte[] key = Keys.of(article.id()).getBytes(StandardCharsets.UTF_8);
                processor
                        .createInputTopic(TOPICS.articles(), WRITE, WRITE)
                        .pipeInput(new TestRecord<>(key, Json.write(article), RandomNews.START));
                pass(processor, sink, TOPICS.mentions());
                pass(processor, sink, TOPICS.processed());
                read(sink, counts);
            }
            assertThat(processor
                            .createOutputTopic(TOPICS.deadLetters(), READ, READ)
                            .isEmpty())
                    .isTrue();
            assertThat(counts)
                    .hasSizeGreaterThan(20)
                    .containsExactlyInAnyOrderEntriesOf(
                            OfflineCount.of(standing, EXTRACTOR, settings.minimumConfidence()));
        }
    }

    private static TopologyTestDriver processor(Settings settings) {
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        return new TopologyTestDriver(
                ProcessorTopology.build(
                        TOPICS,
                        ProcessorPolicy.of(settings),
                        entries -> EXTRACTOR,
                        new OnePartition(),
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

    private record OnePartition() implements TopicLayout {
        @Override
        public int partitions(String topic) {
            return 1;
        }

        @Override
        public String id(String topic) {
            return "topic-1";
        }

        @Override
        public long start(String topic, int partition) {
            return 0;
        }
    }
}
