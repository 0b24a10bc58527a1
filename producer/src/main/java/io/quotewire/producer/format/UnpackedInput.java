package io.quotewire.producer.format;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is decompressed. What could be unpacked before damage, or before the end of a truncated one, is
 * returned before the failure is reported, and {@link #available} never promises what fails: {@link
 * java.io.BufferedInputStream} would lose what it has read if it fails while it reads on.
 */
final class UnpackedInput extends InputStream {
    private final InputStream unpacking;
    private final InputStream packed;
    private final int piece;
    private final byte[] unpacked = new byte[1 << 16];
    private int next;
    private int end;
    private @Nullable IOException failure;

    /**
     * @param packed what {@code unpacking} reads
     * @param piece how many bytes to ask for at once; if {@code unpacking} does not return what it has unpacked when it
     *     fails, so many may be lost
     */
    UnpackedInput(InputStream unpacking, InputStream packed, int piece) {
        this.unpacking = unpacking;
        this.packed = packed;
        this.piece = piece;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == end) {
            unpack();
        }
        if (next < end) {
            int count = Math.min(length, end - next);
            System.arraycopy(unpacked, next, into, offset, count);
            next += count;
            return count;
        }
        if (failure != null) {
            throw failure;
        }
        return -1;
    }

    /** How many bytes can be read without failing. */
    @Override
    public int available() throws IOException {
        if (next == end && goesOn()) {
            unpack();
        }
        return end - next;
    }

    @Override
    public void close() throws IOException {
        unpacking.close();
    }

    /** Unpacks at least one byte, and as many as there are without waiting; none at the end or if it fails. */
    private void unpack() {
        next = 0;
        end = 0;
        if (failure != null) {
            return;
        }
        try {
            do {
                int count = unpacking.read(unpacked, end, Math.min(piece, unpacked.length - end));
                if (count < 0) {
                    return;
                }
                end += count;
            } while (end < unpacked.length && goesOn());
        } catch (IOException e) {
            failure = e;
        }
    }

    private boolean goesOn() throws IOException {
        return failure == null && (packed.available() > 0 || unpacking.available() > 0);
    }
}
