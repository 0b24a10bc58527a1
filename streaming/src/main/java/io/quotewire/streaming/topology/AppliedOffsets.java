package io.quotewire.streaming.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tracks the last applied offset of each partition, in a store that commits together with what was applied. A group
 * whose committed offsets have expired starts again at the beginning of the log; without this class everything would be
 * counted twice. Repeats are skipped, and if records were deleted before they were applied the service stops.
 *
 * <p>Offsets are missing from an intact log as well: each transaction leaves a marker in each partition, and aborted
 * records are not delivered. So on a gap the log's beginning decides whether records were lost. A wide gap, and the
 * first of a task, is checked at once; narrow ones, which transactions leave many times a second, together every
 * {@value #CHECKED_EVERY} offsets and by each {@link #checkAtRest}. Used by one stream thread.
 */
public final class AppliedOffsets implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppliedOffsets.class);
    private static final int NARROW = 16;
    private static final long CHECKED_EVERY = 10_000;
    private static final int MARK = 8;

    /** By then a partition's last transaction is committed, or never will be; asked at the 2nd, 4th, 8th … check. */
    private static final int MOST_CHECKS_AT_REST = 64;

    private final StoredProgress stored;
    private final TopicLayout layout;
    private final RecreationCheck recreation;
    private final Map<TopicPartition, PartitionProgress> read = new HashMap<>();

    public AppliedOffsets(KeyValueStore<String, byte[]> store, TopicLayout layout) {
        this.stored = new StoredProgress(store, layout);
        this.layout = layout;
        this.recreation = new RecreationCheck(layout);
        layout.retain();
    }

    /** Builder of the store. With caching: one write to the changelog per commit, not per record. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    /**
     * Marks a record as applied, in the store as well.
     *
     * @return false if it was applied before
     * @throws LostRecordsException if records before it were deleted from the log before they were applied
     */
    public boolean advance(RecordMetadata record) {
        boolean isNew = markRead(record);
        write();
        return isNew;
    }

    /**
     * Like {@link #advance}, but updates the store only with {@link #write}, which must be called before the commit.
     */
    public boolean markRead(RecordMetadata record) {
        PartitionProgress progress = read.computeIfAbsent(
                new TopicPartition(record.topic(), record.partition()), at -> stored.open(at, record.offset()));
        recreation.follow(progress, record.offset());
        progress.repeats = record.offset() < progress.next;
        if (progress.repeats) {
            return false;
        }
        if (record.offset() > progress.next) {
            long gap = record.offset() - progress.next;
            progress.unchecked = progress.unchecked == PartitionProgress.NONE ? progress.next : progress.unchecked;
            if (progress.first || gap > NARROW || record.offset() - progress.checked >= CHECKED_EVERY) {
                checkOrLater(progress);
                progress.checked = record.offset();
            }
        }
        progress.moveTo(record.offset() + 1);
        progress.first = false;
        return true;
    }

    /** Writes what has been read to the store. */
    public void write() {
        for (PartitionProgress progress : read.values()) {
            if (progress.isDirty) {
                stored.put(progress);
                progress.isDirty = false;
            }
        }
    }

    /**
     * A record's location for unique ids: topic, partition and offset, and, if an earlier topic had this name, the
     * first letters of the topic's id. The partition must have been read from.
     */
    public String place(String topic, int partition, long offset) {
        PartitionProgress progress = read.get(new TopicPartition(topic, partition));
        String mark = progress == null || !progress.hasForerunner
                ? ""
                : '~'
                        + progress.topicId
                                .substring(0, Math.min(MARK, progress.topicId.length()))
                                .replace('-', '.');
        return topic + '-' + partition + '-' + offset + mark;
    }

    /**
     * Checks narrow gaps, and moves the position of an idle partition to its committed offset: that lies after the
     * marker of the last transaction, and retention may delete both before another record arrives. Every tenth call
     * also checks whether the topic is still the one that was read. To be called every few seconds, by a punctuator.
     *
     * @throws LostRecordsException as {@link #advance}
     */
    public void checkAtRest() {
        recreation.check(read.values());
        for (PartitionProgress progress : read.values()) {
            if (progress.unchecked != PartitionProgress.NONE) {
                checkOrLater(progress);
            }
            progress.checksAtRest = Math.min(progress.checksAtRest + 1, MOST_CHECKS_AT_REST + 1);
            if (!progress.first
                    && progress.checksAtRest <= MOST_CHECKS_AT_REST
                    && isPowerOfTwo(progress.checksAtRest)) {
                moveToCommitted(progress);
            }
        }
        write();
    }

    @Override
    public void close() {
        layout.release();
    }

    /**
     * In this order: if nothing unread has been deleted, no read was cut short, so everything before the committed
     * offset was read.
     */
    private void moveToCommitted(PartitionProgress progress) {
        try {
            OptionalLong committed = layout.committed(progress.at.topic(), progress.at.partition());
            if (committed.isPresent() && committed.getAsLong() > progress.next && start(progress.at) <= progress.next) {
                progress.moveTo(committed.getAsLong());
                progress.checksAtRest = MOST_CHECKS_AT_REST + 1;
            }
        } catch (RetriableException e) {
            LOG.debug("the committed offset of {} is requested again later", progress.at, e);
        }
    }

    /** Temporarily unavailable brokers do not stop a service: a failed check is repeated with the next. */
    private void checkOrLater(PartitionProgress progress) {
        try {
            check(progress);
        } catch (RetriableException e) {
            LOG.warn("a check of {} for records deleted unread is repeated later: {}", progress.at, e.getMessage());
        }
    }

    private void check(PartitionProgress progress) {
        long start = start(progress.at);
        if (start > progress.unchecked && !(progress.first && isCommitted(progress.at, start))) {
            throw LostRecordsException.deleted(
                    progress.at.topic(), progress.at.partition(), progress.unchecked, start - 1);
        }
        progress.unchecked = PartitionProgress.NONE;
    }

    /**
     * Whether everything before an offset was read by the partition's previous owner: after its last record there are
     * markers.
     */
    private boolean isCommitted(TopicPartition at, long offset) {
        OptionalLong committed = layout.committed(at.topic(), at.partition());
        return committed.isPresent() && committed.getAsLong() >= offset;
    }

    private long start(TopicPartition at) {
        return layout.start(at.topic(), at.partition());
    }

    private static boolean isPowerOfTwo(int number) {
        return number > 1 && Integer.bitCount(number) == 1;
    }
}
