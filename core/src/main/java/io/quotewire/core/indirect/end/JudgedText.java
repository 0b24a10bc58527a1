package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the narrator's verdict on a text behind what the text says: "A report that says Lima, Ohio, has shut | is
 * fake", "a story claiming “it has shut” | is not true". Pure functions.
 */
final class JudgedText {
    private JudgedText() {}

    /** The token where the verdict begins, with which what is told must end; {@code end} if there is none. */
    static int verdict(ReportingSentence sentence, Cue cue, int start, int end) {
        NewsText text = sentence.text();
        int last = end - 1;
        if (!ReportWords.VERDICT.contains(text.lower(last)) || text.isQuoted(last) || !isOfText(text, cue)) {
            return end;
        }
        int copula = last - 1;
        while (copula > start && (text.is(copula, WordSet.ARTICLE) || isAdverb(text, copula))) {
            copula--;
        }
        boolean judges = text.is(copula, WordSet.COPULA) && text.isFinite(copula) && !text.isQuoted(copula);
        return judges && text.hasFinite(start, copula - 1) ? copula : end;
    }

    private static boolean isAdverb(NewsText text, int i) {
        return text.is(i, WordSet.NEGATION) || text.is(i, WordClass.ADVERB);
    }

    /** "A report that says", "a hoax claiming", "the quote in which he said"; not "the report says". */
    private static boolean isOfText(NewsText text, Cue cue) {
        int noun = text.is(cue.first() - 1, WordSet.THAT) || text.is(cue.first() - 1, WordSet.THING_RELATIVE)
                ? cue.first() - 2
                : cue.first() - 1;
        boolean modifies = noun < cue.first() - 1 || cue.form() == VerbForm.ING;
        return modifies && (ReportWords.RUMOUR.contains(text.lower(noun)) || GroupNouns.isDocument(text.lower(noun)));
    }
}
