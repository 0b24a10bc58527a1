package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Finds the narrator's verdict on a text, or how it fared, behind what the text says: "A report that says Lima, Ohio,
 * has shut | is fake", "a story claiming it has shut | has gone viral". Pure functions.
 */
final class JudgedText {
    /** "Has once again duped". */
    private static final int LONGEST_GROUP = 4;

    private JudgedText() {}

    /** The token where the verdict begins, with which what is told must end; {@code end} if there is none. */
    static int verdict(ReportingSentence sentence, Cue cue, int start, int end) {
        NewsText text = sentence.text();
        if (!isOfText(text, cue)) {
            return end;
        }
        int last = end - 1;
        int fate = fate(text, start, end);
        if (fate < end) {
            return fate;
        }
        if (!ReportWords.VERDICT.contains(text.lower(last)) || text.isQuoted(last)) {
            return end;
        }
        int copula = last - 1;
        while (copula > start
                && !text.isFinite(copula)
                && (text.is(copula, WordSet.ARTICLE) || isAdverb(text, copula))) {
            copula--;
        }
        boolean is = text.is(copula, WordSet.COPULA) || Negation.isShortAtEnd(text.lower(copula)); // "Isn't real"
        boolean judges = is && text.isFinite(copula) && !text.isQuoted(copula);
        return judges && text.hasFinite(start, copula - 1) ? copula : end;
    }

    /** Where "has gone viral", "has once again duped thousands" begins: how the text fared; {@code end} if nowhere. */
    private static int fate(NewsText text, int start, int end) {
        int fared = IntStream.range(start + 1, end)
                .filter(i -> ReportWords.FARED.contains(text.lower(i)) && !text.isQuoted(i))
                .findFirst()
                .orElse(end);
        int verb = fared - 1;
        while (verb > Math.max(start, fared - LONGEST_GROUP) && !isAuxiliary(text, verb)) {
            verb--;
        }
        boolean fares = fared < end
                && isAuxiliary(text, verb)
                && !isAuxiliary(text, verb - 1)
                && !text.is(verb - 1, WordSet.SUBJECT)
                && !text.is(verb - 1, WordSet.ANY_RELATIVE)
                && !text.is(verb - 1, WordSet.CONTINUATION);
        return fares && text.hasFinite(start, verb - 1) ? verb : end;
    }

    private static boolean isAuxiliary(NewsText text, int i) {
        return text.is(i, WordClass.AUXILIARY) && text.isFinite(i);
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
