package io.quotewire.streaming.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one compact value: numbers as LEB128 varints, a string in full the first time and as a number after that.
 * {@link BinaryReader} reads it back in the same order of calls. Not thread-safe.
 */
public final class BinaryWriter {
    /** A number takes no more bytes. */
    public static final int MOST_OF_A_NUMBER = 10;

    private static final int USUAL_BYTES = 64;

    private byte[] bytes;
    private int size;

    /** None before the first: most values have no strings. */
    private Map<String, Integer> strings = Map.of();

    public BinaryWriter() {
        this(USUAL_BYTES);
    }

    /** @param usualBytes how many it mostly becomes; it may become more */
    public BinaryWriter(int usualBytes) {
        bytes = new byte[usualBytes];
    }

    /** A number that is mostly small and not negative; a negative one takes ten bytes. */
    public BinaryWriter unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        write((int) rest);
        return this;
    }

    /** A number of either sign, mostly near zero. */
    public BinaryWriter signed(long value) {
        return unsigned((value << 1) ^ (value >> 63));
    }

    /** Eight bytes, whatever the value: for hashes. */
    public BinaryWriter fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            write((int) (value >>> shift));
        }
        return this;
    }

    /** A string or null. */
    public BinaryWriter string(@Nullable String value) {
        if (value == null) {
            return unsigned(0);
        }
        Integer known = strings.get(value);
        if (known != null) {
            return unsigned(known + 2L);
        }
        if (strings.isEmpty()) {
            strings = new HashMap<>();
        }
        strings.put(value, strings.size());
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return unsigned(1).unsigned(utf8.length).raw(utf8);
    }

    /** A string takes no more bytes than this, whatever its characters are. */
    public static int mostBytes(String value) {
        return 3 * value.length() + 2 * MOST_OF_A_NUMBER;
    }

    /** Thirty-two lower-case hexadecimal digits, as sixteen bytes. */
    public BinaryWriter hash(String hex) {
        byte[] hash = HexFormat.of().parseHex(hex);
        if (hash.length != BinaryReader.HASH_BYTES) {
            throw new IllegalArgumentException("not a hash of 16 bytes: " + hex);
        }
        return raw(hash);
    }

    /** The size, then each element as {@code each} writes it. */
    public <T> BinaryWriter all(Collection<T> elements, Consumer<T> each) {
        unsigned(elements.size());
        elements.forEach(each);
        return this;
    }

    /** The length, then the bytes. */
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

    private void write(int value) {
        makeRoom(1);
        bytes[size++] = (byte) value;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
