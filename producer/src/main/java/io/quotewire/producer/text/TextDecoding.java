package io.quotewire.producer.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of unsure encoding to text: a byte order mark decides, then valid UTF-8 (which other encodings hardly ever are by
 * chance), then what was declared, then windows-1252, which covers what calls itself Latin-1.
 */
public final class TextDecoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 2_048;

    private TextDecoding() {}

    /** Never throws; bytes that mean nothing in the encoding become U+FFFD. */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        boolean wide = declared.isPresent() && declared.get().name().startsWith("UTF-16");
        Optional<String> utf8 = wide ? Optional.empty() : strictUtf8(bytes);
        return utf8.orElseGet(() -> new String(bytes, trusted(declared)));
    }

    /** The same of a web page, which may declare its encoding inside where nobody else does. */
    public static String decodeHtml(byte[] page, Optional<Charset> declared) {
        return decode(page, declared.or(() -> declaredInside(page)));
    }

    private static Optional<Charset> declaredInside(byte[] page) {
        int length = Math.min(page.length, HEAD_BYTES);
        Matcher charset = META_CHARSET.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        return charset.find() ? charset(charset.group(1)) : Optional.empty();
    }

    /** The charset of that name, where there is one. */
    public static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Charset trusted(Optional<Charset> declared) {
        Charset charset = declared.orElse(WINDOWS_1252);
        boolean cannotBe = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        return cannotBe || charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
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
