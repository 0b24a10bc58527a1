package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.StoreBackfill;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.sink.view.ViewNames;
import io.quotewire.sink.view.Views;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.CommitPace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the view of counts holds for trends. */
class TrendViewsTest {
    private static final TrendWindow DAY = TrendWindow.parse("2026-03-08");
    private static final TrendWindow HOUR = TrendWindow.parse("2026-03-08T09");

    @TempDir
    private Path state;

    private TopologyTestDriver driver;

    private TestInputTopic<byte[], byte[]> counts;

    @BeforeEach
    void open() {
        Properties properties =
                StreamsProperties.of(Settings.of(Map.of("state.dir", state.toString())), ServiceName.SINK);
        Topology topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
        Views.addTo(
                topology,
                new Topics("news"),
                Duration.ofDays(30),
                new TakenDown(),
                new CommitPace(CommitPace.OF_COUNTS),
                properties,
                new SimpleMeterRegistry());
        driver = new TopologyTestDriver(topology, properties);
        counts = driver.createInputTopic("news.counts", new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void ranksByArticlesOfADayOrHour() {
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(8, 9L, 9, 3L));
        count(Kind.ENTITY, "Lima", "2026-03-08", Map.of(9, 5L));
        count(Kind.ENTITY, "Callao", "2026-03-08", Map.of(8, 2L, 9, 2L));
        count(Kind.ENTITY, "Berlin", "2026-03-07", Map.of(9, 30L));
        count(Kind.SPEAKER, "Ana Ruiz", "2026-03-08", Map.of(9, 20L));

        assertThat(busiest(DAY)).containsExactly("Peru", "Lima", "Callao");
        assertThat(busiest(HOUR)).containsExactly("Lima", "Peru");
    }

    @Test
    void changedOrDeletedCountLeavesTheIndex() {
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(9, 7L));
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(9, 2L));
        count(Kind.ENTITY, "Lima", "2026-03-08", Map.of(9, 4L));
        assertThat(busiest(DAY)).containsExactly("Lima");

        Count lima = count(Kind.ENTITY, "Lima", "2026-03-08", Map.of(9, 4L));
        counts.pipeInput(Keys.count(lima).getBytes(StandardCharsets.UTF_8), (byte[]) null);
        assertThat(busiest(DAY)).isEmpty();
        assertThat(busiest(HOUR)).isEmpty();
    }

    /** A version before trends indexed counts under fewer keys, and a change writes only the keys that differ. */
    @Test
    void storeOfAReleaseWithoutTrendsIsIndexed() {
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(9, 7L));
        KeyValueStore<Bytes, byte[]> store = driver.getKeyValueStore(ViewNames.COUNTS);
        List<Bytes> ofTrends = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            entries.forEachRemaining(entry -> ofTrends.add(entry.key));
        }
        ofTrends.removeIf(place -> place.get()[0] != 'a');
        ofTrends.forEach(store::delete);
        assertThat(ofTrends).isNotEmpty();
        store.delete(StoreBackfill.COUNTS_PLACED);
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(9, 7L));
        assertThat(busiest(DAY)).isEmpty();

        driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(busiest(DAY)).containsExactly("Peru");
        assertThat(store.get(StoreBackfill.COUNTS_PLACED)).isEmpty();
    }

    @Test
    void baselineIsSevenDaysForADayAndAWeeksHoursForAnHour() {
        Count peru = count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(8, 1L, 9, 2L, 10, 4L));
        count(Kind.ENTITY, "Peru", "2026-03-07", Map.of(0, 8L));
        count(Kind.ENTITY, "Peru", "2026-03-01", Map.of(8, 16L, 9, 32L));
        count(Kind.ENTITY, "Peru", "2026-02-28", Map.of(23, 64L));
        count(Kind.ENTITY, "Peru", "total", Map.of());

        assertThat(before(DAY, peru)).isEqualTo(8 + 16 + 32);
        assertThat(before(HOUR, peru)).isEqualTo(1 + 8 + 32);
    }

    @Test
    void volumeIsTheSumOverPublishers() {
        count(Kind.PUBLISHER, "Wire", "2026-03-08", Map.of(8, 1L, 9, 2L));
        count(Kind.PUBLISHER, "Gazette", "2026-03-08", Map.of(9, 4L));
        count(Kind.PUBLISHER, "Gazette", "2026-03-02", Map.of(9, 8L));
        count(Kind.ENTITY, "Peru", "2026-03-08", Map.of(9, 3L));

        assertThat(volume(DAY)).containsExactly(7L, 8L);
        assertThat(volume(HOUR)).containsExactly(6L, 9L);
    }

    private List<String> busiest(TrendWindow window) {
        Question.Busiest question = new Question.Busiest(Kind.ENTITY, Optional.empty(), window, 10);
        return AnswerMerge.counts(question, List.of(PartitionViews.counts(reader(), question))).items().stream()
                .map(Count::name)
                .toList();
    }

    private long before(TrendWindow window, Count subject) {
        Question.Before question = new Question.Before(window, List.of(Keys.subject(subject), "entity|PERSON|Nobody"));
        Answer<ArticleNumber> answer = PartitionTrends.before(reader(), question);
        // As from two partitions, each of which has some of the days.
        return AnswerMerge.articleNumbers(List.of(answer, new Answer<>(1, List.of(), Optional.empty())))
                .items()
                .get(0)
                .articles();
    }

    private List<Long> volume(TrendWindow window) {
        return PartitionTrends.volume(reader(), window).items().stream()
                .map(ArticleNumber::articles)
                .toList();
    }

    private IndexedReader reader() {
        KeyValueStore<Bytes, byte[]> entries = driver.getKeyValueStore(ViewNames.COUNTS);
        return new IndexedReader(entries);
    }

    private Count count(Kind kind, String name, String window, Map<Integer, Long> byHour) {
        Long[] hours = Collections.nCopies(24, 0L).toArray(Long[]::new);
        byHour.forEach((hour, articles) -> hours[hour] = articles);
        Count count = Count.of(
                new Count.Counted(kind, kind == Kind.PUBLISHER ? null : EntityType.PERSON, name, null, null),
                window,
                new Count.Amounts(
                        byHour.values().stream().mapToLong(Long::longValue).sum(), 0, 0, 0, 0),
                Count.Nameless.NONE,
                new Count.ByHour(window.equals(Count.TOTAL) ? null : Arrays.asList(hours), null, null),
                Count.Undated.NONE,
                null);
        counts.pipeInput(Keys.count(count).getBytes(StandardCharsets.UTF_8), Json.write(count));
        return count;
    }
}
