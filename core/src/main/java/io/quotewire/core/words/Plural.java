package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import java.util.Set;

/** Recognises plural nouns by their spelling. */
public final class Plural {
    private static final String APPEALS = "appeals";
    private static final Set<String> BENCHES =
            Set.of("court", "courts", "judge", "judges", "panel", "panels", "tribunal");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OF_COURTS =
            Set.of("a", "an", "the", "federal", "state", "military", "criminal", "civil", "immigration", "supreme");
    private static final int LONGEST_PLACE = 4;

    private Plural() {}

    /** Whether the lower-case word ends like a plural: "ministers"; not "press", "virus" or "this". */
    public static boolean endsLikeOne(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !ClosedClasses.isIn(word, WordSet.SINGULAR_IN_S);
    }

    /** Whether the token is no verb but modifies the noun after it: "a federal appeals court". */
    public static boolean isOfCourt(Tokens tokens, int token) {
        return token > 0
                && token + 1 < tokens.size()
                && tokens.lower(token).equals(APPEALS)
                && BENCHES.contains(tokens.lower(token + 1))
                && (OF_COURTS.contains(tokens.lower(token - 1)) || isOfPlace(tokens, token - 1));
    }

    /** "A New York (appeals court)"; not "Hill (appeals court ruling)". */
    private static boolean isOfPlace(Tokens tokens, int last) {
        int i = last;
        while (i > 0 && tokens.isCapital(i) && last - i < LONGEST_PLACE) {
            i--;
        }
        return i < last && ARTICLES.contains(tokens.lower(i));
    }

    /** Whether the lower-case word ends like the plural of a noun in -man or -woman: "lawmen", "women". */
    public static boolean isOfMen(String word) {
        return word.endsWith("men");
    }
}
