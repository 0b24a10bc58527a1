package io.quotewire.core.speaker.phrase;

import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises phrases that refer to a known person and add an age or an origin: "The 27-year-old", "the Spaniard". They
 * are resolved like pronouns.
 */
public final class AgeOrOrigin {
    private static final Set<String> AGES = WordList.words(AgeOrOrigin.class, "age-endings.txt");
    private static final Map<String, Gender> ORIGINS = load();

    private static final String BASED = "-based";

    private AgeOrOrigin() {}

    private static Map<String, Gender> load() {
        Map<String, Gender> origins = new HashMap<>();
        for (List<String> words : WordList.rows(AgeOrOrigin.class, "origins.txt")) {
            origins.put(words.get(0), words.size() == 1 ? Gender.UNKNOWN : Gender.of(words.get(1)));
        }
        return Map.copyOf(origins);
    }

    /** Whether the word, in whatever case, is a noun for a person's origin: "Spaniard". */
    public static boolean isOrigin(String word) {
        return ORIGINS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the lower-case word states an age: "27-year-old". */
    public static boolean isAge(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && AGES.stream().anyMatch(word::endsWith);
    }

    /** Whether the lower-case word states where a person or an organisation is based: "lima-based". */
    public static boolean isBased(String word) {
        return word.endsWith(BASED);
    }

    /** The gender implied by such a phrase whose last word is the token; empty if it is not one. */
    public static Optional<Gender> at(NewsText text, int token) {
        if (!text.is(token - 1, WordSet.THE)) {
            return Optional.empty();
        }
        String word = text.tokens().lower(token);
        if (isAge(word)) {
            return Optional.of(Gender.UNKNOWN);
        }
        boolean capital = text.tokens().isCapital(token);
        return capital ? Optional.ofNullable(ORIGINS.get(word)) : Optional.empty();
    }
}
