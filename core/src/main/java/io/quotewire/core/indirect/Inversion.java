package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;

/**
 * Whether a cue stands before its source: "The bridge was shut, said Ana Ruiz". A main clause and a comma come before it;
 * where only a subject and its appositive do, what follows the cue is the content; so does what begins "said she had". The
 * source may also split a clause: "The trouble, said Ana Ruiz, is".
 */
final class Inversion {
    private final MainClause mainClause = new MainClause();

    boolean isAt(Scope sentence, Cue cue) {
        Words words = sentence.words();
        int pause = cue.first() - 1;
        int end = words.isQuoted(pause) ? pause + 1 : pause;
        return MainClause.isPause(words, pause)
                && cue.first() == cue.head()
                && cue.form() != VerbForm.ING
                && cue.form() != VerbForm.BASE
                && cue.entry().takes(Takes.BARE)
                && opensSource(words, cue.end())
                && (mainClause.isIn(words, mainClause.start(sentence, end), end) || splitsClause(sentence, cue));
    }

    /** "The trouble, says Ana Ruiz, is", "As a result, says Ana Ruiz, the winch broke": the rest of the clause follows. */
    private static boolean splitsClause(Scope sentence, Cue cue) {
        Words words = sentence.words();
        boolean leads = words.in(sentence.start(), WordClasses.PREPOSITION) || words.is(sentence.start(), "as");
        return SourcePhrase.after(words, cue.end(), sentence.end())
                .map(SourcePhrase.Phrase::end)
                .filter(comma -> words.isComma(comma)
                        && (words.isFinite(comma + 1) || (leads && words.hasFinite(comma + 1, sentence.end()))))
                .isPresent();
    }

    private static boolean opensSource(Words words, int i) {
        if (words.in(i, WordClasses.SUBJECT) && words.isFinite(i + 1)) {
            return false;
        }
        return words.isCapital(i) || (words.isWord(i) && !words.in(i, WordClasses.PREPOSITION) && !words.is(i, "that"));
    }
}
