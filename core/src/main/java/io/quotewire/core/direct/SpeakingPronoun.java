package io.quotewire.core.direct;

import io.quotewire.core.syntax.NewsText;
import java.util.Set;

/** The pronouns that stand for one who speaks: "it" and "they" mostly are what is spoken of. */
final class SpeakingPronoun {
    private static final Set<String> WORDS = Set.of("he", "she", "i");

    private SpeakingPronoun() {}

    static boolean is(NewsText text, int token) {
        return WORDS.contains(text.tokens().lower(token));
    }
}
