package io.quotewire.sink.count;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds JSON from prepared pieces and numbers; unlike a generator, it does not inspect every character of a piece
 * again. Reusable. Not thread-safe.
 */
final class JsonBytes {
    private static final int USUAL_BYTES = 1024;

    /** The most characters of a number. */
    private static final int MOST_DIGITS = 20;

    private byte[] bytes = new byte[USUAL_BYTES];
    private int size;

    /** A piece that needs no escaping, as bytes. */
    static byte[] piece(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Starts a new text. */
    JsonBytes clear() {
        size = 0;
        return this;
    }

    JsonBytes append(byte[] piece) {
        makeRoom(piece.length);
        System.arraycopy(piece, 0, bytes, size, piece.length);
        size += piece.length;
        return this;
    }

    JsonBytes append(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    JsonBytes append(long number) {
        if (number >= 0 && number < 10) {
            return append((char) ('0' + number));
        }
        if (number < 0) {
            return append(piece(Long.toString(number)));
        }
        makeRoom(MOST_DIGITS);
        int end = size + digits(number);
        long rest = number;
        for (int at = end - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size = end;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
