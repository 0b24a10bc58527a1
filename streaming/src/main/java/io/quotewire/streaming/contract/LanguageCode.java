package io.quotewire.streaming.contract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes of languages, of which articles bear the shortest: {@code en} rather than {@code eng}. */
public final class LanguageCode {
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Codes of three letters besides the first ones (ISO 639-2/T): those of libraries (639-2/B), of parts (639-3). */
    private static final String FURTHER =
            "alb sq arm hy baq eu bur my chi zh cmn zh cze cs dut nl fre fr geo ka ger de gre el ice is mac mk mao mi"
                    + " may ms per fa pes fa rum ro slo sk tib bo wel cy";

    private static final Map<String, String> SHORTER = shorter();

    private LanguageCode() {}

    private static Map<String, String> shorter() {
        Map<String, String> codes = new HashMap<>();
        for (String code : OF_TWO_LETTERS) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(language.getISO3Language(), language.getLanguage());
        }
        String[] further = FURTHER.split(" ", -1);
        for (int i = 0; i < further.length; i += 2) {
            codes.put(further[i], further[i + 1]);
        }
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
