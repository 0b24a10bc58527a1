package io.quotewire.producer.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a stream as bytes, without their ends. A line that is too long is skipped and reported. One thread. */
public final class LineReader implements Closeable {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
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

    /** False if the next line may have to be waited for. */
    public boolean ready() throws IOException {
        for (int at = next; at < filled; at++) {
            if (buffer[at] == '\n') {
                return true;
            }
        }
        return in.available() > 0;
    }

    /** True if the line is longer than allowed; its bytes are then not kept. */
    public boolean tooLong() {
        return tooLong;
    }

    /** The line's bytes: the first {@link #length()} of this array, valid until the next {@link #advance()}. */
    public byte[] bytes() {
        return line;
    }

    /** Of the line, without its end. */
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
