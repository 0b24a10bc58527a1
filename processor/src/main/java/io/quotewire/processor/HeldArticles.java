package io.quotewire.processor;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.TimeIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Articles under embargo, by their key, one version each, until the embargo ends. A withheld article has no date to wait
 * for: the version that makes it usable brings everything with it, so nothing of it is kept. Used by one stream thread.
 */
final class HeldArticles {
    private static final int LAYOUT = 1;

    private final KeyValueStore<String, byte[]> store;
    private final TimeIndex due;

    HeldArticles(KeyValueStore<String, byte[]> store, TimeIndex due) {
        this.store = store;
        this.due = due;
    }

    /** The store it needs; values hold whole articles. */
    static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /** The version that waits. */
    Optional<ArticleVersion> version(String key) {
        return held(key).map(Held::version);
    }

    /** Holds an article until then, in place of the version that waited before. */
    void hold(String key, ArticleVersion version, Instant until, Arrival arrival) {
        drop(key);
        long release = Math.max(0, until.toEpochMilli());
        store.put(key, encode(new Held(version, release, arrival)));
        due.add(release, key);
    }

    /** Forgets the version that waits, if there is one. */
    void drop(String key) {
        held(key).ifPresent(held -> {
            due.remove(held.release(), key);
            store.delete(key);
        });
    }

    /** Takes out what has waited long enough, at most {@code limit}. */
    List<Arrival> release(Instant now, int limit) {
        List<Arrival> released = new ArrayList<>();
        for (TimeIndex.Due entry : due.due(now.toEpochMilli(), limit)) {
            held(entry.key()).ifPresent(held -> released.add(held.arrival()));
            due.remove(entry.time(), entry.key());
            store.delete(entry.key());
        }
        return released;
    }

    private Optional<Held> held(String key) {
        return Optional.ofNullable(store.get(key)).map(HeldArticles::decode);
    }

    private static byte[] encode(Held held) {
        Arrival arrival = held.arrival();
        BinaryWriter out =
                new BinaryWriter().unsigned(LAYOUT).signed(held.version().revision());
        MemoryCodec.instant(out, held.version().modifiedAt());
        return out.unsigned(held.release())
                .string(arrival.topic())
                .unsigned(arrival.partition())
                .unsigned(arrival.offset())
                .unsigned(arrival.record().timestamp())
                .bytes(arrival.record().key())
                .bytes(arrival.record().value())
                .toBytes();
    }

    private static Held decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        if (in.unsigned() != LAYOUT) {
            throw new IllegalStateException("the store holds articles under embargo in a layout that is not " + LAYOUT);
        }
        ArticleVersion version = new ArticleVersion(in.signed(), MemoryCodec.instant(in));
        long release = in.unsigned();
        String topic = in.string();
        int partition = in.count();
        long offset = in.unsigned();
        long timestamp = in.unsigned();
        Record<byte[], byte[]> record = new Record<>(in.bytes(), in.bytes(), timestamp);
        return new Held(version, release, new Arrival(record, topic, partition, offset));
    }

    private record Held(ArticleVersion version, long release, Arrival arrival) {}
}
