package io.quotewire.producer.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A gzip stream that may be damaged: what a read had unpacked before the damage is returned, and the next fails. */
final class DamagedGzipInput extends GZIPInputStream {
    private @Nullable IOException failure;

    DamagedGzipInput(InputStream packed, int buffer) throws IOException {
        super(packed, buffer);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        long before = inf.getBytesWritten();
        try {
            return super.read(into, offset, length);
        } catch (IOException e) {
            long count = inf.getBytesWritten() - before;
            if (count <= 0 || count > length) {
                throw e;
            }
            failure = e;
            return (int) count;
        }
    }

    /**
     * 1 if something that was read is not yet unpacked; the stream's own says so until it has ended. Behind the end of
     * a member it waits for the beginning of the next.
     */
    @Override
    public int available() {
        return failure == null && inf.getRemaining() > 0 && !inf.finished() ? 1 : 0;
    }
}
