package io.quotewire.producer.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Decompresses bodies: gzip by its first bytes, regardless of what is declared; if declared, also brotli, and deflate
 * with or without the wrapper that the standard requires. Uncompressed text that is declared to be compressed is
 * returned as it is: some servers and archives keep the declaration after decompressing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-content-codings">RFC 9110, content codings</a>
 */
public final class ContentCoding {
    private static final Pattern COMMA = Pattern.compile(",");

    private ContentCoding() {}

    /**
     * The decompressed body.
     *
     * @param declared the values of {@code Content-Encoding}
     * @param limit in bytes
     * @throws IOException if it is cut off, larger than the limit, or invalid
     */
    public static byte[] unpacked(byte[] body, List<String> declared, int limit) throws IOException {
        if (isGzip(body)) {
            return inflated(body, new GZIPInputStream(new ByteArrayInputStream(body)), limit);
        }
        Optional<String> coding = declared.stream()
                .flatMap(COMMA::splitAsStream)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("deflate") || name.equals("br"))
                .findFirst();
        return coding.isPresent() ? declaredSo(body, coding.get(), limit) : body;
    }

    private static byte[] declaredSo(byte[] body, String coding, int limit) throws IOException {
        try {
            return coding.equals("br")
                    ? inflated(body, new BrotliInputStream(new ByteArrayInputStream(body)), limit)
                    : deflated(body, limit);
        } catch (IOException e) {
            if (isText(body)) {
                return body;
            }
            throw e;
        }
    }

    private static byte[] deflated(byte[] body, int limit) throws IOException {
        Inflater inflater = new Inflater(!isZlib(body));
        try {
            return inflated(body, new InflaterInputStream(new ByteArrayInputStream(body), inflater), limit);
        } finally {
            // A stream does not free what it was given.
            inflater.end();
        }
    }

    private static byte[] inflated(byte[] body, InputStream in, int limit) throws IOException {
        try (in) {
            return BoundedBody.read(in, limit);
        } catch (EOFException e) {
            throw new IOException("the packed answer is cut off after " + body.length + " bytes", e);
        }
    }

    private static boolean isGzip(byte[] body) {
        return body.length >= 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    /** RFC 1950, section 2.2. */
    private static boolean isZlib(byte[] body) {
        return body.length >= 2 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
    }

    /** Whether it is markup or JSON, after a byte order mark or white space. */
    private static boolean isText(byte[] body) {
        for (byte b : body) {
            if (b == '<' || b == '{' || b == '[') {
                return true;
            }
            boolean mark = (b & 0xFF) == 0xEF || (b & 0xFF) == 0xBB || (b & 0xFF) == 0xBF;
            if (!mark && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return false;
    }
}
