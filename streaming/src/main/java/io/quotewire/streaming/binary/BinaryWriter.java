package io.quotewire.streaming.binary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a compact binary value: numbers as LEB128 varints, a repeated string as a reference to its first occurrence.
 * {@link BinaryReader} reads it back by the same sequence of calls. Not thread-safe.
 */
public final class BinaryWriter {
    /** The most bytes that a number takes. */
    public static final int MOST_OF_A_NUMBER = 10;

    private static final int USUAL_BYTES = 64;
    private static final int DIGITS_OF_A_LONG = 16;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes;
    private int size;

    /** Created with the first string: most values contain none. */
    private Map<String, Integer> strings = Map.of();

    public BinaryWriter() {
        this(USUAL_BYTES);
    }

    /**
     * @param usualBytes initial capacity; it grows if needed
     */
    public BinaryWriter(int usualBytes) {
        bytes = new byte[usualBytes];
    }

    /** Writes a number that is usually small and not negative; a negative one takes ten bytes. */
    public BinaryWriter unsigned(long value) {
        makeRoom(MOST_OF_A_NUMBER);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** Writes a number of either sign, usually near zero, zigzag-encoded. */
    public BinaryWriter signed(long value) {
        return unsigned((value << 1) ^ (value >> 63));
    }

    /** Writes eight bytes, whatever the value: for hashes. */
    public BinaryWriter fixed(long value) {
        makeRoom(Long.BYTES);
        LONGS.set(bytes, size, value);
        size += Long.BYTES;
        return this;
    }

    /** Writes a string or null. */
    public BinaryWriter string(@Nullable String value) {
        if (value == null) {
            return unsigned(0);
        }
        if (strings.isEmpty()) {
            strings = new HashMap<>();
        }
        Integer known = strings.putIfAbsent(value, strings.size());
        if (known != null) {
            return unsigned(known + 2L);
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return unsigned(1).unsigned(utf8.length).raw(utf8);
    }

    /** The most bytes that a string can take, whatever its characters are. */
    public static int mostBytes(String value) {
        return 3 * value.length() + 2 * MOST_OF_A_NUMBER;
    }

    /** Writes 32 lower-case hexadecimal digits as 16 bytes. */
    public BinaryWriter hash(String hex) {
        if (hex.length() != 2 * DIGITS_OF_A_LONG) {
            throw new IllegalArgumentException("not a hash of 16 bytes: " + hex);
        }
        return fixed(HexFormat.fromHexDigitsToLong(hex, 0, DIGITS_OF_A_LONG))
                .fixed(HexFormat.fromHexDigitsToLong(hex, DIGITS_OF_A_LONG, 2 * DIGITS_OF_A_LONG));
    }

    /** Writes the size, then each element as {@code each} does. */
    public <T> BinaryWriter all(Collection<T> elements, Consumer<T> each) {
        unsigned(elements.size());
        elements.forEach(each);
        return this;
    }

    /** Writes the length, then the bytes. */
    public BinaryWriter bytes(byte[] value) {
        return unsigned(value.length).raw(value);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private BinaryWriter raw(byte[] value) {
        makeRoom(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
