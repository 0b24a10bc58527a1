package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells by the words around a name whether it stands where a subject does: "Hill said", "Hill, who", "with Hill leading
 * the poll"; not "met Hill".
 */
final class SubjectPosition {
    private static final int LONGEST_ASIDE = 20;
    /** The maximum number of words before a name that describe its bearer. */
    private static final int LONGEST_ROLE = 4;

    private final NewsText text;

    SubjectPosition(NewsText text) {
        this.text = text;
    }

    /**
     * Whether a verb follows the name, or something that may separate the two; if the name opens the main clause, also
     * any small open word, which may be a verb: "Hill beat".
     *
     * @param first the first token of the name
     * @param after the token after it
     * @param main the start of the sentence's main clause
     */
    boolean isBeforeVerb(int first, int after, int main) {
        boolean auxiliary = text.is(after, WordClass.AUXILIARY) || text.is(after, WordClass.ADVERB);
        return auxiliary
                || text.opensCue(after)
                || opensModifier(after)
                || (text.is(after, WordClass.OPEN) && (text.isFinite(after) || (first == main && mayBeVerb(after))))
                || (text.is(after, WordClass.PREPOSITION) && !text.is(after, WordSet.TO) && opensMain(first, main));
    }

    /** A mark, "of" or "who": what may separate a name from its verb. */
    private boolean opensModifier(int after) {
        return text.isMark(after, ',')
                || text.isMark(after, '(')
                || text.isDash(after)
                || text.is(after, WordSet.OF)
                || text.is(after, WordClass.RELATIVE);
    }

    /** A small open word outside of all names. */
    private boolean mayBeVerb(int after) {
        return !text.isCapital(after) && text.names().at(after) < 0;
    }

    /** "With Hill leading the poll", "with Hill — who wants more — calling it late": a participle follows the name. */
    boolean actsIn(int after) {
        int i = after;
        if (Pause.at(text, i)) {
            i++;
            while (i < after + LONGEST_ASIDE && i < text.tokens().size() && !Pause.at(text, i)) {
                i++;
            }
            i++;
        }
        return Participle.isPresent(text, i);
    }

    /**
     * "| Hill at the Herald agreed", "| Old rival Hill on Monday agreed": only a description precedes the name in the
     * main clause.
     */
    private boolean opensMain(int first, int main) {
        for (int i = main; i < first; i++) {
            if (!text.is(i, WordClass.OPEN) || text.isFinite(i)) {
                return false;
            }
        }
        return first >= main && first - main <= LONGEST_ROLE;
    }

    /** "The yard, Hill said, was shut", "…," said Hill: the name is the speaker, rather than spoken of. */
    boolean isBehindSpeech(int first, int after, boolean afterCue) {
        if (afterCue) {
            return text.is(text.cues().get(text.cueAt(first - 1)).first() - 1, WordClass.PUNCTUATION);
        }
        return text.opensCue(after) && text.is(first - 1, WordClass.PUNCTUATION);
    }
}
