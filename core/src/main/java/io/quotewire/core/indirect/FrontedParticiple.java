package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.Optional;
import java.util.Set;

/** "Noting that the bridge was old, Hale asked for money", "After saying it was safe, Hale left": the subject comes behind. */
final class FrontedParticiple {
    /** What is said in front of the main clause is not longer; it keeps the walk bounded. */
    private static final int LONGEST = 60;

    private static final Set<String> LEADING =
            Set.of("while", "after", "before", "when", "in", "by", "since", "despite");

    private FrontedParticiple() {}

    /** Whether the cue is a participle at the start of the sentence, or behind "While" or "But after" there. */
    static boolean isAt(Words words, int start, Cue cue) {
        int i = words.in(start, WordClasses.COORDINATOR) ? start + 1 : start;
        i = words.in(i, LEADING) ? i + 1 : i;
        return cue.form() == VerbForm.ING && cue.first() == i;
    }

    /** The phrase behind the first comma that a subject and its verb follow. */
    static Optional<Phrase> subject(Words words, Cue cue, int end) {
        int i = cue.end();
        while (i < Math.min(end, cue.end() + LONGEST)) {
            int next = ClauseEnd.past(words, i, end);
            boolean pause = next > i + 1 ? MainClause.isPause(words, next - 1) : words.isComma(i);
            if (pause && opensSubject(words, next)) {
                Optional<Phrase> subject = SourcePhrase.after(words, next, end)
                        .filter(phrase -> words.isFinite(phrase.end()) || words.isComma(phrase.end()));
                if (subject.isPresent()) {
                    return subject;
                }
            }
            i = next;
        }
        return Optional.empty();
    }

    private static boolean opensSubject(Words words, int i) {
        return words.isCapital(i) || words.in(i, WordClasses.SUBJECT) || words.in(i, WordClasses.DETERMINER);
    }
}
