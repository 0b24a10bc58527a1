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
 * Refused records that were put back and counted: one that is put back again is not counted again. Remembered for
 * longer than dead letters are kept. Used by one stream thread.
 */
final class AppliedReplays {
    /** Its store is that of the applied offsets; no topic's name has a space. */
    private static final String PREFIX = "replay of ";

    private static final Duration KEPT = Duration.ofDays(90);

    /** A topic's name, a partition and an offset have no more characters. */
    private static final int LONGEST_PLACE = 300;

    /** All of them are looked at, and one more or less does no harm. */
    private static final Duration LOOKING = Duration.ofHours(1);

    private final KeyValueStore<String, byte[]> store;
    private Instant next = Instant.MIN;

    AppliedReplays(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Forgets what was counted too long ago; may be called as often as one likes. */
    void forget(Instant now) {
        if (!now.isBefore(next)) {
            next = now.plus(LOOKING);
            forgetBefore(now.minus(KEPT));
        }
    }

    /** Whether a record is one that was put back and counted before. */
    boolean isRepeat(Headers headers) {
        return replayed(headers).map(PREFIX::concat).map(store::get).isPresent();
    }

    /** A record is counted now. */
    void counted(Headers headers, Instant now) {
        Optional<String> replayed = replayed(headers);
        if (replayed.isPresent()) {
            store.put(
                    PREFIX + replayed.get(),
                    new BinaryWriter().unsigned(now.toEpochMilli()).toBytes());
        }
    }

    /** What is too long names no record. */
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
