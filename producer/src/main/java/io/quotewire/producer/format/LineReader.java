package io.quotewire.producer.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads the lines of a stream as bytes, without their ends. A line that is too long is skipped and reported. Not
 * thread-safe.
 */
public final class LineReader implements Closeable {
    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private byte[] line = new byte[1 << 13];
    private int length;
    private boolean tooLong;

    /**
     * Reads this stream, which is closed with this.
     *
     * @param longest line that is kept, in bytes
     */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line; false at the end. */
    public boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (next == filled) {
                filled = in.read(buffer);
                next = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any;
                }
            }
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(next, end);
            if (end < filled) {
                next = end + 1;
                return true;
            }
            next = end;
        }
    }

    /**
     * False if reading the next line may block: if its end is not among the bytes that are available without blocking,
     * or it is longer than allowed. Those bytes are buffered, so that all of them are searched for its end.
     */
    public boolean ready() throws IOException {
        int at = next;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return true;
                }
            }
            if (in.available() <= 0 || filled - next > longest) {
                return false;
            }
            at -= makeRoom();
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                return true;
            }
            filled += count;
        }
    }

    /** Moves the unread bytes to the beginning of the buffer, by the number returned, or enlarges a full one. */
    private int makeRoom() {
        int moved = next;
        if (moved > 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= moved;
            next = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        return moved;
    }

    /** True if the line is longer than allowed; its bytes are then not kept. */
    public boolean tooLong() {
        return tooLong;
    }

    /** The line's bytes: the first {@link #length()} of this array, valid until the next {@link #advance()}. */
    public byte[] bytes() {
        return line;
    }

    /** The length of the line, without its end. */
    public int length() {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void append(int from, int to) {
        int count = to - from;
        if (tooLong || length + count > longest) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }
}
