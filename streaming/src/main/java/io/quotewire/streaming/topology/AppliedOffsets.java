package io.quotewire.streaming.topology;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The last offset applied of each partition, kept in a store that commits with what was applied. A group whose committed
 * offsets expired starts again at the beginning of the log; without this everything would be added twice. Repeats are
 * passed over, and where the log's beginning has gone past the last applied offset, so that records were lost unseen, the
 * service stops. Used by one stream thread.
 */
public final class AppliedOffsets {
    private final KeyValueStore<String, byte[]> store;
    private final TopicLayout layout;
    private final Set<String> opened = new HashSet<>();

    public AppliedOffsets(KeyValueStore<String, byte[]> store, TopicLayout layout) {
        this.store = store;
        this.layout = layout;
    }

    /** The store it needs. Cached: one write to the changelog for each commit, not for each record. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    /**
     * Marks a record as applied.
     *
     * @return false where it was applied before
     * @throws LostRecordsException where records before it were deleted from the log before they were applied
     */
    public boolean advance(RecordMetadata record) {
        String partition = record.topic() + '-' + record.partition();
        boolean first = opened.add(partition);
        Applied last = first ? lastOfThisTopic(partition, record.topic()) : last(partition);
        if (last == null) {
            put(partition, record.offset(), layout.id(record.topic()));
            return true;
        }
        if (record.offset() <= last.offset()) {
            return false;
        }
        if (first && record.offset() > last.offset() + 1) {
            failWhereLost(record, last.offset());
        }
        put(partition, record.offset(), last.topicId());
        return true;
    }

    private @Nullable Applied lastOfThisTopic(String partition, String topic) {
        Applied last = last(partition);
        return last != null && last.topicId().equals(layout.id(topic)) ? last : null;
    }

    /** A gap alone proves nothing: transaction markers take offsets too. */
    private void failWhereLost(RecordMetadata record, long last) {
        long start = layout.start(record.topic(), record.partition());
        if (start > last + 1) {
            throw new LostRecordsException(record.topic(), record.partition(), last + 1, start - 1);
        }
    }

    private @Nullable Applied last(String partition) {
        byte[] value = store.get(partition);
        if (value == null) {
            return null;
        }
        BinaryReader reader = new BinaryReader(value);
        return new Applied(reader.unsigned(), reader.string());
    }

    private void put(String partition, long offset, String topicId) {
        store.put(partition, new BinaryWriter().unsigned(offset).string(topicId).toBytes());
    }

    private record Applied(long offset, String topicId) {}
}
