package io.quotewire.producer.format;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decompresses zstd, and says so if a frame was compressed with a window that takes more memory than allowed, as by
 * {@code zstd --long=31}.
 */
public final class ZstdFrames extends FilterInputStream {
    private final int window;

    /** The frame needs more memory than allowed; the message says what to do. */
    public static final class TooWide extends IOException {
        private static final long serialVersionUID = 1L;

        TooWide(int window, IOException cause) {
            super(
                    "zstd needs more memory for it than the " + (1L << (window - 20)) + " MiB allowed: compress it with"
                            + " --long=" + window + " at most",
                    cause);
        }
    }

    /**
     * @param window the largest that is allowed, as a power of two in bytes
     */
    public ZstdFrames(InputStream packed, int window) throws IOException {
        super(new ZstdInputStream(packed).setContinuous(false).setLongMax(window));
        this.window = window;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (ZstdIOException e) {
            if (e.getErrorCode() != Zstd.errFrameParameterWindowTooLarge()) {
                throw e;
            }
            throw new TooWide(window, e);
        }
    }
}
