package io.quotewire.producer.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Normalises declared languages to BCP 47: {@code EN} to {@code en}, {@code en_us} to {@code en-US}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>
 */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The tag, the first of several; empty if it is invalid, such as a language's name. */
    public static Optional<String> normalized(String declared) {
        String first = declared.split("[,;.@]", 2)[0].strip().replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            String language = locale.getLanguage();
            boolean known = LANGUAGES.contains(language) || language.length() == 3;
            return known && !language.equals("und") ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
