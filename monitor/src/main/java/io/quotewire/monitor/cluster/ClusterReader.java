package io.quotewire.monitor.cluster;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.HeldPartition;
import io.quotewire.monitor.snapshot.MemberStatus;
import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a cluster: topics, groups of every protocol, and open transactions. It writes nothing and joins no group. Not
 * thread-safe.
 *
 * <p>Rates are means over the last minute from the first reading on: until the reader has an offset that is a minute
 * old, it finds one by the timestamps of the records.
 */
public final class ClusterReader implements AutoCloseable {
    /** Every transaction holds records back for a moment; only one open for this long is reported. */
    private static final Duration TOLD = Duration.ofSeconds(1);

    private static final Duration WINDOW = Duration.ofSeconds(60);

    /** Offsets older than this are not used for the rates of the last minute. */
    private static final Duration LONGEST_WINDOW = Duration.ofSeconds(90);

    /** How many partitions a problem names. */
    private static final int NAMED = 5;

    private final Admin admin;
    private final RecordScan committed;
    private final RecordScan uncommitted;
    private final Clock clock;
    private final Deque<PartitionOffsets> earlier = new ArrayDeque<>();

    private ClusterReader(Admin admin, RecordScan committed, RecordScan uncommitted, Clock clock) {
        this.admin = admin;
        this.committed = committed;
        this.uncommitted = uncommitted;
        this.clock = clock;
    }

    /** Creates the clients; none of them connects before the first reading. */
    public static ClusterReader open(Settings settings, Clock clock) {
        return new ClusterReader(
                ImpatientAdmin.create(settings),
                new RecordScan(consumer(settings, "read_committed"), clock),
                new RecordScan(consumer(settings, "read_uncommitted"), clock),
                clock);
    }

    /**
     * Reads everything once.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public ClusterReading read(Selection selection) throws ExecutionException, InterruptedException {
        List<String> problems = new ArrayList<>();
        TopicFacts described = TopicFacts.read(admin, selection.topics(), problems);
        tellLeaderless(described.leaderless(), problems);
        // Committed offsets are read before the end offsets: a group that commits in between is seen behind; in the
        // other order one that has stopped could be seen at the end although records have come.
        List<Group> groups = Problems.orElse(List.of(), "groups", problems, () -> groups(selection, problems));
        PartitionOffsets offsets = PartitionOffsets.read(admin, described.partitions(), clock.instant());
        TopicFacts facts = described.withoutDeleted(offsets::has);
        Window window = window(offsets);
        TopicStatuses topics = new TopicStatuses(facts, offsets, window.before(), window.length());
        Lags lags = new Lags(offsets, selection.inputs(), facts.retentions());

        Set<Range> seen = new HashSet<>(topics.recent());
        seen.addAll(lags.readable(groups));
        Map<Range, Found> readable = committed.look(seen);
        Set<Range> unseen = new HashSet<>(topics.held());
        unseen.addAll(lags.held(groups));
        Map<Range, Found> held = uncommitted.look(unseen);
        Set<String> closed = new TreeSet<>(committed.unreadable());
        closed.addAll(uncommitted.unreadable());
        Problems.ofReading(closed, List.of(readable, held), problems);

        List<GroupStatus> behind = lags.statuses(groups, readable, held);
        earlier.addLast(offsets);
        return new ClusterReading(
                offsets.at(),
                facts.brokers(),
                topics.statuses(readable, held, behind),
                behind,
                members(groups),
                held(offsets, held, problems),
                problems);
    }

    private static void tellLeaderless(List<TopicPartition> partitions, List<String> problems) {
        if (!partitions.isEmpty()) {
            problems.add("no broker leads "
                    + partitions.stream()
                            .map(TopicPartition::toString)
                            .sorted()
                            .limit(NAMED)
                            .collect(Collectors.joining(", "))
                    + (partitions.size() > NAMED ? " and " + (partitions.size() - NAMED) + " more partitions" : "")
                    + ": nothing can be read or written there, and figures leave that out");
        }
    }

    private List<Group> groups(Selection selection, List<String> problems)
            throws ExecutionException, InterruptedException {
        return new GroupReader(admin)
                .read(selection.groups(), problems).stream()
                        .filter(group -> selection.concerns(group.id()) || group.reads(selection.topics()))
                        .map(group -> selection.sharing().test(group.id()) ? group.sharing() : group)
                        .toList();
    }

    /**
     * The committed offsets of a group, with their metadata; empty, and a problem, if they may not be read or no broker
     * answers for them. To be called after {@link #read}, so that some broker answers.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public Optional<Map<TopicPartition, OffsetAndMetadata>> committed(String group, List<String> problems)
            throws ExecutionException, InterruptedException {
        return Problems.orElseOfAnswering(
                Optional.empty(),
                "the offsets of " + group,
                problems,
                () -> Optional.of(admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()));
    }

    /**
     * The period over which rates are computed.
     *
     * @param before the stable offsets at its beginning
     */
    private record Window(Map<TopicPartition, Long> before, Duration length) {}

