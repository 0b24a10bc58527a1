package io.quotewire.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.DeadLetter;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkTopologyTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T20:30:00Z");
    private static final ByteArraySerializer WRITE = new ByteArraySerializer();
    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, Count> counts = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private TopologyTestDriver driver;

    @BeforeEach
    void open() {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        SinkPolicy policy = new SinkPolicy(Optional.of(Duration.ofDays(30)));
        driver = new TopologyTestDriver(
                SinkTopology.build(new Topics("news"), policy, new OnePartition(), properties, registry),
                properties,
                START);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void countsAnEntityInTotalAndByDay() {
        mention("Lima", change(MORNING, Change.PUBLISHED, 2, 0));
        mention("Lima", change(EVENING, Change.PUBLISHED, 3, 0));
        Count total = count("entity|LOCATION|Lima|total");
        assertThat(total.articles()).isEqualTo(2);
        assertThat(total.mentions()).isEqualTo(5);
        assertThat(total.articlesByHour()).isNull();
        Count day = count("entity|LOCATION|Lima|2026-03-01");
        assertThat(day.mentions()).isEqualTo(5);
        assertThat(day.mentionsByHour()).hasSize(24).element(8).isEqualTo(2L);
        assertThat(day.mentionsByHour()).element(20).isEqualTo(3L);
        assertThat(counts).hasSize(2);
    }

    @Test
    void countsASpeakerAndWhomTheySpeakOf() {
        mention("Lima", change(MORNING, Change.PUBLISHED, 1, 4));
        assertThat(count("speaker|LOCATION|Lima|total").quotesDirect()).isEqualTo(4);
        Count pair = count("speaker-entity|LOCATION|Lima|PERSON|Ada|2026-03-01");
        assertThat(pair.articles()).isEqualTo(1);
        assertThat(pair.quotesDirect()).isEqualTo(4);
        assertThat(pair.quotesByHour()).element(8).isEqualTo(4L);
    }

    @Test
    void aSpeakerWhoIsNeverMentionedIsNoEntity() {
        mention("Lima", change(MORNING, Change.PUBLISHED, 0, 1));
        assertThat(counts.keySet()).noneMatch(key -> key.startsWith("entity"));
        assertThat(count("speaker|LOCATION|Lima|total").articles()).isEqualTo(1);
    }

    @Test
    void retractionsTakeOutWhatWasAddedAndLeaveNoZeros() {
        mention("Lima", change(MORNING, Change.PUBLISHED, 2, 1));
        mention("Lima", change(EVENING, Change.PUBLISHED, 1, 0));
        mention("Lima", change(MORNING, Change.RETRACTED, 2, 1));
        assertThat(count("entity|LOCATION|Lima|total").mentions()).isEqualTo(1);
        assertThat(counts.keySet()).noneMatch(key -> key.startsWith("speaker"));
        mention("Lima", change(EVENING, Change.RETRACTED, 1, 0));
        assertThat(counts).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void countsPublishersFromProcessedArticles() {
        processed(new Delta(MORNING, 1, 7, 2, 1, 3, 1, 2));
        processed(new Delta(MORNING, 0, -2, 0, 0, -1, 0, 0));
        Count total = count("publisher|Wire|total");
        assertThat(total.articles()).isEqualTo(1);
        assertThat(total.mentions()).isEqualTo(5);
        assertThat(total.quotesIndirect()).isEqualTo(2);
        assertThat(total.unknown()).isEqualTo(2);
        processed(new Delta(MORNING, -1, -5, -2, -1, -2, -1, -2));
        assertThat(counts).isEmpty();
    }

    @Test
    void daysGoAfterTheirTimeAndTotalsStay() {
        mention("Lima", change(MORNING, Change.PUBLISHED, 2, 0));
        driver.advanceWallClockTime(Duration.ofDays(28));
        read();
        assertThat(counts).containsKey("entity|LOCATION|Lima|2026-03-01");
        driver.advanceWallClockTime(Duration.ofDays(3));
        read();
        assertThat(counts).containsOnlyKeys("entity|LOCATION|Lima|total");
    }

    @Test
    void aDayThatIsGoneIsNotCountedAgain() {
        Instant longAgo = Instant.parse("2025-03-01T08:30:00Z");
        mention("Lima", change(longAgo, Change.PUBLISHED, 2, 0));
        assertThat(counts).containsOnlyKeys("entity|LOCATION|Lima|total");
        mention("Lima", change(longAgo, Change.RETRACTED, 2, 0));
        assertThat(counts).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsNoMentionGoesToTheDeadLettersAndTheRestGoesOn() {
        send("news.mentions", "Lima", "{\"change\":".getBytes(StandardCharsets.UTF_8));
        send("news.mentions", "Lima", "{}".getBytes(StandardCharsets.UTF_8));
        send("news.mentions", "elsewhere", Json.write(change(MORNING, Change.PUBLISHED, 2, 0)));
        mention("Lima", change(MORNING, Change.PUBLISHED, 2, 0));
        assertThat(driver.createOutputTopic("news.dlq", READ, READ).readRecordsToList())
                .extracting(letter -> new String(
                        letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                .containsExactly("not-json", "wrong-type", "key-mismatch");
        assertThat(count("entity|LOCATION|Lima|total").articles()).isEqualTo(1);
    }

    @Test
    void whatAListLacksIsRefusedToo() {
        for (String about : List.of("[null]", "[{}]", "[{\"type\":\"PERSON\"}]", "{}")) {
            send(
                    "news.mentions",
                    "Lima",
                    utf8("{\"change\":\"PUBLISHED\",\"publishedAt\":\"" + MORNING
                            + "\",\"type\":\"LOCATION\",\"entity\":\"Lima\",\"count\":1,\"about\":" + about + "}"));
        }
        for (String deltas : List.of("[null]", "[{}]", "[7]", "7")) {
            send("news.processed", "Wire", utf8("{\"publisher\":\"Wire\",\"deltas\":" + deltas + "}"));
        }
        assertThat(driver.createOutputTopic("news.dlq", READ, READ).readRecordsToList())
                .hasSize(8)
                .allSatisfy(letter -> assertThat(
                                letter.headers().lastHeader(DeadLetter.REASON).value())
                        .asString()
                        .isEqualTo("wrong-type"));
        read();
        assertThat(counts).isEmpty();
    }

    @Test
    void aDateThatNoCalendarHasIsRefused() {
        send(
                "news.mentions",
                "Lima",
                utf8("{\"change\":\"PUBLISHED\",\"publishedAt\":\"+999999999-12-31T23:59:59Z\","
                        + "\"type\":\"LOCATION\",\"entity\":\"Lima\",\"count\":1,\"about\":[]}"));
        assertThat(driver.createOutputTopic("news.dlq", READ, READ).readRecordsToList())
                .hasSize(1);
    }

    @Test
    void neitherHalfRepartitions() {
        Settings settings = Settings.of(Map.of("state.dir", state.toString()));
        Properties properties = StreamsProperties.of(settings, ServiceName.SINK);
        String described = SinkTopology.build(
                        new Topics("news"),
                        new SinkPolicy(Optional.empty()),
                        new OnePartition(),
                        properties,
                        new SimpleMeterRegistry())
                .describe()
                .toString();
        assertThat(described).contains("Sub-topology: 1").doesNotContain("repartition");
    }

    @Test
    void everyMeterSaysWhatItIs() {
        assertThat(registry.getMeters())
                .isNotEmpty()
                .allMatch(meter -> meter.getId().getDescription() != null);
    }

    private static MentionEvent change(Instant publishedAt, Change change, int count, int direct) {
        return new MentionEvent(
                1,
                "id",
                change,
                "a",
                0,
                null,
                "Wire",
                publishedAt,
                false,
                null,
                EntityType.LOCATION,
                "Lima",
                null,
                null,
                count,
                null,
                direct,
                0,
                0,
                direct == 0 ? List.of() : List.of(new SpokenOf(EntityType.PERSON, "Ada", direct, 0, 0)),
                "lines-1");
    }

    private void mention(String key, MentionEvent mention) {
        send("news.mentions", key, Json.write(mention));
        read();
    }

    private void processed(Delta delta) {
        Processed line = new Processed(
                1,
                "a",
                0,
                null,
                "Wire",
                MORNING,
                false,
                null,
                START,
                Outcome.NEW,
                List.of(),
                0,
                0,
                0,
                0,
                List.of(delta),
                0,
                "lines-1");
        send("news.processed", "Wire", Json.write(line));
        read();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void send(String topic, String key, byte[] value) {
        TestInputTopic<byte[], byte[]> input = driver.createInputTopic(topic, WRITE, WRITE);
        input.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, START));
    }

    /** What a reader of the compacted topic knows. */
    private void read() {
        for (TestRecord<byte[], byte[]> record :
                driver.createOutputTopic("news.counts", READ, READ).readRecordsToList()) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                counts.remove(key);
            } else {
                counts.put(key, parsed(record.value()));
                assertThat(Keys.count(parsed(record.value()))).isEqualTo(key);
            }
        }
    }

    private Count count(String key) {
        return Objects.requireNonNull(counts.get(key), () -> "no count under " + key + ", only " + counts.keySet());
    }

    private long stored() {
        long size = 0;
        try (var all = driver.getKeyValueStore("counts-of-mentions").all()) {
            for (; all.hasNext(); all.next()) {
                size++;
            }
        }
        return size;
    }

    private static Count parsed(byte[] value) {
        try {
            return Json.read(value, Count.class);
        } catch (IOException e) {
            throw new AssertionError(e);
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
