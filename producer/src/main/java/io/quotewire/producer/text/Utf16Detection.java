package io.quotewire.producer.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Detects UTF-16 by its byte order mark or, without one, by its zero bytes: no other text encoding in use has any, and
 * UTF-16 has one in every ASCII character, always on the same side. UTF-32, which is rare, is detected by its mark
 * only.
 */
public final class Utf16Detection {
    /** The number of bytes that suffice for a text that begins in ASCII. */
    public static final int FEWEST = 4;

    private static final int MOST = 8_192;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final byte[] UTF_32BE_MARK = "\uFEFF".getBytes(UTF_32BE);
    private static final byte[] UTF_32LE_MARK = "\uFEFF".getBytes(UTF_32LE);

    /** In running text, at least one character in this many is a space, a punctuation mark or a line end. */
    private static final int LETTERS_TO_A_ZERO = 8;

    /** A zero on the other side may be an error, or part of a letter such as {@code Ā}. */
    private static final int ZEROS_TO_A_STRAY = 20;

    private Utf16Detection() {}

    /** The encoding with its byte order, by mark or by zeros; empty if it is another. */
    public static Optional<Charset> at(byte[] bytes) {
        if (bytes.length >= 4 && Arrays.mismatch(bytes, 0, 4, UTF_32BE_MARK, 0, 4) < 0) {
            return Optional.of(UTF_32BE);
        }
        if (bytes.length >= 4 && Arrays.mismatch(bytes, 0, 4, UTF_32LE_MARK, 0, 4) < 0) {
            return Optional.of(UTF_32LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int pairs = Math.min(bytes.length, MOST) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0 && bytes[2 * i + 1] == 0) {
                return Optional.empty();
            }
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean enough = 2 * pairs >= FEWEST && Math.max(first, second) * LETTERS_TO_A_ZERO >= pairs;
        if (!enough || Math.max(first, second) < Math.min(first, second) * ZEROS_TO_A_STRAY + 2) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
