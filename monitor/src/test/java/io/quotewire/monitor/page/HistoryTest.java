package io.quotewire.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.page.History.Chart;
import io.quotewire.monitor.page.History.Drawn;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");

    private final History history = new History(Duration.ofSeconds(5), "news");

    @Test
    void eachSnapshotIsAPointAtFirst() {
        history.add(snapshot(0, 2, 1.5, 0));
        history.add(snapshot(5, 4, null, 3));

        Chart chart = history.chart();
        assertThat(chart.times()).containsExactly(epoch(0), epoch(5));
        assertThat(line(chart, "rate")).containsExactly(2.0, 4.0);
        assertThat(line(chart, "lag")).containsExactly(1.5, 0.0);
        assertThat(line(chart, "letters")).containsExactly(0.0, 3.0);
    }

    @Test
    void fullHistoryMergesPairsByMeanRateAndWorstLag() {
        for (int i = 0; i <= History.POINTS; i++) {
            history.add(snapshot(5L * i, i % 2 == 0 ? 2 : 4, i % 2 == 0 ? 1.0 : 9.0, 0));
        }

        Chart chart = history.chart();
        assertThat(chart.times()).hasSize(History.POINTS / 2 + 1).startsWith(epoch(0), epoch(10));
        assertThat(line(chart, "rate").subList(0, 10)).containsOnly(3.0);
        assertThat(line(chart, "lag").subList(0, 10)).containsOnly(9.0);
    }

    @Test
    void isBoundedAndCoversThreeHoursAtLeast() {
        long snapshots = Duration.ofHours(20).toSeconds() / 5;
        for (long i = 0; i < snapshots; i++) {
            history.add(snapshot(5 * i, 1, null, 0));
        }

        List<Double> times = history.chart().times();
        assertThat(times).hasSizeLessThanOrEqualTo(History.POINTS).isSorted();
        assertThat(times.get(times.size() - 1) - times.get(0)).isGreaterThan(3 * 3600.0);
        assertThat(line(history.chart(), "rate")).containsOnly(1.0);
    }

    @Test
    void goesOnFromWhereTheClockWasSetBack() {
        history.add(snapshot(0, 2, null, 0));
        history.add(snapshot(3_600, 4, null, 0));
        history.add(snapshot(60, 6, null, 0));
        history.add(snapshot(65, 8, null, 0));

        Chart chart = history.chart();
        assertThat(chart.times()).containsExactly(epoch(0), epoch(60), epoch(65));
        assertThat(line(chart, "rate")).containsExactly(2.0, 6.0, 8.0);
    }

    @Test
    void unknownValuesAreNull() {
        history.add(Snapshot.unanswered(START));
        history.add(snapshot(5, 1, null, 0));

        assertThat(line(history.chart(), "rate")).containsExactly(null, 1.0);
    }

    @Test
    void ownTopicsAreKeptAmongManyAndReplayHasNoLag() {
        List<TopicStatus> topics = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> topics.add(topic("another-" + i, 1)));
        topics.add(topic("news.articles", 1));
        history.add(Snapshot.of(
                START,
                KafkaState.of(1, topics, List.of(group("news.processor", 1.0), group("news.replay", 3_600.0))),
                NewsState.NOTHING,
                List.of()));

        List<Drawn> lines = history.chart().lines();
        assertThat(lines).extracting(Drawn::name).contains("news.articles", "news.processor", "another-0");
        assertThat(lines).extracting(Drawn::name).doesNotContain("news.replay");
        assertThat(lines).hasSizeLessThan(100);
    }

    @Test
    void ofManyOthersTheHighestAreKeptWhateverTheirNames() {
        for (int i = 0; i < 1_000; i++) {
            List<TopicStatus> topics = new ArrayList<>();
            List<GroupStatus> groups = new ArrayList<>();
            for (int other = 100; other < 300; other++) {
                topics.add(topic("another-" + other, other % 100 == i % 100 ? 2 : 1));
                groups.add(group("another-" + other, other % 100 == i % 100 ? 2.0 : 1.0));
            }
            topics.add(topic("zone", i == 500 ? 7 : 0));
            groups.add(group("zone", i == 500 ? 3_600.0 : null));
            history.add(Snapshot.of(
                    START.plusSeconds(5L * i), KafkaState.of(1, topics, groups), NewsState.NOTHING, List.of()));
        }

        List<Drawn> lines = history.chart().lines();
        assertThat(lines).filteredOn(line -> line.name().equals("zone")).hasSize(2);
        assertThat(lines).hasSizeLessThan(100);
    }

    private static List<@Nullable Double> line(Chart chart, String kind) {
        return chart.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .map(Drawn::values)
                .findFirst()
                .orElseThrow();
    }

    private static double epoch(long seconds) {
        return START.getEpochSecond() + seconds;
    }

    private static Snapshot snapshot(long seconds, double rate, @Nullable Double lag, long unread) {
        return Snapshot.of(
                START.plusSeconds(seconds),
                KafkaState.of(1, List.of(topic("news.articles", rate)), List.of(group("news.processor", lag))),
                new NewsState(
                        List.of(),
                        new DeadLetterStatus(unread, unread, Map.of(), true, List.of()),
                        List.of(),
                        Flow.UNKNOWN),
                List.of());
    }

    private static TopicStatus topic(String name, double rate) {
        return TopicStatus.of(
                name,
                1,
                new Size(10, 100),
                new Arriving(rate, 10, START),
                Retained.FOR_EVER,
                HeldBack.NOTHING,
                List.of());
    }

    private static GroupStatus group(String name, @Nullable Double lag) {
        return GroupStatus.of(
                new Readers(name, "classic", "Stable", 1), "news.articles", Behind.by(0, lag), false, null, List.of());
    }
}
