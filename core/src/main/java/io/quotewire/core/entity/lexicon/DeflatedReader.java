package io.quotewire.core.entity.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Reads what a {@link DeflatedWriter} wrote. Not thread-safe. */
public final class DeflatedReader {
    private final byte[] bytes;
    private int position;

    private DeflatedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Inflates the whole stream into memory. */
    public static DeflatedReader of(InputStream in) throws IOException {
        return new DeflatedReader(new InflaterInputStream(in).readAllBytes());
    }

    public long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[position++];
            value |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** A number that is a count. */
    public int size() {
        return Math.toIntExact(number());
    }

    /** Eight bits, 0 to 255. */
    public int octet() {
        return bytes[position++] & 0xFF;
    }

    public String string() {
        int length = size();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }
}
