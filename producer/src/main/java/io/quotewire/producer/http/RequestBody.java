package io.quotewire.producer.http;

import io.quotewire.producer.format.ZstdFrames;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Reads and decompresses the body of a request, with limits on its size before and after decompression. */
final class RequestBody {
    /** The maximum size of a body, in bytes, compressed and decompressed. */
    static final int LARGEST = 16 * 1024 * 1024;

    /** The minimum rate in bytes per second, as a mean after the first moments. */
    private static final int LEAST_RATE = 64 * 1024;

    private static final Duration HEAD_START = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The supported codings, as {@code Accept-Encoding} lists them. */
    static final String CODINGS = "gzip, zstd";

    /** The maximum window of zstd, as a power of two: a frame must not make us allocate more than a body may have. */
    private static final int ZSTD_WINDOW = 24;

    private RequestBody() {}

    /** The body exceeds the limit. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("larger than " + LARGEST + " bytes");
        }
    }

    /** The body arrives too slowly. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("too slow: less than " + LEAST_RATE + " bytes a second");
        }
    }

    /** Whether {@link #read} supports a {@code Content-Encoding}; true if there is none. */
    static boolean isKnown(Optional<String> coding) {
        return coding.isEmpty()
                || switch (name(coding.get())) {
                    case "identity", "gzip", "x-gzip", "zstd" -> true;
                    default -> false;
                };
    }

    /**
     * Checks the declared length of a body that the client sends only when it is asked for it, by {@code Expect:
     * 100-continue}. Reading the body asks for it.
     *
     * @throws TooLarge if the body need not be sent
     */
    static void checkAnnounced(HttpServletRequest request) throws TooLarge {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect")) && request.getContentLengthLong() > LARGEST) {
            throw new TooLarge();
        }
    }

    /**
     * Reads the whole body.
     *
     * @param coding a known {@code Content-Encoding}
     * @param share reserves the bytes of the body as they arrive
     * @throws TooSlow if it arrives too slowly, or not within {@link #LONGEST}
     * @throws TooLarge if it is larger than {@link #LARGEST}, compressed or decompressed
     * @throws BodyBudget.Exhausted if the limit of all bodies together is reached
     * @throws IOException if it breaks off or is not compressed as declared
     */
    static byte[] read(InputStream body, Optional<String> coding, BodyBudget.Share share) throws IOException {
        return read(body, coding, share, System::nanoTime);
    }

    static byte[] read(InputStream body, Optional<String> coding, BodyBudget.Share share, LongSupplier nanos)
            throws IOException {
        try (InputStream unpacked = limited(body, coding, nanos)) {
            return new Kept(unpacked, share).readAllBytes();
        }
    }

    /**
     * Passes the body on as it arrives, without keeping any of it.
     *
     * @throws IOException as {@link #read} does; part of the body may have been passed on then
     */
    static void passOn(InputStream body, OutputStream to) throws IOException {
        passOn(body, to, System::nanoTime);
    }

    static void passOn(InputStream body, OutputStream to, LongSupplier nanos) throws IOException {
        try (InputStream limited = limited(body, Optional.empty(), nanos)) {
            limited.transferTo(to);
        }
    }

    private static InputStream limited(InputStream body, Optional<String> coding, LongSupplier nanos)
            throws IOException {
        InputStream packed = new Bounded(new Hurried(body, nanos));
        return new Bounded(unpacked(packed, coding));
    }

    private static InputStream unpacked(InputStream packed, Optional<String> coding) throws IOException {
        return switch (coding.map(RequestBody::name).orElse("identity")) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "zstd" -> new ZstdFrames(packed, ZSTD_WINDOW);
            default -> packed;
        };
    }

    private static String name(String coding) {
        return coding.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses a body that arrives too slowly: it would keep others out. */
    private static final class Hurried extends FilterInputStream {
        private final LongSupplier nanos;
        private final long began;
        private long bytes;

        Hurried(InputStream in, LongSupplier nanos) {
            super(in);
            this.nanos = nanos;
            this.began = nanos.getAsLong();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        /** If a client sends nothing at all, the server's own timeout ends first. */
        private int arrived(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                if (e.getCause() instanceof TimeoutException) {
                    throw new TooSlow();
                }
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = arrived(into, offset, length);
            bytes += Math.max(0, count);
            Duration taken = Duration.ofNanos(nanos.getAsLong() - began);
            Duration allowed = HEAD_START.plusMillis(bytes * 1_000 / LEAST_RATE);
            if (count >= 0 && (taken.compareTo(allowed) > 0 || taken.compareTo(LONGEST) > 0)) {
                throw new TooSlow();
            }
            return count;
        }
    }

    /** Reserves each byte that is read. */
    private static final class Kept extends FilterInputStream {
        private final BodyBudget.Share share;

        Kept(InputStream in, BodyBudget.Share share) {
            super(in);
            this.share = share;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            share.take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            share.take(Math.max(0, count));
            return count;
        }
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
