package io.quotewire.producer.text;

import io.quotewire.streaming.contract.LanguageCode;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * Normalises declared languages to BCP 47: {@code EN} to {@code en}, {@code en_us} to {@code en-US}, {@code eng}
 * to {@code en}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>
 */
public final class LanguageTag {
    private LanguageTag() {}

    /** The tag, the first of several; empty if it is invalid, such as a language's name. */
    public static Optional<String> normalized(String declared) {
        String first = declared.split("[,;.@]", 2)[0].strip().replace('_', '-');
        try {
            Locale declaredLocale = new Locale.Builder().setLanguageTag(first).build();
            String language = LanguageCode.shorter(declaredLocale.getLanguage()).orElse(declaredLocale.getLanguage());
            boolean known = LanguageCode.isOfTwoLetters(language) || language.length() == 3;
            return known && !language.equals("und")
                    ? Optional.of(new Locale.Builder()
                            .setLocale(declaredLocale)
                            .setLanguage(language)
                            .build()
                            .toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
