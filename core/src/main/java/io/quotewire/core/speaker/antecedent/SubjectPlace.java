package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Whether a name stands where the subject of a clause does. */
final class SubjectPlace {
    private static final int LONGEST_ASIDE = 20;
    /** Words before a name that tell what its bearer is. */
    private static final int LONGEST_ROLE = 4;

    private final NewsText text;

    SubjectPlace(NewsText text) {
        this.text = text;
    }

    /**
     * Whether a verb follows the name, or what may stand between the two.
     *
     * @param first the first token of the name
     * @param after the token behind it
     * @param main where the main clause of the sentence begins
     */
    boolean isBeforeVerb(int first, int after, int main) {
        return text.is(after, WordClass.AUXILIARY)
                || text.is(after, WordClass.ADVERB)
                || text.isMark(after, ',')
                || text.isMark(after, '(')
                || text.is(after, WordSet.OF)
                || text.isDash(after)
                || text.is(after, WordClass.RELATIVE)
                || text.opensCue(after)
                || (text.is(after, WordClass.OPEN) && text.isFinite(after))
                || (text.is(after, WordClass.PREPOSITION) && !text.is(after, WordSet.TO) && opensMain(first, main));
    }

    /** "With Hill leading the poll", "with Hill — who wants more — calling it late": a participle behind the name. */
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

    /** "| Hill at the Herald agreed", "| Old rival Hill on Monday agreed": nothing but what Hill is stands before. */
    private boolean opensMain(int first, int main) {
        for (int i = main; i < first; i++) {
            if (!text.is(i, WordClass.OPEN) || text.isFinite(i)) {
                return false;
            }
        }
        return first >= main && first - main <= LONGEST_ROLE;
    }

    /** "The yard, Hill said, was shut", "…," said Hill: the one who speaks, not the one spoken of. */
    boolean isBehindSpeech(int first, int after, boolean afterCue) {
        if (afterCue) {
            return text.is(text.cues().get(text.cueAt(first - 1)).first() - 1, WordClass.PUNCTUATION);
        }
        return text.opensCue(after) && text.is(first - 1, WordClass.PUNCTUATION);
    }
}
