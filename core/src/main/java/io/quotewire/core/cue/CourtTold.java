package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Recognises the passive of a headline, without "was": "Nurse stole drugs from ward, court told". The court says
 * nothing.
 */
public final class CourtTold {
    private static final Set<String> LISTENERS = WordList.words(CourtTold.class, "courts.txt");

    /** "Coroner's court", "public inquiry": the maximum number of words from the pause to the listeners. */
    private static final int MOST_WORDS = 3;

    private static final String PAUSES = ",”\"’'»–—-";

    private CourtTold() {}

    /** Whether the lower-case word is a court, an inquiry or a parliament that hears what others say. */
    public static boolean isListener(String lower) {
        return LISTENERS.contains(lower);
    }

    /** Whether the verb at the head is that of such a headline: it ends its line, and no article precedes it. */
    static boolean isAt(Tokens tokens, int head) {
        if (!tokens.is(head, "told")
                || head < 2
                || !LISTENERS.contains(tokens.lower(head - 1))
                || (head + 1 < tokens.size() && !tokens.isLineBetween(head, head + 1))) {
            return false;
        }
        int i = head - 2;
        while (i > 0 && tokens.isLetter(i) && head - 1 - i < MOST_WORDS) {
            i--;
        }
        return PAUSES.indexOf(tokens.firstChar(i)) >= 0 && !tokens.is(i + 1, "the") && !tokens.is(i + 1, "a");
    }
}
