package io.quotewire.monitor.cluster;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Arriving;
import io.quotewire.monitor.snapshot.TopicStatus.HeldBack;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
import io.quotewire.monitor.snapshot.TopicStatus.Retained;
import io.quotewire.monitor.snapshot.TopicStatus.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/** Computes the state of topics from offsets and scans. */
final class TopicStatuses {
    private static final double MILLIS = 1000.0;

    private final TopicFacts facts;
    private final PartitionOffsets offsets;
    private final Map<TopicPartition, Long> before;
    private final Duration window;

    /**
     * @param before the stable offsets at the beginning of the window
     * @param window over which rates are computed
     */
    TopicStatuses(TopicFacts facts, PartitionOffsets offsets, Map<TopicPartition, Long> before, Duration window) {
        this.facts = facts;
        this.offsets = offsets;
        this.before = before;
        this.window = window;
    }

    /** The ranges to scan for the rates. */
    Set<Range> recent() {
        Set<Range> ranges = new HashSet<>();
        offsets.ends().keySet().forEach(partition -> ranges.add(recent(partition)));
        return ranges;
    }

    /** The ranges to scan beyond the last stable offsets. */
    Set<Range> held() {
        Set<Range> ranges = new HashSet<>();
        offsets.ends().keySet().forEach(partition -> ranges.add(held(partition)));
        return ranges;
    }

    /** The topics, by name, computed from the results of the scans. */
    List<TopicStatus> statuses(Map<Range, Found> recent, Map<Range, Found> held, List<GroupStatus> groups) {
        return facts.described().values().stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .map(topic -> status(topic, recent, held, kept(topic.name(), groups)))
                .toList();
    }

    private Retained kept(String topic, List<GroupStatus> groups) {
        Duration retention = facts.retentions().get(topic);
        return new Retained(
                retention == null ? null : retention.toMillis() / MILLIS,
                groups.stream()
                        .filter(group -> group.topic().equals(topic) && group.headroomSeconds() != null)
                        .map(GroupStatus::headroomSeconds)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private TopicStatus status(
            TopicDescription topic, Map<Range, Found> recent, Map<Range, Found> held, Retained kept) {
        List<PartitionStatus> layout = new ArrayList<>();
        long records = 0;
        long waiting = 0;
        Optional<Instant> oldest = Optional.empty();
        for (var info : topic.partitions()) {
            TopicPartition partition = new TopicPartition(topic.name(), info.partition());
            layout.add(layout(partition, info));
            records += offsets.end(partition) - offsets.start(partition);
            Found unseen = held.getOrDefault(held(partition), Found.NOTHING);
            waiting += unseen.records();
            oldest = Ages.earlier(oldest, unseen.first());
        }
        int copies = layout.stream().mapToInt(PartitionStatus::replicas).max().orElse(1);
        Size size = new Size(records, facts.bytes().getOrDefault(topic.name(), 0L));
        return TopicStatus.of(
                topic.name(),
                topic.partitions().size(),
                size,
                arriving(topic, recent, records == 0 ? 0 : size.bytes() / (double) Math.max(1, copies) / records),
                kept,
                new HeldBack(
                        waiting,
                        oldest.map(first -> Ages.seconds(first, offsets.at())).orElse(null)),
                layout);
    }

    private PartitionStatus layout(TopicPartition partition, TopicPartitionInfo info) {
        return new PartitionStatus(
                info.partition(),
                offsets.start(partition),
                offsets.stable(partition),
                offsets.end(partition),
                Optional.ofNullable(info.leader()).map(Node::id).orElse(-1),
                info.replicas().size(),
                info.isr().size());
    }

    /** @param recordBytes mean size of a record in one replica */
    private Arriving arriving(TopicDescription topic, Map<Range, Found> recent, double recordBytes) {
        long came = 0;
        long moved = 0;
        long last = -1;
        for (var info : topic.partitions()) {
            TopicPartition partition = new TopicPartition(topic.name(), info.partition());
            Range lately = recent(partition);
            came += recent.getOrDefault(lately, Found.NOTHING).records();
            moved += Math.max(0, lately.to() - lately.from());
            last = Math.max(last, offsets.lastTimes().getOrDefault(partition, -1L));
        }
        double seconds = window.toMillis() / MILLIS;
        return new Arriving(
                came / seconds, moved * recordBytes / seconds, last < 0 ? null : Instant.ofEpochMilli(last));
    }

    private Range recent(TopicPartition partition) {
        long from = before.getOrDefault(partition, offsets.start(partition));
        return new Range(partition, Math.max(from, offsets.start(partition)), offsets.stable(partition), false);
    }

    private Range held(TopicPartition partition) {
        return new Range(partition, offsets.stable(partition), offsets.end(partition), true);
    }
}
