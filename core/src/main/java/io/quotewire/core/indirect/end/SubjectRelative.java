package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Ends what is told in a relative clause of the sentence's subject before the main verb: "A man who called it “a shame”
 * | was fined", "A clerk who said it was old | has left", and what a text that is the subject says: "An article saying
 * the port had shut | is false". Pure functions.
 */
public final class SubjectRelative {
    private static final String WHERE = "where";

    private SubjectRelative() {}

    /**
     * The end of a statement that is no clause, which is the main verb if the cue is in such a relative clause.
     *
     * @param start where the statement begins
     * @param end its end by other signs
     */
    public static int endOfPhrase(ReportingSentence sentence, Cue cue, int start, int end) {
        return is(sentence, cue) ? MainVerb.behind(sentence.text(), start, end, false) : end;
    }

    /** Like {@link #endOfPhrase}, of a clause, which has a verb of its own. */
    public static int endOfClause(ReportingSentence sentence, Cue cue, int start, int end) {
        int judged = JudgedText.verdict(sentence, cue, start, end);
        if (judged < end) {
            return judged;
        }
        return is(sentence, cue) || isOfText(sentence, cue) ? MainVerb.behind(sentence.text(), start, end, true) : end;
    }

    /** Whether a relative clause without a comma, before any main verb, includes the cue. */
    private static boolean is(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        if (text.is(sentence.start(), WordClass.PREPOSITION)) {
            return false;
        }
        int relative = sentence.start() + 1;
        while (relative < cue.first() && !opensRelative(text, relative, cue)) {
            if (Pause.at(text, relative) || text.isFinite(relative) || text.is(relative, WordSet.ANY_SUBORDINATOR)) {
                return false;
            }
            relative++;
        }
        if (relative >= cue.first()) {
            return false;
        }
        boolean inside = true;
        for (int i = relative + 1; i < cue.first(); i++) {
            if (Pause.at(text, i)) {
                return false;
            }
            // "A clerk who left said" speaks by the main verb, "a clerk who left after she said" does not
            inside = text.is(i, WordSet.ANY_SUBORDINATOR) || (inside && !text.isFinite(i));
        }
        return inside;
    }

    /** "A clerk who", "a post that said", "a town where Hale says", "a clip in which she said". */
    private static boolean opensRelative(NewsText text, int i, Cue cue) {
        boolean at =
                text.is(i, WHERE) || (text.is(i, WordSet.THING_RELATIVE) && text.is(i - 1, WordSet.ANY_PREPOSITION));
        return at
                || text.is(i, WordSet.PERSON_RELATIVE)
                || (i == cue.first() - 1 && (text.is(i, WordSet.THAT) || text.is(i, WordSet.THING_RELATIVE)));
    }

    /** "An article saying", "Separately, a fake advertisement claiming": a text opens the sentence, without a verb. */
    private static boolean isOfText(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int noun = cue.first() - 1;
        if (!Reporting.isBehindNoun(text, cue) || !GroupNouns.isDocument(text.lower(noun))) {
            return false;
        }
        int first = text.isComma(sentence.start() + 1) ? sentence.start() + 2 : sentence.start();
        return !text.is(first, WordSet.ANY_PREPOSITION)
                && !Participle.isPresent(text, first)
                && NextReport.LONGEST_SUBJECT > noun - first
                && !Pause.isIn(text, first, noun)
                && !text.hasFinite(first, noun)
                && !Scan.any(first + 1, noun, i -> isPast(text, i));
    }

    /** "The ministries issued statements"; not "a leaked statement", "the widely shared posts". */
    private static boolean isPast(NewsText text, int i) {
        return Participle.isRegularPast(text, i)
                && !text.is(i - 1, WordSet.ARTICLE)
                && !text.is(i - 1, WordClass.POSSESSIVE)
                && !text.is(i - 1, WordClass.ADVERB);
    }
}
