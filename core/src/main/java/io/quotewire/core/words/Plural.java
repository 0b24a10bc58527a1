package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import java.util.Set;

/** Recognises plural nouns by their spelling. */
public final class Plural {
    private static final String APPEALS = "appeals";
    private static final Set<String> BENCHES =
            Set.of("court", "courts", "judge", "judges", "panel", "panels", "tribunal");

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
        return token + 1 < tokens.size()
                && tokens.lower(token).equals(APPEALS)
                && BENCHES.contains(tokens.lower(token + 1));
    }

    /** Whether the lower-case word ends like the plural of a noun in -man or -woman: "lawmen", "women". */
    public static boolean isOfMen(String word) {
        return word.endsWith("men");
    }
}
