package io.quotewire.monitor.cluster;

import io.quotewire.monitor.snapshot.MemberStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.ShareGroupDescription;
import org.apache.kafka.clients.admin.ShareMemberDescription;
import org.apache.kafka.clients.admin.StreamsGroupMemberAssignment.TaskIds;
import org.apache.kafka.clients.admin.StreamsGroupMemberDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads groups of all protocols, with one request for all groups of a protocol. Not thread-safe. */
final class GroupReader {
    private static final Set<String> READING = Set.of("", "consumer");

    private final Admin admin;
    private final SortedSet<String> denied = new TreeSet<>();

    /** Whose coordinator does not answer, as when no broker leads its partition of {@code __consumer_offsets}. */
    private final SortedSet<String> silent = new TreeSet<>();

    GroupReader(Admin admin) {
        this.admin = admin;
    }

    /**
     * The groups of these names, by name. Groups that were deleted meanwhile or may not be described, or whose
     * coordinator does not answer, are left out; problems say how many.
     */
    List<Group> read(Predicate<String> wanted, List<String> problems) throws ExecutionException, InterruptedException {
        Map<GroupType, List<String>> byType = new HashMap<>();
        for (GroupListing listing : admin.listGroups().all().get()) {
            GroupType type = listing.type().orElse(GroupType.CLASSIC);
            // Kafka Connect's workers use the classic protocol too, and read no topics.
            if (wanted.test(listing.groupId()) && (type != GroupType.CLASSIC || READING.contains(listing.protocol()))) {
                byType.computeIfAbsent(type, unused -> new ArrayList<>()).add(listing.groupId());
            }
        }
        List<Group> groups = new ArrayList<>();
        List<String> consumers = new ArrayList<>(byType.getOrDefault(GroupType.CLASSIC, List.of()));
        consumers.addAll(byType.getOrDefault(GroupType.CONSUMER, List.of()));
        consumers(consumers, groups);
        streams(byType.getOrDefault(GroupType.STREAMS, List.of()), groups);
        shares(byType.getOrDefault(GroupType.SHARE, List.of()), groups);
        groups.sort(Comparator.comparing(Group::id));
        if (!denied.isEmpty()) {
            problems.add("groups: " + denied.size() + " may not be described, such as " + denied.first());
        }
        if (!silent.isEmpty()) {
            problems.add("groups: no broker answers for " + silent.size() + ", such as " + silent.first());
        }
        return groups;
    }

    private void consumers(List<String> ids, List<Group> into) throws ExecutionException, InterruptedException {
        if (ids.isEmpty()) {
            return;
        }
        var described = admin.describeConsumerGroups(ids).describedGroups();
        var offsets = admin.listConsumerGroupOffsets(
                ids.stream().collect(Collectors.toMap(id -> id, id -> new ListConsumerGroupOffsetsSpec())));
        for (String id : ids) {
            unlessHidden(id, () -> {
                var group = found(described, id);
                List<Reader> readers = group.members().stream().map(Reader::of).toList();
                into.add(new Group(
                        id,
                        group.type().toString().toLowerCase(Locale.ROOT),
                        group.groupState().toString(),
                        members(id, readers),
                        topics(readers),
                        committed(offsets.partitionsToOffsetAndMetadata(id).get()),
                        !group.isSimpleConsumerGroup()));
            });
        }
    }

    private void streams(List<String> ids, List<Group> into) throws ExecutionException, InterruptedException {
        if (ids.isEmpty()) {
            return;
        }
        var described = admin.describeStreamsGroups(ids).describedGroups();
        var offsets = admin.listStreamsGroupOffsets(
                ids.stream().collect(Collectors.toMap(id -> id, id -> new ListStreamsGroupOffsetsSpec())));
        for (String id : ids) {
            unlessHidden(id, () -> {
                var group = found(described, id);
                Set<String> reads = new HashSet<>();
                group.subtopologies().forEach(part -> {
                    reads.addAll(part.sourceTopics());
                    reads.addAll(part.repartitionSourceTopics().keySet());
                });
                List<MemberStatus> members = group.members().stream()
                        .map(member -> new MemberStatus(
                                id, member.memberId(), member.clientId(), member.clientHost(), tasks(member)))
                        .toList();
                into.add(new Group(
                        id,
                        "streams",
                        group.groupState().toString(),
                        members,
                        reads,
                        committed(offsets.partitionsToOffsetAndMetadata(id).get()),
                        true));
            });
        }
    }

