package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.PluralNotVerb;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a word that may open a content clause without "that": the first of its subject, or of a phrase before it.
 * Not the first of an object or of another phrase that belongs to the cue: "said it", "reported on deals", "said in
 * Lima". Pure functions.
 */
final class ClauseOpener {
    private static final int LONGEST_ASIDE = 12;

    /** "At least three boats". */
    private static final String LEAST = "least";

    /** "At the time". */
    private static final String MOMENT = "time";

    private ClauseOpener() {}

    /** Whether such a clause may open at the token. */
    static boolean isAt(ReportingSentence sentence, Cue cue, int i) {
        NewsText text = sentence.text();
        boolean money = text.isMoney(i) && cue.entry().takes(Takes.ANY_CLAUSE);
        boolean angle = text.isMark(i, '<') && text.names().at(i + 1) >= 0;
        if ((!text.isWord(i) && !text.isQuoted(i) && !money && !angle) || PluralNotVerb.isSubject(text, cue)) {
            return false;
        }
        if (text.is(i, WordSet.ANY_DETERMINER) && text.is(i + 1, WordSet.CITED) && text.isQuoted(i + 2)) {
            // "adding the words “…”"
            return false;
        }
        boolean object = text.is(i, WordSet.OBJECT) && !text.is(i, WordSet.SUBJECT) && !text.isCapital(i);
        boolean inverted = text.is(i, WordClass.AUXILIARY) && !text.isCapital(i) && !isGerund(text, i);
        if (object || inverted || isOtherwise(text, i) || isAllSaid(text, i) || isPlaceOfSpeech(sentence, i)) {
            return false;
        }
        return !opensPhrase(text, cue, i)
                || isShareWithVerb(sentence, i)
                || (cue.entry().takes(Takes.ANY_CLAUSE) && PhraseBeforeClause.isAt(sentence, i));
    }

    /** "Said being early | would help": a subject that is a form in -ing. */
    private static boolean isGerund(NewsText text, int i) {
        return text.lower(i).endsWith("ing");
    }

    /** "Textbooks that say otherwise", "said otherwise to her"; not "said otherwise it would sink". */
    private static boolean isOtherwise(NewsText text, int i) {
        return text.is(i, "otherwise")
                && (!text.isWord(i + 1) || text.isFinite(i + 1) || text.is(i + 1, WordSet.ANY_PREPOSITION));
    }

    /** "Said this | while opening the yard", "said these when asked": what was said stands before. */
    private static boolean isAllSaid(NewsText text, int i) {
        return text.is(i, WordSet.ALONE)
                && ReportWords.TIMING.contains(text.lower(i + 1))
                && !text.is(i, WordSet.THAT)
                && !text.is(i + 1, WordSet.AS);
    }

    /** "Reported on deals", "said only in passing", "said the same of the crew": a phrase that is not a subject. */
    private static boolean opensPhrase(NewsText text, Cue cue, int i) {
        if (text.is(i, WordClass.ADVERB) || text.is(i, WordSet.GROUP_ADVERB)) {
            int first = i + 1;
            boolean counted = text.is(first, WordSet.ROUGHLY) && isNumber(text, first + 1); // "only about ten boats"
            if ((text.is(first, WordClass.PREPOSITION) && !counted)
                    || (text.is(first, WordSet.NO_CLAUSE) && !text.isFinite(first + 1))) {
                return true;
            }
        }
        boolean counted = text.is(i, WordSet.ROUGHLY) && isNumber(text, i + 1);
        return (text.is(i, WordSet.NO_CLAUSE_OPENER) && !isNobodysVerb(text, i) && !counted)
                || (text.is(i, WordClass.PREPOSITION) && !counted && (mayBeNoun(cue) || opensTopic(text, cue, i)))
                || (text.is(i, WordSet.NO_CLAUSE) && text.is(i + 1, WordClass.PREPOSITION));
    }

    /** "Some of the crew had left": a part of a group, and its verb. */
    private static boolean isShareWithVerb(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return !text.is(i, WordSet.NO_CLAUSE_OPENER)
                && text.is(i + 1, WordSet.OF)
                && text.hasFinite(i + 2, sentence.end());
    }

    /** "Estimates from traders", "found over 30 letters": the cue is a noun or takes one, so no clause follows. */
    private static boolean mayBeNoun(Cue cue) {
        return !cue.entry().takes(Takes.ANY_CLAUSE)
                && (cue.form() == VerbForm.PRESENT || cue.entry().kind() == CueKind.FINDING);
    }

    /** "Reported on deals that", "marvelled at the crew who", "wrote of a storm that": the topic of the cue. */
    private static boolean opensTopic(NewsText text, Cue cue, int i) {
        return !cue.entry().takes(Takes.ANY_CLAUSE)
                && ReportWords.GOVERNED.contains(text.lower(i))
                && !text.is(i + 1, WordClass.TIME)
                && !text.is(i + 1, LEAST)
                && !(text.is(i + 1, WordSet.THE)
                        && (text.is(i + 2, WordClass.TIME)
                                || text.is(i + 2, MOMENT)
                                || text.is(i + 2, WordSet.OCCASION)));
    }

    /** "Said nothing would change"; not "said nothing". */
    private static boolean isNobodysVerb(NewsText text, int i) {
        return text.is(i, WordSet.NOBODY) && text.isFinite(i + 1);
    }

    /** "Said in Lima on Monday, “We won.”": a prepositional phrase that introduces direct speech. */
    private static boolean isPlaceOfSpeech(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (!text.is(start, WordSet.PLACING)) {
            return false;
        }
        int comma = Scan.past(start, Math.min(sentence.end(), start + LONGEST_ASIDE), text::isWord);
        int first = comma + 1;
        while (text.isQuoted(first) && !text.isWord(first)) {
            first++;
        }
        return text.isComma(comma) && text.isQuoted(first) && text.isCapital(first) && !text.hasFinite(start, comma);
    }

    /** "Said about three million people had voted", "said about 300 boats sank". */
    private static boolean isNumber(NewsText text, int i) {
        return text.is(i, WordSet.NUMBER) || isMeasure(text, i);
    }

    /** "$3m", "300". */
    static boolean isMeasure(NewsText text, int i) {
        return text.isMoney(i) || text.isFigure(i);
    }
}
