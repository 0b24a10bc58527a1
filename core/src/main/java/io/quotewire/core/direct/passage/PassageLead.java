package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Tells what precedes a quoted passage in its sentence. Pure functions. */
public final class PassageLead {
    private PassageLead() {}

    /**
     * Whether the passage is not part of a clause: it begins the sentence, or follows a pause, a cue, another passage,
     * a conjunction or "that".
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

    /**
     * "As Hill claimed that “…,” Kelly left", "When Hill said “…,” Kelly left": whether the clause before the passage
     * reports it.
     */
    public static boolean isReported(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        boolean that = text.is(before, WordSet.THAT);
        int cue = text.cueAt(that ? before - 1 : before);
        int start = SentenceAround.start(text, passage);
        boolean fronted = text.is(start, WordSet.ANY_SUBORDINATOR) && !Scan.any(start, before, text::isComma);
        return cue >= 0 && (that || fronted) && !text.cues().get(cue).modal();
    }

    /** "Hill wrote, “Why?” Kelly wrote back, “Why not?”": whether a comma or colon introduces the passage. */
    public static boolean isIntroduced(NewsText text, int passage) {
        int before = text.firstToken(passage) - 1;
        return before >= SentenceAround.start(text, passage) && (text.isMark(before, ',') || text.isMark(before, ':'));
    }

    /**
     * Whether only a pause, "that", or words that end with a pause separate a cue from a passage.
     *
     * @param from the token after the cue
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

    /**
     * "Told Reuters “We have no plans”", "said in an interview “I see none”": whether the passage is a sentence, before
     * which only stands whom the cue tells it, when or where.
     */
    public static boolean isSentenceTold(NewsText text, int passage, Cue cue) {
        int first = text.firstToken(passage);
        boolean told = cue.entry().recipient() == Recipient.DIRECT
                || text.is(cue.end(), WordClass.PREPOSITION, WordClass.TIME);
        if (!told || !cue.entry().takes(Takes.THAT) || !PassageForm.opensClause(text, passage)) {
            return false;
        }
        for (int i = cue.end(); i < first; i++) {
            if (!text.isWord(i) || text.isFinite(i) || text.cueAt(i) >= 0 || text.quoteAt(i) >= 0) {
                return false;
            }
        }
        return true;
    }
}
