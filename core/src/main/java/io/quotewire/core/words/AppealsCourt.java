package io.quotewire.core.words;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/** Recognises "appeals" as part of the name of a court, elsewhere mostly a verb. */
public final class AppealsCourt {
    private static final String APPEALS = "appeals";
    private static final Set<String> BENCHES = of("bench");
    private static final Set<String> AHEAD = of("ahead");
    private static final int LONGEST_PLACE = 4;

    private AppealsCourt() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(AppealsCourt.class, "appeals-courts.txt", kind::equals);
    }

    /** Whether the token modifies the noun after it: "a federal appeals court"; not "Hill appeals court rulings". */
    public static boolean isAt(Tokens tokens, int token) {
        return token > 0
                && token + 1 < tokens.size()
                && tokens.lower(token).equals(APPEALS)
                && BENCHES.contains(tokens.lower(token + 1))
                && (AHEAD.contains(tokens.lower(token - 1))
                        || ClosedClasses.isIn(tokens.lower(token - 1), WordSet.ARTICLE)
                        || isPlace(tokens, token - 1));
    }

    /** "A New York". */
    private static boolean isPlace(Tokens tokens, int last) {
        int i = last;
        while (i > 0 && tokens.isCapital(i) && last - i < LONGEST_PLACE) {
            i--;
        }
        return i < last && ClosedClasses.isIn(tokens.lower(i), WordSet.ARTICLE);
    }
}
