package io.quotewire.core.syntax;

import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells where a clause opens, so that no verb stands before its first phrase: "| Hill and the crew said", "LIMA
 * (Agency) - | Hill and the crew said", "In May, | Hill and the crew said", "She left because | Hill and the crew
 * said". Pure functions.
 */
public final class ClauseOpening {
    /** The maximum number of tokens of what leads up to a clause. */
    private static final int LONGEST_LEAD = 15;

    private ClauseOpening() {}

    /** Whether the token opens a clause, with "both", "only" and the like before it. */
    public static boolean isAt(NewsText text, int token) {
        int first = token;
        while (!text.opensSentence(first)
                && (text.is(first - 1, WordSet.BOTH) || text.is(first - 1, WordClass.ADVERB))) {
            first--;
        }
        int before = first - 1;
        return text.opensSentence(first)
                || (text.is(before, WordSet.THAT)
                        ? text.cueAt(before - 1) >= 0 // not "the story that Hill and the crew tell"
                        : text.is(before, WordClass.SUBORDINATOR))
                || (text.quoteAt(before) >= 0 && text.endToken(text.quoteAt(before)) == first)
                || (text.is(before, WordClass.CONJUNCTION) && (text.opensSentence(before) || text.isComma(before - 1)))
                || isBehindLead(text, first);
    }

    /** "In May, | the crew", "However, | the crew", "LIMA (Agency) - | The crew". */
    private static boolean isBehindLead(NewsText text, int first) {
        int sentence = text.sentenceAt(first);
        int start = sentence < 0 ? first : text.sentences().start(sentence);
        if (first - start > LONGEST_LEAD) {
            return false;
        }
        int behind = Dateline.behind(text, start, first);
        boolean leads = text.isComma(first - 1)
                && (text.is(behind, WordSet.LEADING)
                        || (text.is(behind, WordClass.ADVERB) && behind == first - 2)
                        || text.is(behind, WordSet.PERIOD_MODIFIER))
                && !text.hasFinite(behind, first);
        return behind == first || leads;
    }
}
