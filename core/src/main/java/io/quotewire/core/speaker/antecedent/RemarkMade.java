package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a verb which tells that its subject has just been quoted: "(A mayor said it was late.) Karl Voss made the
 * comments in Lima", "Karl Voss, a clerk, was speaking in Lima", "Karl Voss, who made the claim". Pure functions.
 */
final class RemarkMade {
    /** The maximum number of tokens of an apposition to the name. */
    private static final int LONGEST = 14;

    private static final String MADE = "made";
    private static final Set<String> REMARKS = read(MADE);
    private static final Set<String> SPEAKING = read("was");

    private RemarkMade() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(RemarkMade.class, "remarks.txt", kind::equals);
    }

    /** Whether one stands behind the name that ends before the token, or behind its apposition. */
    static boolean isBehind(NewsText text, int after) {
        if (!text.isComma(after)) {
            return isVerb(text, after);
        }
        if (text.is(after + 1, WordSet.PERSON_RELATIVE)) {
            return isVerb(text, after + 2);
        }
        int end = after + 1;
        while (end < after + LONGEST && text.isWord(end) && text.cueAt(end) < 0) {
            end++;
        }
        return text.isComma(end) && isVerb(text, end + 1);
    }

    private static boolean isVerb(NewsText text, int token) {
        int verb = text.is(token, WordClass.ADVERB) ? token + 1 : token;
        if (text.is(verb, WordSet.COPULA)) {
            return SPEAKING.contains(text.lower(verb + 1));
        }
        return text.is(verb, MADE)
                && (text.is(verb + 1, WordSet.ANY_DETERMINER) && !text.is(verb + 1, WordSet.SINGULAR_AHEAD))
                && REMARKS.contains(text.lower(verb + 2));
    }
}
