package io.quotewire.sink.count;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/** A count that is in use, decoded. Not thread-safe. */
final class HotCount {
    final CountWindow window;
    final Bytes entry;
    final StoredCount stored;
    boolean hasChanged;

    /** For a total: the day that changed last. */
    @Nullable
    HotCount lastDay;

    private final HotSubject subject;

    HotCount(HotSubject subject, CountWindow window, Bytes entry, StoredCount stored) {
        this.subject = subject;
        this.window = window;
        this.entry = entry;
        this.stored = stored;
    }

    /**
     * The entry to be written to the store now. A total is combined with a day that has also changed and not yet been
     * written; mostly the total changes first.
     */
    KeyValue<Bytes, byte @Nullable []> put() {
        hasChanged = false;
        if (!window.isTotal()) {
            return KeyValue.pair(entry, stored.isZero() ? null : stored.encode());
        }
        byte[] total = stored.isZero() ? PairedCounts.NO_TOTAL : stored.encode();
        HotCount day = lastDay;
        if (day == null || !day.hasChanged || day.stored.isZero() || !CountEntry.hasTotal(day.entry)) {
            return KeyValue.pair(entry, total);
        }
        day.hasChanged = false;
        return KeyValue.pair(day.entry, PairedCounts.pair(day.stored.encode(), total));
    }

    /**
     * The value to be published; null if nothing is above zero. The entry stays in the store as long as any true sum is
     * not zero.
     */
    byte @Nullable [] published(CountJson json) {
        Amounts all = stored.sum();
        boolean nothing = all.isNone() && stored.undated().isNone();
        return nothing ? null : subject.json(json, window, stored, all);
    }
}
