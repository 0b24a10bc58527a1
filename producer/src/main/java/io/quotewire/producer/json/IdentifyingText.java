package io.quotewire.producer.json;

import io.quotewire.producer.text.PlainText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts for invalid characters: refused in texts that identify an article, so that its id stays as it was given,
 * and reported in others.
 */
final class IdentifyingText {
    private IdentifyingText() {}

    /** @throws BadArticleException if an identifying text has a control character or half of a surrogate pair */
    static void check(String field, @Nullable String text) throws BadArticleException {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                throw new BadArticleException(
                        String.format(Locale.ROOT, "%s: a control character (U+%04X) in it", field, (int) c));
            }
            if (PlainText.isHalf(text, i)) {
                throw new BadArticleException(field + ": half of a character (a lone surrogate) in it");
            }
        }
    }

    /** Any other text, with U+FFFD for each half of a surrogate pair, which is reported. */
    static String whole(String field, String text, List<String> oddities) {
        String whole = PlainText.whole(text);
        if (!whole.equals(text)) {
            oddities.add(field + ": half of a character (a lone surrogate) in it");
        }
        return whole;
    }
}
