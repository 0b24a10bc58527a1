package io.quotewire.producer.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether bytes are UTF-16, by their byte order mark or, without one, by their zeros: of the encodings of text that are
 * in use no other has any, and UTF-16 has one in every letter of ASCII, all of them on one side. UTF-32, which hardly
 * anybody writes, is known by its mark alone.
 */
public final class Utf16Detection {
    /** As few bytes tell enough of a text that begins in ASCII. */
    public static final int FEWEST = 4;

    private static final int MOST = 8_192;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final byte[] UTF_32BE_MARK = "\uFEFF".getBytes(UTF_32BE);
    private static final byte[] UTF_32LE_MARK = "\uFEFF".getBytes(UTF_32LE);

    /** One letter in so many is a space, a mark or a line end wherever words are parted. */
    private static final int LETTERS_TO_A_ZERO = 8;

    /** What stands on the other side may be a stray zero, or a letter such as {@code Ā}. */
    private static final int ZEROS_TO_A_STRAY = 20;

    private Utf16Detection() {}

    /** Which of them, in its byte order, whether a mark says so or not; empty if they are something else. */
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
