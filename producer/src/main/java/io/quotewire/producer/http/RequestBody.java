package io.quotewire.producer.http;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What a request carries, unpacked, within limits before and after. */
final class RequestBody {
    /** The largest body, in bytes, packed and unpacked. */
    static final int LARGEST = 16 * 1024 * 1024;

    /** The codings that are taken, as {@code Accept-Encoding} names them. */
    static final String CODINGS = "gzip, zstd";

    /** As a power of two: a frame may not make us hold more than a body may have. */
    private static final int ZSTD_WINDOW = 24;

    private RequestBody() {}

    /** More than is taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("larger than " + LARGEST + " bytes");
        }
    }

    /** Whether a {@code Content-Encoding} is one that {@link #read} unpacks; none is. */
    static boolean isKnown(Optional<String> coding) {
        return coding.isEmpty()
                || switch (name(coding.get())) {
                    case "identity", "gzip", "x-gzip", "zstd" -> true;
                    default -> false;
                };
    }

    /**
     * Reads it whole.
     *
     * @param coding a known {@code Content-Encoding}
     * @throws TooLarge where it is larger than {@link #LARGEST}, packed or unpacked
     * @throws IOException where it breaks off or is not packed as it says
     */
    static byte[] read(InputStream body, Optional<String> coding) throws IOException {
        InputStream packed = new Bounded(body);
        try (InputStream unpacked = new Bounded(unpacked(packed, coding))) {
            return unpacked.readAllBytes();
        }
    }

    private static InputStream unpacked(InputStream packed, Optional<String> coding) throws IOException {
        return switch (coding.map(RequestBody::name).orElse("identity")) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "zstd" -> new ZstdInputStream(packed).setLongMax(ZSTD_WINDOW);
            default -> packed;
        };
    }

    private static String name(String coding) {
        return coding.strip().toLowerCase(Locale.ROOT);
    }

    private static final class Bounded extends FilterInputStream {
        private int left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
