package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * "Noting that the bridge was old, Hale asked for money", "After saying it was safe, Hale left": the subject comes
 * behind.
 */
public final class FrontedParticiple {
    /** What is said in front of the main clause is not longer; it keeps the walk bounded. */
    private static final int LONGEST = 60;

    private FrontedParticiple() {}

    /** Whether the cue is a participle at the start of the sentence, or behind "While" or "But after" there. */
    public static boolean isAt(NewsText text, int start, Cue cue) {
        int i = text.is(start, WordSet.COORDINATOR) ? start + 1 : start;
        i = text.is(i, WordSet.FRONTING) ? i + 1 : i;
        return cue.form() == VerbForm.ING && cue.first() == i;
    }

    /** The phrase behind the first comma that a subject and its verb follow. */
    public static Optional<Phrase> subject(NewsText text, Cue cue, int end) {
        int i = cue.end();
        while (i < Math.min(end, cue.end() + LONGEST)) {
            int next = MarkedStretch.past(text, i, end);
            boolean pause = next > i + 1 ? MainClause.closesWithComma(text, next - 1) : text.isComma(i);
            if (pause && opensSubject(text, next)) {
                Optional<Phrase> subject = SourcePhrase.after(text, next, end)
                        .filter(phrase -> text.isFinite(phrase.end()) || text.isComma(phrase.end()));
                if (subject.isPresent()) {
                    return subject;
                }
            }
            i = next;
        }
        return Optional.empty();
    }

    private static boolean opensSubject(NewsText text, int i) {
        return text.isCapital(i) || text.is(i, WordSet.SUBJECT) || text.is(i, WordSet.DETERMINER);
    }
}
