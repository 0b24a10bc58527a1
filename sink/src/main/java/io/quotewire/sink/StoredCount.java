package io.quotewire.sink;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The counts of one subject in one window, by hour; a total has them all in hour 0. As bytes, hours of nothing take no
 * room: about 10 bytes for most.
 */
record StoredCount(SortedMap<Integer, Amounts> byHour) {
    static final StoredCount ZERO = new StoredCount(new TreeMap<>());

    private static final int LAYOUT = 1;
    private static final int HOURS = 24;

    StoredCount plus(int hour, Amounts amounts) {
        TreeMap<Integer, Amounts> sum = new TreeMap<>(byHour);
        sum.merge(hour, amounts, Amounts::plus);
        sum.values().removeIf(Amounts::isNone);
        return new StoredCount(sum);
    }

    boolean isZero() {
        return byHour.isEmpty();
    }

    /** All hours together. */
    Amounts sum() {
        return byHour.values().stream().reduce(Amounts.NONE, Amounts::plus);
    }

    /** One number for each of the 24 hours. */
    List<Long> hours(ToLongFunction<Amounts> amount) {
        List<Long> hours = new ArrayList<>(HOURS);
        for (int hour = 0; hour < HOURS; hour++) {
            hours.add(amount.applyAsLong(byHour.getOrDefault(hour, Amounts.NONE)));
        }
        return hours;
    }

    byte[] encode() {
        BinaryWriter out = new BinaryWriter().unsigned(LAYOUT);
        out.all(byHour.entrySet(), entry -> write(out, entry));
        return out.toBytes();
    }

    static StoredCount decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        if (in.unsigned() != LAYOUT) {
            throw new IllegalStateException("the store holds counts in a layout that is not " + LAYOUT);
        }
        TreeMap<Integer, Amounts> byHour = new TreeMap<>();
        int size = in.count();
        for (int i = 0; i < size; i++) {
            byHour.put(in.count(), read(in));
        }
        return new StoredCount(byHour);
    }

    private static void write(BinaryWriter out, Map.Entry<Integer, Amounts> entry) {
        Amounts amounts = entry.getValue();
        out.unsigned(entry.getKey())
                .signed(amounts.articles())
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
