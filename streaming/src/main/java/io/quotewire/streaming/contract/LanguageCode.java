package io.quotewire.streaming.contract;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes of languages, of which articles bear the shortest: {@code en} rather than {@code eng}. */
public final class LanguageCode {
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private static final Map<String, String> SHORTER = shorter();

    private LanguageCode() {}

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String code : OF_TWO_LETTERS) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(language.getISO3Language(), language.getLanguage());
        }
        WordList.rows(LanguageCode.class, "further-language-codes.txt")
                .forEach(row -> codes.put(row.get(0), row.get(1)));
        return Map.copyOf(codes);
    }

    /** Whether it is one of two letters (ISO 639-1), in lower case. */
    public static boolean isOfTwoLetters(String code) {
        return OF_TWO_LETTERS.contains(code);
    }

    /** The code of two letters for one of three, in lower case; empty if there is none. */
    public static Optional<String> shorter(String code) {
        return Optional.ofNullable(SHORTER.get(code));
    }
}
