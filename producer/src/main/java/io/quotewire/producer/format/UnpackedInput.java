package io.quotewire.producer.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is decompressed. Everything before damage, or before the end of a truncated one, is returned before the
 * failure is reported: {@link java.io.BufferedInputStream} would lose what it has read if it fails while it reads on.
 */
final class UnpackedInput extends FilterInputStream {
    private final InputStream packed;
    private @Nullable IOException failure;

    /** @param packed what {@code unpacking} reads */
    UnpackedInput(InputStream unpacking, InputStream packed) {
        super(unpacking);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int count = in.read(into, offset, length);
        try {
            while (count > 0 && count < length && packed.available() > 0) {
                int more = in.read(into, offset + count, length - count);
                if (more < 0) {
                    break;
                }
                count += more;
            }
        } catch (IOException e) {
            failure = e;
        }
        return count;
    }

    /** 0 if the next read may fail, so that nobody reads on before using what it has. */
    @Override
    public int available() throws IOException {
        return failure == null ? packed.available() : 0;
    }
}
