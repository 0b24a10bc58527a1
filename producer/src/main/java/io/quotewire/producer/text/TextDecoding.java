package io.quotewire.producer.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes bytes of uncertain encoding, by the first of these that applies: a byte order mark; the zeros of UTF-16;
 * UTF-8 if it is valid except for a few bytes (which other encodings hardly ever are by chance); the declared encoding;
 * the detected encoding; windows-1252, which covers what is declared as Latin-1. Pure functions.
 */
public final class TextDecoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 2_048;

    /**
     * The supersets that are commonly used under the names of smaller encodings.
     *
     * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG, names and labels</a>
     */
    private static final Map<String, String> MEANT = Map.of(
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874");

    private TextDecoding() {}

    /** The text. Never throws; invalid bytes become U+FFFD, an incomplete character at the end is left out. */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        Optional<Charset> seen = Utf16Detection.at(bytes);
        if (seen.isPresent()) {
            String text = new String(bytes, seen.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Utf8Scan utf8 = Utf8Scan.at(bytes);
        Optional<Charset> wide = declared.filter(TextDecoding::isUtf16);
        if (wide.isPresent() && !utf8.isMeant() && !isNarrowMarkup(bytes)) {
            return new String(bytes, wide.get());
        }
        Optional<Charset> own = declared.filter(charset -> !isGuess(charset) && !isUtf16(charset));
        boolean declaredUtf8 = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
        boolean isUtf8 = own.isPresent() ? utf8.isSound() : utf8.isMeant() || (declaredUtf8 && utf8.stray() == 0);
        if (isUtf8) {
            return new String(bytes, 0, utf8.length(), StandardCharsets.UTF_8);
        }
        Charset charset = own.or(() -> CharsetGuess.of(bytes).flatMap(TextDecoding::charset))
                .orElse(WINDOWS_1252);
        return new String(bytes, charset);
    }

    /** Whether they are UTF-8 and end within a character, so that part of the data is missing. */
    public static boolean isCutInLetter(byte[] bytes) {
        Utf8Scan utf8 = Utf8Scan.at(bytes);
        return utf8.cut() && utf8.isSound();
    }

    /** The text of a web page, which may declare its encoding inside if it is not declared elsewhere. */
    public static String decodeHtml(byte[] page, Optional<Charset> declared) {
        return decode(page, declared.or(() -> declaredInside(page)));
    }

    private static Optional<Charset> declaredInside(byte[] page) {
        int length = Math.min(page.length, HEAD_BYTES);
        Matcher charset = META_CHARSET.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        return charset.find() ? charset(charset.group(1)) : Optional.empty();
    }

    /** The encoding that the web uses for this name, if there is one. */
    public static Optional<Charset> charset(String name) {
        try {
            Charset named = Charset.forName(name.strip());
            return Optional.of(Charset.forName(MEANT.getOrDefault(named.name(), named.name())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether an encoding is so often declared by mistake that the bytes decide instead. */
    private static boolean isGuess(Charset declared) {
        return declared.equals(StandardCharsets.UTF_8)
                || declared.equals(StandardCharsets.US_ASCII)
                || declared.equals(StandardCharsets.ISO_8859_1)
                || declared.equals(WINDOWS_1252);
    }

    private static boolean isUtf16(Charset declared) {
        return declared.name().startsWith("UTF-16");
    }

    /** Whether they begin with a tag in ASCII: programs declare the UTF-16 of their own strings, and write another. */
    private static boolean isNarrowMarkup(byte[] bytes) {
        return startsWith(bytes, '<', '?') || startsWith(bytes, '<', '!');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
