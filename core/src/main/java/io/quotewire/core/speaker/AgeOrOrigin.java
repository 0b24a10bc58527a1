package io.quotewire.core.speaker;

import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * "The 27-year-old", "the Spaniard": phrases by which a text goes on with somebody whom it has on its mind, and adds an age or
 * an origin. Whom they mean is found as for a pronoun.
 */
final class AgeOrOrigin {
    private static final String AGE = "-year-old";
    private static final Set<String> ORIGINS = Set.copyOf(WordList.read(AgeOrOrigin.class, "origins.txt"));

    private AgeOrOrigin() {}

    /** The gender that the phrase tells whose last word is the token; empty where it is no such phrase. */
    static Optional<Gender> at(NewsText text, int token) {
        if (!text.is(token - 1, "the") && !text.is(token - 1, "The")) {
            return Optional.empty();
        }
        String word = text.tokens().lower(token);
        if (word.endsWith(AGE) && Character.isDigit(word.charAt(0))) {
            return Optional.of(Gender.UNKNOWN);
        }
        if (!Character.isUpperCase(text.tokens().firstChar(token)) || !ORIGINS.contains(word)) {
            return Optional.empty();
        }
        if (word.endsWith("woman")) {
            return Optional.of(Gender.FEMALE);
        }
        return Optional.of(word.endsWith("man") && !word.endsWith("german") ? Gender.MALE : Gender.UNKNOWN);
    }
}
