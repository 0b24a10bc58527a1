package io.quotewire.sink.count;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;

/** A count in use. Used by one thread. */
final class HotCount {
    final CountWindow window;
    final Bytes entry;
    final StoredCount stored;
    boolean hasChanged;

    /** Of a total: the day that changed last. */
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
     * What is put into the store now. A total goes with a day that has changed too and has not been put yet: it mostly
     * changes first.
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

    /** Null where nothing is left above zero; the entry stays in the store while a true sum is not zero. */
    byte @Nullable [] published(CountJson json) {
        Amounts all = stored.sum();
        boolean nothing = all.isNone() && stored.undated().isNone();
        return nothing ? null : subject.json(json, window, stored, all);
    }
}
