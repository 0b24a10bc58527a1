package io.quotewire.sink.task;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.header.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Remembers refused records that were replayed and counted, so that one that is replayed again is not counted again.
 * They are remembered for longer than dead letters are kept. Used by one stream thread.
 */
final class AppliedReplays {
    /** Key prefix in the store, which is shared with the applied offsets; no topic's name contains a space. */
    private static final String PREFIX = "replay of ";

    private static final Duration KEPT = Duration.ofDays(90);

    /** The most characters of a topic's name, a partition and an offset. */
    private static final int LONGEST_PLACE = 300;

    /** Interval of expiry, which scans all entries; one more or less does no harm. */
    private static final Duration LOOKING = Duration.ofHours(1);

    private final KeyValueStore<String, byte[]> store;
    private Instant next = Instant.MIN;

    AppliedReplays(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Drops replays that were counted too long ago; may be called as often as one likes. */
    void forget(Instant now) {
        if (!now.isBefore(next)) {
            next = now.plus(LOOKING);
            forgetBefore(now.minus(KEPT));
        }
    }

    /** Whether a record is a replay that has been counted before. */
    boolean isRepeat(Headers headers) {
        return replayed(headers).map(PREFIX::concat).map(store::get).isPresent();
    }

    /** Notes that a record is counted. */
    void counted(Headers headers, Instant now) {
        Optional<String> replayed = replayed(headers);
        if (replayed.isPresent()) {
            store.put(
                    PREFIX + replayed.get(),
                    new BinaryWriter().unsigned(now.toEpochMilli()).toBytes());
        }
    }

    /** A longer value does not identify a record. */
    private static Optional<String> replayed(Headers headers) {
        return Replay.of(headers).filter(place -> place.length() <= LONGEST_PLACE);
    }

    private void forgetBefore(Instant time) {
        List<String> old = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> all = store.range(PREFIX, PREFIX + Character.MAX_VALUE)) {
            while (all.hasNext()) {
                KeyValue<String, byte[]> entry = all.next();
                if (new BinaryReader(entry.value).unsigned() < time.toEpochMilli()) {
                    old.add(entry.key);
                }
            }
        }
        old.forEach(store::delete);
    }
}
