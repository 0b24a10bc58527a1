package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises a cue in a fronted participle clause, whose subject follows: "Noting that the bridge was old, Hale asked
 * for money", "After saying it was safe, Hale left".
 */
public final class FrontedParticiple {
    /** The maximum length of the clause; it bounds the scan. */
    private static final int LONGEST = 60;

    private FrontedParticiple() {}

    /** Whether the cue is a participle at the start of the sentence, possibly after "While" or "But after". */
    public static boolean isAt(NewsText text, int start, Cue cue) {
        if (cue.form() != VerbForm.ING) {
            return false;
        }
        int i = text.is(start, WordSet.COORDINATOR) ? start + 1 : start;
        i = text.is(i, WordSet.FRONTING) ? i + 1 : i;
        return cue.first() == i;
    }

    /** The phrase after the first comma that is a subject with its verb; none for an {@link #isOccasion occasion}. */
    static Optional<Phrase> subject(NewsText text, Cue cue, int end) {
        if (isOccasion(text, cue)) {
            return Optional.empty();
        }
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

    /** "Commenting on the news that the yard will close, Hale said": what others have told. */
    private static boolean isOccasion(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.ON, WordSet.TO) && ReportWords.COMMENTING.contains(text.lower(cue.head()));
    }

    private static boolean opensSubject(NewsText text, int i) {
        return text.isCapital(i) || text.is(i, WordSet.SUBJECT) || text.is(i, WordSet.ANY_DETERMINER);
    }
}
