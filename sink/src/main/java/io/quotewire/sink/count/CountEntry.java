package io.quotewire.sink.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/**
 * The keys of the count store: the day, then the key under which the count is published. So expired counts are adjacent
 * and found without an index; totals come last.
 */
final class CountEntry {
    private static final int TOTAL = Integer.MAX_VALUE;
    private static final byte[] TOTAL_LABEL = CountWindow.TOTAL.label().getBytes(StandardCharsets.UTF_8);

    /** Length of a day with a year of four digits. */
    private static final int DAY_LABEL = 10;

    private CountEntry() {}

    /** The entry of a count in a window, published under this key. */
    static Bytes of(CountWindow window, String key) {
        LocalDate day = window.day();
        return of(day == null ? TOTAL : number(day), key);
    }

    /** The entry of the total of the same subject; empty if the key is truncated and does not identify the subject. */
    static Optional<Bytes> totalOf(Bytes day) {
        if (!hasTotal(day)) {
            return Optional.empty();
        }
        int end = day.get().length - DAY_LABEL;
        byte[] total = Arrays.copyOf(day.get(), end + TOTAL_LABEL.length);
        Arrays.fill(total, 0, Integer.BYTES, (byte) 0xFF);
        System.arraycopy(TOTAL_LABEL, 0, total, end, TOTAL_LABEL.length);
        return Optional.of(Bytes.wrap(total));
    }

    /** Whether {@link #totalOf} is present. A truncated key ends in a hash. */
    static boolean hasTotal(Bytes day) {
        int end = day.get().length - DAY_LABEL;
        return end > Integer.BYTES && day.get()[end - 1] == '|';
    }

    /** The key under which the count is published. */
    static byte[] key(Bytes entry) {
        return Arrays.copyOfRange(entry.get(), Integer.BYTES, entry.get().length);
    }

    /** A lower bound of all counts of this day and of later ones. */
    static Bytes of(LocalDate day) {
        return of(number(day), "");
    }

    private static Bytes of(int day, String key) {
        byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .putInt(day ^ Integer.MIN_VALUE)
                .put(utf8)
                .array());
    }

    /** Days since 1970, always less than {@link #TOTAL}; with its sign bit flipped it sorts as bytes. */
    private static int number(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(TOTAL - 1L, day.toEpochDay()));
    }

    static LocalDate day(Bytes entry) {
        return LocalDate.ofEpochDay(ByteBuffer.wrap(entry.get()).getInt() ^ Integer.MIN_VALUE);
    }
}
