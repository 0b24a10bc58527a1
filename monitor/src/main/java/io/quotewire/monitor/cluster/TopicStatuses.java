package io.quotewire.monitor.cluster;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.monitor.snapshot.TopicStatus.PartitionStatus;
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

/** Topics put together from what was asked and found. */
final class TopicStatuses {
    private final TopicFacts facts;
    private final PartitionOffsets offsets;
    private final Map<TopicPartition, Long> before;
    private final Duration window;

    /**
     * @param before where the stable ends stood one window ago
     * @param window over which rates are taken
     */
    TopicStatuses(TopicFacts facts, PartitionOffsets offsets, Map<TopicPartition, Long> before, Duration window) {
        this.facts = facts;
        this.offsets = offsets;
        this.before = before;
        this.window = window;
    }

    /** What has to be counted for the rates. */
    Set<Range> recent() {
        Set<Range> ranges = new HashSet<>();
        offsets.ends().keySet().forEach(partition -> ranges.add(recent(partition)));
        return ranges;
    }

    /** What has to be looked at beyond the stable ends. */
    Set<Range> held() {
        Set<Range> ranges = new HashSet<>();
        offsets.ends().keySet().forEach(partition -> ranges.add(held(partition)));
        return ranges;
    }

    /** The topics, by name, from what was found there. */
    List<TopicStatus> statuses(Map<Range, Found> recent, Map<Range, Found> held, List<GroupStatus> groups) {
        return facts.described().values().stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .map(topic -> status(topic, recent, held)
                        .withHeadroom(groups.stream()
                                .filter(group -> group.topic().equals(topic.name()) && group.headroomSeconds() != null)
                                .map(GroupStatus::headroomSeconds)
                                .min(Comparator.naturalOrder())
                                .orElse(null)))
                .toList();
    }

    private TopicStatus status(TopicDescription topic, Map<Range, Found> recent, Map<Range, Found> held) {
        List<PartitionStatus> layout = new ArrayList<>();
        long records = 0;
        long came = 0;
        long moved = 0;
        long waiting = 0;
        int copies = 1;
        Optional<Instant> oldest = Optional.empty();
        long last = -1;
        for (var info : topic.partitions()) {
            TopicPartition partition = new TopicPartition(topic.name(), info.partition());
            layout.add(new PartitionStatus(
                    info.partition(),
                    offsets.start(partition),
                    offsets.stable(partition),
                    offsets.end(partition),
                    Optional.ofNullable(info.leader()).map(Node::id).orElse(-1),
                    info.replicas().size(),
                    info.isr().size()));
            copies = Math.max(copies, info.replicas().size());
            records += offsets.end(partition) - offsets.start(partition);
            Range lately = recent(partition);
            came += recent.getOrDefault(lately, Found.NOTHING).records();
            moved += Math.max(0, lately.to() - lately.from());
            Found unseen = held.getOrDefault(held(partition), Found.NOTHING);
            waiting += unseen.records();
            oldest = Ages.earlier(oldest, unseen.first());
            last = Math.max(last, offsets.lastTimes().getOrDefault(partition, -1L));
        }
        long bytes = facts.bytes().getOrDefault(topic.name(), 0L);
        double seconds = window.toMillis() / 1000.0;
        Duration retention = facts.retentions().get(topic.name());
        return new TopicStatus(
                topic.name(),
                topic.partitions().size(),
                records,
                bytes,
                came / seconds,
                records == 0 ? 0 : moved * (bytes / (double) copies / records) / seconds,
                last < 0 ? null : Instant.ofEpochMilli(last),
                retention == null ? null : retention.toMillis() / 1000.0,
                null,
                (int) layout.stream().filter(PartitionStatus::underReplicated).count(),
                waiting,
                oldest.map(first -> Ages.seconds(first, offsets.at())).orElse(null),
                layout);
    }

    private Range recent(TopicPartition partition) {
        long from = before.getOrDefault(partition, offsets.start(partition));
        return new Range(partition, Math.max(from, offsets.start(partition)), offsets.stable(partition), false);
    }

    private Range held(TopicPartition partition) {
        return new Range(partition, offsets.stable(partition), offsets.end(partition), true);
    }
}
