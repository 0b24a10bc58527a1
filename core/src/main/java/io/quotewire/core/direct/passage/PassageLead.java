package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** What leads up to a quoted passage in its sentence. Pure functions. */
public final class PassageLead {
    private PassageLead() {}

    /**
     * Whether nothing leads up to the passage: it begins the sentence, or a pause, a cue or another passage stands
     * before.
     */
    public static boolean opensSpeech(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        return before < SentenceAround.start(text, passage)
                || text.is(before, WordClass.PUNCTUATION)
                || text.quoteAt(before) >= 0
                || text.cueAt(before) >= 0
                || text.is(before, WordClass.CONJUNCTION)
                || text.is(before, WordSet.THAT);
    }

    /** "As Hill claimed that “…,” Kelly left": the passage is what the clause before it reports. */
    public static boolean isReported(NewsText text, int passage) {
        int that = text.firstToken(passage) - 1;
        int cue = text.is(that, WordSet.THAT) ? text.cueAt(that - 1) : -1;
        return cue >= 0 && !text.cues().get(cue).modal();
    }

    /** "Hill wrote, “Why?” Kelly wrote back, “Why not?”": the clause behind the passage leads up to another. */
    public static boolean isIntroduced(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        return before >= SentenceAround.start(text, passage) && (text.isMark(before, ',') || text.isMark(before, ':'));
    }

    /**
     * Whether nothing but a pause, "that", or words closed by a pause stand between a cue and a passage.
     *
     * @param from the token behind the cue
     * @param first the first token of the passage
     */
    public static boolean isIntroduction(NewsText text, int from, int first) {
        if (from >= first || text.is(first - 1, WordSet.THAT)) {
            return true;
        }
        return text.isMark(first - 1, ':')
                || text.isMark(first - 1, ',')
                || (text.isMark(first - 1, ';') && first - from == 1);
    }
}