    private void shares(List<String> ids, List<Group> into) throws ExecutionException, InterruptedException {
        if (ids.isEmpty()) {
            return;
        }
        var described = admin.describeShareGroups(ids).describedGroups();
        Map<String, ShareGroupDescription> seen = new TreeMap<>();
        for (String id : ids) {
            unlessHidden(id, () -> seen.put(id, found(described, id)));
        }
        Map<String, Map<TopicPartition, Long>> positions =
                seen.isEmpty() ? Map.of() : new SharePositions(admin).of(List.copyOf(seen.keySet()));
        seen.forEach((id, group) -> {
            List<Reader> readers = group.members().stream().map(Reader::of).toList();
            into.add(new Group(
                    id,
                    "share",
                    group.groupState().toString(),
                    members(id, readers),
                    topics(readers),
                    positions.getOrDefault(id, Map.of()),
                    false));
        });
    }

    /** A member of a group of any protocol that assigns partitions to members. */
    private record Reader(String id, String client, String host, Collection<TopicPartition> partitions) {
        static Reader of(MemberDescription member) {
            return new Reader(
                    member.consumerId(),
                    member.clientId(),
                    member.host(),
                    member.assignment().topicPartitions());
        }

        static Reader of(ShareMemberDescription member) {
            return new Reader(
                    member.consumerId(),
                    member.clientId(),
                    member.host(),
                    member.assignment().topicPartitions());
        }
    }

    private static List<MemberStatus> members(String group, List<Reader> readers) {
        return readers.stream()
                .map(reader -> new MemberStatus(
                        group,
                        reader.id(),
                        reader.client(),
                        reader.host(),
                        reader.partitions().stream()
                                .map(TopicPartition::toString)
                                .sorted()
                                .toList()))
                .toList();
    }

    /** The topics that they read. */
    private static Set<String> topics(List<Reader> readers) {
        return readers.stream()
                .flatMap(reader -> reader.partitions().stream().map(TopicPartition::topic))
                .collect(Collectors.toSet());
    }

    private static List<String> tasks(StreamsGroupMemberDescription member) {
        List<String> tasks = new ArrayList<>(named("task ", member.assignment().activeTasks()));
        tasks.addAll(named("standby ", member.assignment().standbyTasks()));
        return tasks;
    }

    private static List<String> named(String kind, List<TaskIds> tasks) {
        return tasks.stream()
                .flatMap(task -> task.partitions().stream()
                        .sorted()
                        .map(partition -> kind + task.subtopologyId() + '_' + partition))
                .toList();
    }

    private static Map<TopicPartition, Long> committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, at) -> {
            if (at != null) {
                committed.put(partition, at.offset());
            }
        });
        return committed;
    }

    private static <T> T found(Map<String, KafkaFuture<T>> described, String id)
            throws ExecutionException, InterruptedException {
        KafkaFuture<T> group = described.get(id);
        if (group == null) {
            throw new ExecutionException(new GroupIdNotFoundException(id));
        }
        return group.get();
    }

    private interface Asking {
        void run() throws ExecutionException, InterruptedException;
    }

    private void unlessHidden(String id, Asking asking) throws ExecutionException, InterruptedException {
        try {
            asking.run();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupAuthorizationException) {
                denied.add(id);
            } else if (e.getCause() instanceof TimeoutException) {
                silent.add(id);
            } else if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }
}
