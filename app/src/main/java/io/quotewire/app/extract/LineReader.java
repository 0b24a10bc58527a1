package io.quotewire.app.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines as bytes, so that one line that is not UTF-8 harms no other. Not thread-safe. */
final class LineReader implements Closeable {
    /** Longer ones are refused: one article has to fit in memory several times over. */
    static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The line was longer than {@link #LONGEST}; it was passed over. */
    static final class TooLong extends IOException {
        TooLong() {
            super("a line of more than " + (LONGEST >> 20) + " MiB");
        }
    }

    /** The next line without its end, empty after the last. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean any = false;
        boolean tooLong = false;
        while (fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + (at - from) > LONGEST;
            if (!tooLong) {
                line.write(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        if (tooLong) {
            throw new TooLong();
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    boolean ready() throws IOException {
        return at < end || in.available() > 0;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
