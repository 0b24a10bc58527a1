package io.quotewire.monitor.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records between two offsets, and finds when the first of them arrived. Offsets alone do not tell, since
 * transaction markers, aborted records and records removed by compaction take offsets too. So the records are read, up
 * to {@link #COUNTED} of each range; beyond that their number is extrapolated from the share of the offsets read that
 * were records. Not thread-safe, like the consumer.
 */
final class RecordScan implements AutoCloseable {
    /** Ranges with at most this many records are counted exactly. */
    static final int COUNTED = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration SHARE_HOLDS = Duration.ofMinutes(1);

    private final Consumer<byte[], byte[]> consumer;
    private final Clock clock;
    private final Duration patience;
    private final Map<TopicPartition, Share> shares = new HashMap<>();
    private final Map<String, Instant> unreadable = new HashMap<>();
    private Map<Range, Found> before = Map.of();

    /**
     * Reads with this consumer, which should have no group. Its isolation level decides whether it sees records of open
     * transactions.
     */
    RecordScan(Consumer<byte[], byte[]> consumer, Clock clock) {
        this(consumer, clock, PATIENCE);
    }

    /** @param patience with which records of all ranges together are awaited */
    RecordScan(Consumer<byte[], byte[]> consumer, Clock clock, Duration patience) {
        this.consumer = consumer;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * A range of offsets in a partition.
     *
     * @param from the first, inclusive
     * @param to the last, exclusive
     * @param timed whether the arrival of the first record is wanted
     */
    record Range(TopicPartition partition, long from, long to, boolean timed) {
        boolean isEmpty() {
            return from >= to;
        }

        boolean isLong() {
            return to - from > COUNTED;
        }
    }

    /**
     * The records of a range.
     *
     * @param exact whether all of them were counted
     * @param first when the first arrived; empty if there is none, it was not wanted, or it could not be read
     */
    record Found(long records, boolean exact, Optional<Instant> first) {
        static final Found NOTHING = new Found(0, true, Optional.empty());

        /** Whether there are records, and it is not known when the first arrived. */
        boolean isUndated() {
            return records > 0 && first.isEmpty();
        }
    }

    /** The share of a partition's offsets that are records, with the time when it was seen. */
    private record Share(double records, Instant at) {}

    /** The topics that could not be read in the last minute for lack of rights: of these, offsets count as records. */
    Set<String> unreadable() {
        return unreadable.keySet();
    }

    /** Scans these ranges; the answer has an entry for each. */
    Map<Range, Found> look(Collection<Range> ranges) {
        unreadable.values().removeIf(since -> !since.isAfter(clock.instant().minus(SHARE_HOLDS)));
        Map<Range, Found> found = new HashMap<>();
        Map<TopicPartition, Deque<Range>> open = new HashMap<>();
        for (Range range : new HashSet<>(ranges)) {
            Found known = known(range);
            if (known != null) {
                found.put(range, known);
            } else {
                open.computeIfAbsent(range.partition(), unused -> new ArrayDeque<>())
                        .add(range);
            }
        }
        long deadline = System.nanoTime() + patience.toNanos();
        while (!open.isEmpty()) {
            Map<TopicPartition, Tally> round = new HashMap<>();
            for (Iterator<Deque<Range>> left = open.values().iterator(); left.hasNext(); ) {
                Deque<Range> waiting = left.next();
                Range range = waiting.remove();
                round.put(range.partition(), new Tally(range, share(range.partition())));
                if (waiting.isEmpty()) {
                    left.remove();
                }
            }
            read(round, deadline);
            round.values().forEach(tally -> found.put(tally.range, finished(tally)));
        }
        // The records between two offsets do not change; scans that ran out of time are repeated, and those refused.
        before = new HashMap<>(found);
        before.keySet()
                .removeIf(range -> unreadable.containsKey(range.partition().topic()));
        before.entrySet()
                .removeIf(entry -> entry.getKey().timed() && entry.getValue().isUndated());
        return found;
    }

    private @Nullable Found known(Range range) {
        if (range.isEmpty()) {
            return Found.NOTHING;
        }
        if (unreadable.containsKey(range.partition().topic())) {
            return new Found(range.to() - range.from(), false, Optional.empty());
        }
        Found earlier = before.get(range);
        if (earlier != null) {
            return earlier;
        }
        Optional<Share> share = share(range.partition());
        return !range.timed() && range.isLong() && share.isPresent()
                ? new Found(Math.round((range.to() - range.from()) * share.get().records()), false, Optional.empty())
                : null;
    }

    private Optional<Share> share(TopicPartition partition) {
        Instant oldest = clock.instant().minus(SHARE_HOLDS);
        return Optional.ofNullable(shares.get(partition))
                .filter(share -> share.at().isAfter(oldest));
    }

    private void read(Map<TopicPartition, Tally> round, long deadline) {
        Set<TopicPartition> waiting = new HashSet<>(round.keySet());
        consumer.assign(waiting);
        round.forEach((partition, tally) -> consumer.seek(partition, tally.range.from()));
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            ConsumerRecords<byte[], byte[]> records;
            try {
                records = consumer.poll(POLL);
            } catch (TopicAuthorizationException e) {
                Set<String> refused = e.unauthorizedTopics();
                refused.forEach(topic -> unreadable.put(topic, clock.instant()));
                waiting.removeIf(partition -> refused.contains(partition.topic()));
                consumer.assign(waiting);
                continue;
            }
            for (Iterator<TopicPartition> left = waiting.iterator(); left.hasNext(); ) {
                TopicPartition partition = left.next();
                Tally tally = round.get(partition);
                if (tally == null || tally.isDone(records, consumer.position(partition))) {
                    consumer.pause(Set.of(partition));
                    left.remove();
                }
            }
        }
        consumer.unsubscribe();
    }

    private Found finished(Tally tally) {
        if (tally.complete || tally.next >= tally.range.to()) {
            return new Found(tally.seen, true, tally.first);
        }
        long rest = tally.range.to() - tally.next;
        double records = tally.share.map(Share::records).orElse(1.0);
        if (tally.share.isEmpty() && tally.seen > 0) {
            records = tally.seen / (double) (tally.next - tally.range.from());
            shares.put(tally.range.partition(), new Share(records, clock.instant()));
        }
        // Not 0, since it is not known that nothing is there.
        return new Found(Math.max(1, tally.seen + Math.round(rest * records)), false, tally.first);
    }

    /** The progress in one range. */
    private static final class Tally {
        private final Range range;
        private final Optional<Share> share;
        private final int enough;
        private long seen;
        private long next;
        private boolean complete;
        private Optional<Instant> first = Optional.empty();

        Tally(Range range, Optional<Share> share) {
            this.range = range;
            this.share = share;
            this.enough = range.isLong() && share.isPresent() ? 1 : COUNTED;
            this.next = range.from();
        }

        boolean isDone(ConsumerRecords<byte[], byte[]> records, long position) {
            for (ConsumerRecord<byte[], byte[]> record : records.records(range.partition())) {
                if (record.offset() >= range.to()) {
                    complete = true;
                    return true;
                }
                if (first.isEmpty()) {
                    first = Optional.of(Instant.ofEpochMilli(record.timestamp()));
                }
                seen++;
                next = record.offset() + 1;
                if (seen >= enough) {
                    return true;
                }
            }
            complete = position >= range.to();
            return complete;
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
