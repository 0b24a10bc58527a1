package io.quotewire.app.reprocess;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Stores the progress of a run as offsets of a group that exists as long as it is unfinished. */
final class RunProgress {
    private final Cluster cluster;
    private final Settings settings;
    private final String group;

    RunProgress(Cluster cluster, Settings settings) {
        this.cluster = cluster;
        this.settings = settings;
        this.group = settings.topics().service("reprocess");
    }

    String group() {
        return group;
    }

    /** The run that was interrupted; empty if there is none. */
    Optional<Run> interrupted() throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> kept = cluster.ask(this::kept);
        Map<TopicPartition, OffsetRange> ranges = new HashMap<>();
        Map<TopicPartition, Long> next = new HashMap<>();
        List<Instant> moved = new ArrayList<>();
        kept.forEach((at, offset) -> {
            if (offset != null && at.topic().equals(settings.topics().articles())) {
                OffsetRange.of(offset.metadata()).ifPresent(range -> {
                    ranges.put(at, range);
                    next.put(at, offset.offset());
                    moved.add(OffsetRange.kept(offset.metadata()).orElse(range.began()));
                });
            }
        });
        return moved.stream().max(Instant::compareTo).map(last -> new Run(ranges, next, last));
    }

    /** A run over everything written from then until now. */
    Run fresh(Instant since) throws InterruptedException {
        String topic = settings.topics().articles();
        Instant now = Instant.now();
        return cluster.ask(admin -> {
            Map<TopicPartition, OffsetSpec> later = new HashMap<>();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(Set.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(described -> described.partitions().stream())
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .forEach(at -> {
                        later.put(at, OffsetSpec.forTimestamp(since.toEpochMilli()));
                        latest.put(at, OffsetSpec.latest());
                    });
            Map<TopicPartition, ListOffsetsResultInfo> starts =
                    admin.listOffsets(later).all().get();
            Map<TopicPartition, OffsetRange> ranges = new HashMap<>();
            Map<TopicPartition, Long> next = new HashMap<>();
            admin.listOffsets(latest).all().get().forEach((at, end) -> {
                long start = starts.get(at) == null || starts.get(at).offset() < 0
                        ? end.offset()
                        : starts.get(at).offset();
                ranges.put(at, new OffsetRange(start, end.offset(), now));
                next.put(at, start);
            });
            return new Run(ranges, next, now);
        });
    }

    /** Stores the progress, and that the run is active. */
    void keep(Run run) throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        Instant now = Instant.now();
        run.ranges().forEach((at, range) -> offsets.put(at, new OffsetAndMetadata(run.next(at), range.text(now))));
        cluster.ask(
                admin -> admin.alterConsumerGroupOffsets(group, offsets).all().get());
    }

    /** Deletes the group of a finished run, so that it does not appear to be stuck. */
    void forget() throws InterruptedException {
        cluster.ask(admin -> {
            try {
                admin.deleteConsumerGroups(Set.of(group)).all().get();
                return true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return false;
                }
                throw e;
            }
        });
    }

    private Map<TopicPartition, OffsetAndMetadata> kept(Admin admin) throws ExecutionException, InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Map.of();
            }
            throw e;
        }
    }
}