    private Window window(PartitionOffsets now) throws ExecutionException, InterruptedException {
        // From before the clock was set back.
        earlier.removeIf(reading -> reading.at().isAfter(now.at()));
        forget(now.at().minus(WINDOW));
        PartitionOffsets then = earlier.peekFirst();
        if (then != null) {
            Duration since = Duration.between(then.at(), now.at());
            // A partition may have had no leader then.
            boolean hasAll = then.stables().keySet().containsAll(now.stables().keySet());
            if (hasAll && since.compareTo(WINDOW) >= 0 && since.compareTo(LONGEST_WINDOW) <= 0) {
                return new Window(then.stables(), since);
            }
        }
        return new Window(now.before(admin, WINDOW), WINDOW);
    }

    /** Discards the readings before the latest one at or before this time. */
    private void forget(Instant then) {
        while (earlier.size() > 1
                && !earlier.stream().skip(1).findFirst().orElseThrow().at().isAfter(then)) {
            earlier.removeFirst();
        }
    }

    private static List<MemberStatus> members(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream()
                        .sorted(Comparator.comparing(MemberStatus::client).thenComparing(MemberStatus::member)))
                .toList();
    }

    private List<HeldPartition> held(PartitionOffsets offsets, Map<Range, Found> held, List<String> problems)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Found> waiting =
                new TreeMap<>(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        held.forEach((range, found) -> {
            boolean whole = range.from() == offsets.stable(range.partition());
            boolean lasts = found.first()
                    .filter(first -> !first.isAfter(offsets.at().minus(TOLD)))
                    .isPresent();
            if (whole && lasts) {
                waiting.put(range.partition(), found);
            }
        });
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<TopicPartition, String> holders = Problems.orElseOfAnswering(
                Map.of(), "open transactions", problems, () -> OpenTransactions.holders(admin, waiting.keySet()));
        List<HeldPartition> told = new ArrayList<>();
        waiting.forEach((partition, found) -> {
            Instant since = found.first().orElse(offsets.at());
            told.add(new HeldPartition(
                    partition.topic(),
                    partition.partition(),
                    found.records(),
                    since,
                    Ages.seconds(since, offsets.at()),
                    holders.get(partition)));
        });
        return told;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Settings settings, String isolation) {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.put("isolation.level", isolation);
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        // Of many partitions little of each is needed.
        client.put("max.partition.fetch.bytes", 64 * 1024);
        client.put("fetch.max.bytes", 4 * 1024 * 1024);
        client.put("fetch.max.wait.ms", 50);
        // Often only the first record of a range is needed, and all records of a poll have to be decompressed.
        client.put("max.poll.records", 50);
        client.put("client.id", "quotewire-monitor-" + isolation);
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        committed.close();
        uncommitted.close();
        admin.close();
    }
}
