package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one subject in one window, by hour; a total has them all in hour 0. They are the true sums: where a
 * retraction arrives whose publication was refused, they are below zero until that is put back. As bytes, hours of
 * nothing take no room: about 10 bytes for most. Used by one thread.
 */
final class StoredCount {
    static final int HOURS = 24;

    private static final int LAYOUT = 1;

    /** Null where an hour has nothing; one hour long, or 24 once a later hour had something. */
    private @Nullable Amounts[] byHour = new Amounts[1];

    void add(int hour, Amounts amounts) {
        Amounts sum = of(hour).plus(amounts);
        if (hour >= byHour.length) {
            byHour = Arrays.copyOf(byHour, HOURS);
        }
        byHour[hour] = sum.isNone() ? null : sum;
    }

    boolean isZero() {
        return Arrays.stream(byHour).allMatch(Objects::isNull);
    }

    /** All hours together, as published. */
    Amounts sum() {
        Amounts sum = Amounts.NONE;
        for (Amounts hour : byHour) {
            sum = hour == null ? sum : sum.plus(hour.published());
        }
        return sum;
    }

    /** An hour's, as published. */
    Amounts published(int hour) {
        return of(hour).published();
    }

    byte[] encode() {
        BinaryWriter out = new BinaryWriter().unsigned(LAYOUT);
        out.unsigned(Arrays.stream(byHour).filter(Objects::nonNull).count());
        for (int hour = 0; hour < byHour.length; hour++) {
            Amounts amounts = byHour[hour];
            if (amounts != null) {
                write(out.unsigned(hour), amounts);
            }
        }
        return out.toBytes();
    }

    static StoredCount decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        if (in.unsigned() != LAYOUT) {
            throw new IllegalStateException("the store holds counts in a layout that is not " + LAYOUT);
        }
        StoredCount count = new StoredCount();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            int hour = in.count();
            if (hour >= HOURS) {
                throw new IllegalStateException("the store holds counts of an hour " + hour);
            }
            count.add(hour, read(in));
        }
        return count;
    }

    private Amounts of(int hour) {
        Amounts amounts = hour < byHour.length ? byHour[hour] : null;
        return amounts == null ? Amounts.NONE : amounts;
    }

    private static void write(BinaryWriter out, Amounts amounts) {
        out.signed(amounts.articles())
                .signed(amounts.mentions())
                .signed(amounts.direct())
                .signed(amounts.mixed())
                .signed(amounts.indirect())
                .signed(amounts.unnamed())
                .signed(amounts.unknown());
    }

    private static Amounts read(BinaryReader in) {
        return new Amounts(in.signed(), in.signed(), in.signed(), in.signed(), in.signed(), in.signed(), in.signed());
    }
}
