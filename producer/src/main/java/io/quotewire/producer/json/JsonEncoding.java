package io.quotewire.producer.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Detects the Unicode encoding of JSON. It begins with two ASCII characters, so the zeros among its first four bytes
 * tell, with or without a byte order mark.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4627#section-3">RFC 4627, section 3</a>
 */
public final class JsonEncoding {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final String MARK = "\uFEFF";

    private JsonEncoding() {}

    /**
     * The JSON as UTF-8, without a byte order mark; the bytes themselves, unchecked, if they seem to be UTF-8.
     *
     * @throws CharacterCodingException if they are invalid in the detected encoding
     */
    public static byte[] utf8(byte[] json) throws CharacterCodingException {
        Optional<Charset> other = other(json);
        if (other.isEmpty() && !(json.length >= 3 && startsWith(json, 0xEF, 0xBB) && (json[2] & 0xFF) == 0xBF)) {
            return json;
        }
        String text = other.orElse(StandardCharsets.UTF_8)
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString();
        return (text.startsWith(MARK) ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> other(byte[] json) {
        if (json.length < 4) {
            return Optional.empty();
        }
        if (startsWith(json, 0, 0)) {
            return Optional.of(UTF_32BE);
        }
        boolean endsInZeros = json[2] == 0 && json[3] == 0;
        if (json[0] == 0 || startsWith(json, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (json[1] == 0 || startsWith(json, 0xFF, 0xFE)) {
            return Optional.of(endsInZeros ? UTF_32LE : StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] json, int first, int second) {
        return (json[0] & 0xFF) == first && (json[1] & 0xFF) == second;
    }
}
