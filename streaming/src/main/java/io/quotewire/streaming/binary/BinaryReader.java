package io.quotewire.streaming.binary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BinaryWriter} wrote, by the same sequence of calls. A value that ends early or is malformed throws
 * an {@link IllegalStateException}: no version of this program wrote it. Not thread-safe.
 */
public final class BinaryReader {
    static final int HASH_BYTES = 16;

    private final byte[] bytes;
    private final List<String> strings = new ArrayList<>();
    private int position;

    public BinaryReader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Whether nothing is left, as in a value written by an earlier release with fewer fields. */
    public boolean isAtEnd() {
        return position == bytes.length;
    }

    /** A number written as unsigned, of one to ten bytes; negative if it was written so. */
    public long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[advance(1)];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a number of more than ten bytes before byte " + position);
    }

    /** An unsigned number that must fit into an {@code int}. */
    public int count() {
        long value = unsigned();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalStateException(value + " is not a count, before byte " + position);
        }
        return (int) value;
    }

    /** A number written as signed. */
    public long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number of eight bytes. */
    public long fixed() {
        int from = advance(Long.BYTES);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | (bytes[from + i] & 0xFF);
        }
        return value;
    }

    /** A string that must not be null. */
    public String string() {
        String value = stringOrNull();
        if (value == null) {
            throw new IllegalStateException("no string before byte " + position);
        }
        return value;
    }

    /** A string, or null if null was written. */
    public @Nullable String stringOrNull() {
        int code = count();
        if (code == 0) {
            return null;
        }
        if (code == 1) {
            int length = count();
            String value = new String(bytes, advance(length), length, StandardCharsets.UTF_8);
            strings.add(value);
            return value;
        }
        if (code - 2 >= strings.size()) {
            throw new IllegalStateException("string " + (code - 2) + " was never written, before byte " + position);
        }
        return strings.get(code - 2);
    }

    /** A hash of 16 bytes, in hexadecimal digits. */
    public String hash() {
        int from = advance(HASH_BYTES);
        return HexFormat.of().formatHex(bytes, from, from + HASH_BYTES);
    }

    /** A list; the supplier reads one element, and is called as often as there are any. */
    public <T> List<T> all(Supplier<T> each) {
        int size = count();
        List<T> elements = new ArrayList<>(Math.min(size, bytes.length));
        for (int i = 0; i < size; i++) {
            elements.add(each.get());
        }
        return elements;
    }

    /** Bytes, with their number before them. */
    public byte[] bytes() {
        int length = count();
        int from = advance(length);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private int advance(int length) {
        if (length > bytes.length - position) {
            throw new IllegalStateException(
                    "a value of " + bytes.length + " bytes ends within its part at byte " + position);
        }
        int from = position;
        position += length;
        return from;
    }
}
