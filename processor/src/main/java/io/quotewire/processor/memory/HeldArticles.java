package io.quotewire.processor.memory;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Stores versions that wait, one for each article's key. Of a version under embargo, or postponed for want of time, the
 * whole record is kept until it is due. A withheld one has no release date, and the version that makes it usable is
 * complete; so only its version is kept, in order to recognise an older one that comes late. Used by one stream thread.
 */
public final class HeldArticles {
    /** The layout before headers were kept. */
    private static final int WITHOUT_HEADERS = 1;

    /** The layout of withheld versions before their turns were kept. */
    private static final int WITHHELD_AT_SOME_TIME = 2;

    /** The layout of withheld versions before two turns were kept; that of whole records was 3. */
    private static final int WITHHELD_AT_ONE_TIME = 4;

    private static final int HELD = 5;
    private static final int WITHHELD = 6;

    private final KeyValueStore<String, byte[]> store;
    private final TimeIndex due;

    /**
     * False if the store is known to be empty, as it mostly is. That saves a lookup for each article, since the store
     * throws and catches an exception for each missing key.
     */
    private boolean mayHold;

    /**
     * @param store restored, and written by this object only
     */
    public HeldArticles(KeyValueStore<String, byte[]> store, TimeIndex due) {
        this.store = store;
        this.due = due;
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            mayHold = all.hasNext();
        }
    }

    /** Builder of the store; values hold whole articles. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /** The version of the article that waits. */
    public Optional<ReceivedVersion> version(String key) {
        return held(key).map(Held::version);
    }

    /** Holds an article until the given time, replacing the version that waited before. */
    public void hold(String key, ReceivedVersion version, Instant until, Arrival arrival) {
        put(key, new Held(version, Math.max(0, until.toEpochMilli()), Optional.of(arrival)));
    }

    /** Remembers until the given time that this version is withheld, replacing the version that waited before. */
    public void withhold(String key, ReceivedVersion version, Instant until) {
        put(key, new Held(version, ArticleMemory.bucket(until), Optional.empty()));
    }

    private void put(String key, Held held) {
        drop(key);
        store.put(key, encode(held));
        mayHold = true;
        due.add(held.release(), key);
    }

    /** Removes the version that waits, if there is one. */
    public void drop(String key) {
        held(key).ifPresent(held -> {
            due.remove(held.release(), key);
            store.delete(key);
        });
    }

    /**
     * Removes the versions that are due: those held go to {@code taker}, those withheld for too long are dropped.
     *
     * @param limit the most versions
     * @param hasTime asked before each
     */
    public void release(Instant now, int limit, BooleanSupplier hasTime, BiConsumer<Arrival, ReceivedVersion> taker) {
        for (TimeIndex.Due entry : due.due(now.toEpochMilli(), limit)) {
            if (!hasTime.getAsBoolean()) {
                return;
            }
            Optional<Held> released = stored(entry.key());
            due.remove(entry.time(), entry.key());
            store.delete(entry.key());
            released.ifPresent(held -> held.arrival().ifPresent(arrival -> taker.accept(arrival, held.version())));
        }
    }

    private Optional<Held> held(String key) {
        return mayHold ? stored(key) : Optional.empty();
    }

    private Optional<Held> stored(String key) {
        return Optional.ofNullable(store.get(key)).map(HeldArticles::decode);
    }

    private static byte[] encode(Held held) {
        BinaryWriter out = new BinaryWriter()
                .unsigned(held.arrival().isPresent() ? HELD : WITHHELD)
                .signed(held.version().number().revision());
        MemoryCodec.instant(out, held.version().number().modifiedAt());
        out.unsigned(held.release());
        MemoryCodec.turn(out, held.version().first());
        MemoryCodec.turn(out, held.version().last());
        held.arrival()
                .ifPresent(arrival -> out.string(arrival.topic())
                        .unsigned(arrival.partition())
                        .unsigned(arrival.offset())
                        .unsigned(arrival.record().timestamp())
                        .bytes(arrival.record().key())
                        .bytes(arrival.record().value())
                        .all(List.of(arrival.record().headers().toArray()), header -> header(out, header)));
        return out.toBytes();
    }

    private static Held decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout < WITHOUT_HEADERS || layout > WITHHELD) {
            throw new IllegalStateException("the store has held articles in an unknown layout, " + layout);
        }
        ArticleVersion version = new ArticleVersion(in.signed(), MemoryCodec.instant(in));
        long release = in.unsigned();
        Turn first = layout >= WITHHELD_AT_ONE_TIME ? MemoryCodec.turn(in) : Turn.UNKNOWN;
        Turn last = layout >= HELD ? MemoryCodec.turn(in) : first;
        if (layout == WITHHELD || layout == WITHHELD_AT_ONE_TIME || layout == WITHHELD_AT_SOME_TIME) {
            return new Held(new ReceivedVersion(version, first, last), release, Optional.empty());
        }
        String topic = in.string();
        int partition = in.count();
        long offset = in.unsigned();
        long timestamp = in.unsigned();
        Record<byte[], byte[]> record = new Record<>(in.bytes(), in.bytes(), timestamp);
        if (layout != WITHOUT_HEADERS) {
            record = record.withHeaders(new RecordHeaders(in.<Header>all(() -> header(in))));
        }
        Arrival arrival = new Arrival(record, topic, partition, offset);
        return new Held(
                layout == HELD
                        ? new ReceivedVersion(version, first, last)
                        : ReceivedVersion.of(version, arrival.turn()),
                release,
                Optional.of(arrival));
    }

    private static void header(BinaryWriter out, Header header) {
        byte[] value = header.value();
        out.string(header.key()).unsigned(value == null ? 0 : 1);
        if (value != null) {
            out.bytes(value);
        }
    }

    private static Header header(BinaryReader in) {
        return new RecordHeader(in.string(), in.unsigned() == 0 ? null : in.bytes());
    }

    /**
     * @param arrival empty if the version is withheld
     */
    private record Held(ReceivedVersion version, long release, Optional<Arrival> arrival) {}
}
