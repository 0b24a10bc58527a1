package io.quotewire.processor.memory;

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
 * Versions that wait, by their article's key, one each: under embargo the whole record, until the embargo ends. A withheld
 * one has no date to wait for, and the version that makes it usable brings everything with it: of it only the version is
 * kept, so that an older one that comes late is known for what it is. Used by one stream thread.
 */
public final class HeldArticles {
    private static final int EMBARGOED = 1;
    private static final int WITHHELD = 2;

    private final KeyValueStore<String, byte[]> store;
    private final TimeIndex due;

    public HeldArticles(KeyValueStore<String, byte[]> store, TimeIndex due) {
        this.store = store;
        this.due = due;
    }

    /** The store it needs; values hold whole articles. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /** The version that waits. */
    public Optional<ArticleVersion> version(String key) {
        return held(key).map(Held::version);
    }

    /** Holds an article until then, in place of the version that waited before. */
    public void hold(String key, ArticleVersion version, Instant until, Arrival arrival) {
        put(key, new Held(version, Math.max(0, until.toEpochMilli()), Optional.of(arrival)));
    }

    /** Remembers until then that this version is withheld, in place of the version that waited before. */
    public void withhold(String key, ArticleVersion version, Instant until) {
        put(key, new Held(version, ArticleMemory.bucket(until), Optional.empty()));
    }

    private void put(String key, Held held) {
        drop(key);
        store.put(key, encode(held));
        due.add(held.release(), key);
    }

    /** Forgets the version that waits, if there is one. */
    public void drop(String key) {
        held(key).ifPresent(held -> {
            due.remove(held.release(), key);
            store.delete(key);
        });
    }

    /** Takes out what has waited long enough, at most {@code limit}, and forgets what was withheld for too long. */
    public List<Arrival> release(Instant now, int limit) {
        List<Arrival> released = new ArrayList<>();
        for (TimeIndex.Due entry : due.due(now.toEpochMilli(), limit)) {
            held(entry.key()).flatMap(Held::arrival).ifPresent(released::add);
            due.remove(entry.time(), entry.key());
            store.delete(entry.key());
        }
        return released;
    }

    private Optional<Held> held(String key) {
        return Optional.ofNullable(store.get(key)).map(HeldArticles::decode);
    }

    private static byte[] encode(Held held) {
        BinaryWriter out = new BinaryWriter()
                .unsigned(held.arrival().isPresent() ? EMBARGOED : WITHHELD)
                .signed(held.version().revision());
        MemoryCodec.instant(out, held.version().modifiedAt());
        out.unsigned(held.release());
        held.arrival()
                .ifPresent(arrival -> out.string(arrival.topic())
                        .unsigned(arrival.partition())
                        .unsigned(arrival.offset())
                        .unsigned(arrival.record().timestamp())
                        .bytes(arrival.record().key())
                        .bytes(arrival.record().value()));
        return out.toBytes();
    }

    private static Held decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout != EMBARGOED && layout != WITHHELD) {
            throw new IllegalStateException("the store holds articles that wait in an unknown layout, " + layout);
        }
        ArticleVersion version = new ArticleVersion(in.signed(), MemoryCodec.instant(in));
        long release = in.unsigned();
        if (layout == WITHHELD) {
            return new Held(version, release, Optional.empty());
        }
        String topic = in.string();
        int partition = in.count();
        long offset = in.unsigned();
        long timestamp = in.unsigned();
        Record<byte[], byte[]> record = new Record<>(in.bytes(), in.bytes(), timestamp);
        return new Held(version, release, Optional.of(new Arrival(record, topic, partition, offset)));
    }

    /** @param arrival empty where the version is withheld */
    private record Held(ArticleVersion version, long release, Optional<Arrival> arrival) {}
}
