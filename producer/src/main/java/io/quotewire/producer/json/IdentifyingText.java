package io.quotewire.producer.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Characters that no text should have: refused or reported, so that an article keeps the name that it was given.
 */
final class IdentifyingText {
    private IdentifyingText() {}

    /**
     * @throws BadArticleException if a text that identifies an article has a control character or half of a character
     */
    static void check(String field, @Nullable String text) throws BadArticleException {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                throw new BadArticleException(
                        String.format(Locale.ROOT, "%s: a control character (U+%04X) in it", field, (int) c));
            }
            if (isHalf(text, i)) {
                throw new BadArticleException(field + ": half of a character (a lone surrogate) in it");
            }
        }
    }

    /** Any other text with U+FFFD for each half of a character, which is reported. */
    static String whole(String field, String text, List<String> oddities) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        if (whole == null) {
            return text;
        }
        oddities.add(field + ": half of a character (a lone surrogate) in it");
        return whole.toString();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
