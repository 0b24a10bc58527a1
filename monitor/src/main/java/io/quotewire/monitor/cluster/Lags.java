package io.quotewire.monitor.cluster;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.GroupStatus.Behind;
import io.quotewire.monitor.snapshot.GroupStatus.PartitionLag;
import io.quotewire.monitor.snapshot.GroupStatus.Readers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The lag of groups. In each partition it consists of the records between the group's offset and the last stable
 * offset, which anybody may read, and of those beyond, which an open transaction holds back.
 */
final class Lags {
    private final PartitionOffsets offsets;
    private final Map<String, List<String>> inputs;
    private final Map<String, Duration> retentions;

    /**
     * @param inputs the topics that a group is designed to read, by group
     * @param retentions time after which records may be deleted, by topic
     */
    Lags(PartitionOffsets offsets, Map<String, List<String>> inputs, Map<String, Duration> retentions) {
        this.offsets = offsets;
        this.inputs = inputs;
        this.retentions = retentions;
    }

    /** A group's offset in one partition. */
    private record Place(TopicPartition partition, @Nullable Long committed, long position) {
        long overtaken() {
            return committed == null ? 0 : position - committed;
        }
    }

    /** The ranges to scan up to the last stable offsets. */
    Set<Range> readable(List<Group> groups) {
        Set<Range> ranges = new HashSet<>();
        groups.forEach(group ->
                places(group).values().forEach(places -> places.forEach(at -> ranges.add(readable(at)))));
        return ranges;
    }

    /** The ranges to scan beyond the last stable offsets. */
    Set<Range> held(List<Group> groups) {
        Set<Range> ranges = new HashSet<>();
        groups.forEach(group -> places(group).values().forEach(places -> places.forEach(at -> ranges.add(held(at)))));
        return ranges;
    }

    /** The groups, one entry for each topic, computed from the results of the scans. */
    List<GroupStatus> statuses(List<Group> groups, Map<Range, Found> readable, Map<Range, Found> held) {
        List<GroupStatus> statuses = new ArrayList<>();
        for (Group group : groups) {
            places(group).forEach((topic, places) -> statuses.add(status(group, topic, places, readable, held)));
        }
        return statuses;
    }

    private GroupStatus status(
            Group group, String topic, List<Place> places, Map<Range, Found> readable, Map<Range, Found> held) {
        List<PartitionLag> partitions = new ArrayList<>();
        long waiting = 0;
        boolean exact = true;
        boolean known = true;
        Optional<Instant> oldest = Optional.empty();
        for (Place place : places) {
            Found seen = readable.getOrDefault(readable(place), Found.NOTHING);
            Found unseen = held.getOrDefault(held(place), Found.NOTHING);
            PartitionLag one = lag(place, seen, unseen);
            partitions.add(one);
            oldest = Ages.earlier(oldest, Optional.ofNullable(one.next()));
            waiting += unseen.records();
            exact &= seen.exact() && unseen.exact();
            known &= one.secondsBehind().isPresent();
        }
        long lag = partitions.stream().mapToLong(PartitionLag::lag).sum();
        long overtaken = places.stream().mapToLong(Place::overtaken).sum();
        Double seconds = oldest.map(this::age).orElse(null);
        if (!known && seconds != null && seconds < GroupStatus.LATE.toSeconds()) {
            seconds = null;
        }
        return GroupStatus.of(
                new Readers(
                        group.id(),
                        group.protocol(),
                        group.state(),
                        group.members().size()),
                topic,
                new Behind(lag, exact, waiting, seconds, overtaken),
                false,
                headroom(topic, seconds, overtaken),
                partitions);
    }

    private PartitionLag lag(Place place, Found seen, Found unseen) {
        Optional<Instant> next = seen.records() > 0 ? seen.first() : unseen.first();
        return new PartitionLag(
                place.partition().partition(),
                place.committed(),
                seen.records() + unseen.records(),
                next.map(this::age).orElse(null),
                next.orElse(null));
    }

    private @Nullable Double headroom(String topic, @Nullable Double seconds, long overtaken) {
        Duration retention = retentions.get(topic);
        if (retention == null || (seconds == null && overtaken == 0)) {
            return null;
        }
        return overtaken > 0 ? 0.0 : Math.max(0, retention.toMillis() / 1000.0 - Objects.requireNonNull(seconds));
    }

    private double age(Instant then) {
        return Ages.seconds(then, offsets.at());
    }

    private Range readable(Place place) {
        return new Range(place.partition(), place.position(), offsets.stable(place.partition()), true);
    }

    private Range held(Place place) {
        long stable = offsets.stable(place.partition());
        return new Range(place.partition(), Math.max(stable, place.position()), offsets.end(place.partition()), true);
    }

    /** A group's offsets by topic; in partitions without a committed offset it starts from the beginning. */
    private Map<String, List<Place>> places(Group group) {
        List<String> byNature = inputs.getOrDefault(group.id(), List.of());
        Set<String> topics = new HashSet<>(group.reads());
        topics.addAll(byNature);
        group.committed().keySet().forEach(partition -> topics.add(partition.topic()));
        Map<String, List<Place>> places = new TreeMap<>();
        for (TopicPartition partition : offsets.ends().keySet()) {
            Long committed = group.committed().get(partition);
            boolean read = committed != null || group.whole() || byNature.contains(partition.topic());
            if (topics.contains(partition.topic()) && read) {
                long start = offsets.start(partition);
                places.computeIfAbsent(partition.topic(), topic -> new ArrayList<>())
                        .add(new Place(partition, committed, committed == null ? start : Math.max(committed, start)));
            }
        }
        places.values()
                .forEach(at -> at.sort(
                        Comparator.comparingInt(place -> place.partition().partition())));
        return places;
    }
}
