package io.quotewire.monitor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.PartitionLag;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.Snapshot.KafkaState;
import io.quotewire.monitor.snapshot.Snapshot.NewsState;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SnapshotMetricsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final List<TopicStatus> topics = new ArrayList<>();
    private final List<GroupStatus> groups = new ArrayList<>();
    private final List<ServiceStatus> services = new ArrayList<>();
    private DeadLetterStatus letters = DeadLetterStatus.NONE;
    private List<String> problems = List.of();

    @Test
    void withoutASnapshotOnlyUpIsExported() {
        assertThat(lines(new SnapshotMetrics(Optional::empty))).containsExactly("quotewire_monitor_up 0.0");
    }

    @Test
    void topicIsExportedByPartition() {
        topics.add(topic(
                "news.quotes",
                null,
                null,
                new PartitionStatus(0, 5, 17, 20, 1, 3, 3),
                new PartitionStatus(1, 0, 0, 0, -1, 3, 2)));

        assertThat(lines())
                .contains(
                        "quotewire_monitor_up 1.0",
                        "kafka_brokers 3.0",
                        "kafka_topic_partitions{topic=news.quotes} 2.0",
                        "kafka_topic_size_bytes{topic=news.quotes} 4096.0",
                        "kafka_topic_records_per_second{topic=news.quotes} 1.5",
                        "kafka_topic_bytes_per_second{topic=news.quotes} 300.0",
                        "kafka_topic_last_record_timestamp_seconds{topic=news.quotes} 1.77253199975E9",
                        "kafka_topic_held_records{topic=news.quotes} 3.0",
                        "kafka_topic_held_seconds{topic=news.quotes} 12.5",
                        "kafka_topic_partition_oldest_offset{partition=0,topic=news.quotes} 5.0",
                        "kafka_topic_partition_stable_offset{partition=0,topic=news.quotes} 17.0",
                        "kafka_topic_partition_current_offset{partition=0,topic=news.quotes} 20.0",
                        "kafka_topic_partition_leader{partition=0,topic=news.quotes} 1.0",
                        "kafka_topic_partition_replicas{partition=0,topic=news.quotes} 3.0",
                        "kafka_topic_partition_in_sync_replica{partition=0,topic=news.quotes} 3.0",
                        "kafka_topic_partition_under_replicated_partition{partition=0,topic=news.quotes} 0.0",
                        "kafka_topic_partition_leader{partition=1,topic=news.quotes} -1.0",
                        "kafka_topic_partition_under_replicated_partition{partition=1,topic=news.quotes} 1.0");
    }

    @Test
    void topicWithoutRetentionHasNoHeadroom() {
        topics.add(topic("news.articles", 3600.0, 90.0));
        topics.add(topic("news.counts", null, null));

        assertThat(lines())
                .contains(
                        "kafka_topic_retention_seconds{topic=news.articles} 3600.0",
                        "kafka_topic_retention_headroom_seconds{topic=news.articles} 90.0")
                .noneMatch(line -> line.matches("kafka_topic_retention.*news\\.counts.*"));
    }

    @Test
    void groupIsExportedByTopicAndPartition() {
        group(
                "sink",
                "mentions",
                40.0,
                true,
                new PartitionLag(0, 7L, 9, 40.0, NOW),
                new PartitionLag(1, null, 2, null, null));
        group("sink", "processed", null, false, new PartitionLag(0, 30L, 0, null, null));

        assertThat(lines())
                .contains(
                        "kafka_consumergroup_lag_sum{consumergroup=sink,topic=mentions} 11.0",
                        "kafka_consumergroup_lag_sum{consumergroup=sink,topic=processed} 0.0",
                        "kafka_consumergroup_current_offset_sum{consumergroup=sink,topic=mentions} 7.0",
                        "kafka_consumergroup_lag_growing{consumergroup=sink,topic=mentions} 1.0",
                        "kafka_consumergroup_lag_growing{consumergroup=sink,topic=processed} 0.0",
                        "kafka_consumergroup_held_records{consumergroup=sink,topic=mentions} 4.0",
                        "kafka_consumergroup_overtaken_records{consumergroup=sink,topic=mentions} 6.0",
                        "kafka_consumergroup_lag{consumergroup=sink,partition=0,topic=mentions} 9.0",
                        "kafka_consumergroup_group_lag_seconds{consumergroup=sink,partition=0,topic=mentions} 40.0",
                        "kafka_consumergroup_group_lag_seconds{consumergroup=sink,partition=0,topic=processed} 0.0",
                        "kafka_consumergroup_current_offset{consumergroup=sink,partition=0,topic=mentions} 7.0");
    }

    @Test
    void unknownAgeIsNotExportedAsZero() {
        group("sink", "mentions", null, false, new PartitionLag(0, 7L, 9, null, null));
        group("sink", "processed", null, false, new PartitionLag(0, 30L, 0, null, null));
        topics.add(TopicStatus.of(
                "news.quotes",
                1,
                new Size(20, 4096),
                new Arriving(1.5, 300, NOW),
                Retained.FOR_EVER,
                new HeldBack(3, null),
                List.of()));

        assertThat(lines())
                .contains(
                        "kafka_consumergroup_lag{consumergroup=sink,partition=0,topic=mentions} 9.0",
                        "kafka_consumergroup_group_lag_seconds{consumergroup=sink,partition=0,topic=processed} 0.0")
                .noneMatch(line -> line.startsWith("kafka_consumergroup_group_max_lag_seconds")
                        || line.startsWith("kafka_topic_held_seconds")
                        || (line.startsWith("kafka_consumergroup_group_lag_seconds") && line.contains("mentions")));
    }

    @Test
    void groupThatIsLateOnOneTopicIsSoWhateverIsUnknownOfOthers() {
        group("sink", "mentions", null, false, new PartitionLag(0, 7L, 9, null, null));
        group("sink", "processed", 70.0, true, new PartitionLag(0, 30L, 4, 70.0, NOW));

        assertThat(lines()).contains("kafka_consumergroup_group_max_lag_seconds{consumergroup=sink} 70.0");
    }

    @Test
    void partitionWithoutACommitHasNoCurrentOffset() {
        group("sink", "mentions", 40.0, true, new PartitionLag(1, null, 2, 40.0, NOW));

        assertThat(lines())
                .contains("kafka_consumergroup_lag{consumergroup=sink,partition=1,topic=mentions} 2.0")
                .noneMatch(line -> line.startsWith("kafka_consumergroup_current_offset{"));
    }

    @Test
    void groupOfSeveralTopicsHasTheMaximumOfTheirLags() {
        group("sink", "mentions", 40.0, true);
        group("sink", "processed", 70.0, true);

        assertThat(lines())
                .containsOnlyOnce(
                        "kafka_consumergroup_members{consumergroup=sink} 2.0",
                        "kafka_consumergroup_state{consumergroup=sink,protocol=streams,state=Stable} 1.0",
                        "kafka_consumergroup_group_max_lag_seconds{consumergroup=sink} 70.0")
                .filteredOn(line -> line.startsWith("kafka_consumergroup_members"))
                .hasSize(1);
    }

    @Test
    void deadLettersServicesAndProblemsAreExported() {
        letters = new DeadLetterStatus(5, 3, Map.of("INVALID_JSON", 2L, "NO_TEXT", 1L), true, List.of());
        services.add(new ServiceStatus("sink", "http://127.0.0.1:9473", true, false, Map.of()));
        problems = List.of("sizes: Cluster authorization failed.");

        assertThat(lines())
                .contains(
                        "quotewire_dead_letters_kept 5.0",
                        "quotewire_dead_letters_unread{reason=INVALID_JSON} 2.0",
                        "quotewire_dead_letters_unread{reason=NO_TEXT} 1.0",
                        "quotewire_service_live{service=sink} 1.0",
                        "quotewire_service_ready{service=sink} 0.0",
                        "quotewire_monitor_problems 1.0");
    }

    @Test
    void deadLettersThatMayNotBeReadAreNotExportedAsNone() {
        letters = DeadLetterStatus.UNKNOWN;

        assertThat(lines()).noneMatch(line -> line.startsWith("quotewire_dead_letters"));
    }

    private static TopicStatus topic(
            String name, @Nullable Double retention, @Nullable Double headroom, PartitionStatus... layout) {
        Instant last = NOW.minusMillis(250);
        return TopicStatus.of(
                name,
                layout.length,
                new Size(20, 4096),
                new Arriving(1.5, 300, last),
                new Retained(retention, headroom),
                new HeldBack(3, 12.5),
                List.of(layout));
    }

    private void group(String name, String topic, @Nullable Double age, boolean growing, PartitionLag... partitions) {
        long lag = List.of(partitions).stream().mapToLong(PartitionLag::lag).sum();
        groups.add(GroupStatus.of(
                new Readers(name, "streams", "Stable", 2),
                topic,
                new Behind(lag, true, 4, age, 6),
                growing,
                null,
                List.of(partitions)));
    }

    private List<String> lines() {
        Snapshot snapshot = Snapshot.of(
                NOW,
                KafkaState.of(3, topics, groups),
                new NewsState(services, letters, List.of(), Flow.UNKNOWN),
                problems);
        return lines(new SnapshotMetrics(() -> Optional.of(snapshot)));
    }

    /** Each sample as {@code name{label=value,…} value}, labels by name. */
    private static List<String> lines(SnapshotMetrics metrics) {
        return metrics.collect().stream()
                .flatMap(metric -> metric.getDataPoints().stream().map(point -> line(metric, point)))
                .toList();
    }

    private static String line(MetricSnapshot metric, DataPointSnapshot point) {
        String labels = point.getLabels().stream()
                .map(label -> label.getName() + '=' + label.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        double value = point instanceof GaugeDataPointSnapshot gauge
                ? gauge.getValue()
                : ((UnknownDataPointSnapshot) point).getValue();
        return metric.getMetadata().getName() + (labels.equals("{}") ? "" : labels) + ' ' + value;
    }
}
