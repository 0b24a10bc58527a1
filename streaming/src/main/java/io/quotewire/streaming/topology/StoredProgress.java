package io.quotewire.streaming.topology;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each partition's progress in the store of {@link AppliedOffsets}: the last applied offset and the id of its topic,
 * and a mark if an earlier topic had this name. Used by one stream thread.
 */
final class StoredProgress {
    private static final Logger LOG = LoggerFactory.getLogger(StoredProgress.class);
    private static final long FORERUNNER = 1;

    private final KeyValueStore<String, byte[]> store;
    private final TopicLayout layout;

    StoredProgress(KeyValueStore<String, byte[]> store, TopicLayout layout) {
        this.store = store;
        this.layout = layout;
    }

    /** Writes it to the store. */
    void put(PartitionProgress progress) {
        BinaryWriter value = new BinaryWriter().unsigned(progress.next - 1).string(progress.topicId);
        if (progress.hasForerunner) {
            value.unsigned(FORERUNNER);
        }
        store.put(key(progress.at), value.toBytes());
    }

    /**
     * The progress in a partition from which nothing has been read yet; if the store has none, or it is of an earlier
     * topic of this name, it begins at the offset.
     *
     * @param offset of the first record read
     * @throws LostRecordsException if the topic was created anew and its first records were passed over
     */
    PartitionProgress open(TopicPartition at, long offset) {
        byte[] value = store.get(key(at));
        String topicId = layout.id(at.topic());
        if (value == null) {
            tellOfLostState(at, offset);
            return new PartitionProgress(at, topicId, offset);
        }
        BinaryReader in = new BinaryReader(value);
        long last = in.unsigned();
        if (in.string().equals(topicId)) {
            PartitionProgress progress = new PartitionProgress(at, topicId, last + 1);
            progress.hasForerunner = !in.isAtEnd();
            return progress;
        }
        long start = layout.start(at.topic(), at.partition());
        OptionalLong committed = layout.committed(at.topic(), at.partition());
        if (offset > start && committed.isPresent() && committed.getAsLong() > start) {
            throw LostRecordsException.passedOver(at.topic(), at.partition(), start, offset - 1);
        }
        PartitionProgress anew = new PartitionProgress(at, topicId, offset);
        anew.hasForerunner = true;
        return anew;
    }

    /**
     * Logs that the group has read records which this store, committed with its offsets, does not know of. The service
     * is not stopped: a partition of which only markers or aborted records were read looks the same.
     */
    private void tellOfLostState(TopicPartition at, long offset) {
        try {
            OptionalLong committed = layout.committed(at.topic(), at.partition());
            if (committed.isPresent()
                    && offset > layout.start(at.topic(), at.partition())
                    && committed.getAsLong() > layout.start(at.topic(), at.partition())) {
                LOG.error(
                        "reading {} continues at offset {}, but this service has no state from what it read before:"
                                + " were its changelog topics deleted? Its state and counts start from nothing here. To"
                                + " make them complete, reset the application to the beginning of its topics",
                        at,
                        offset);
            }
        } catch (RetriableException e) {
            LOG.debug("cannot tell whether {} was read before", at, e);
        }
    }

    private static String key(TopicPartition at) {
        return at.topic() + '-' + at.partition();
    }
}
