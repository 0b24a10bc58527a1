package io.quotewire.core.indirect.start;

import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a short title in quotation marks between a cue and its content, the place of the statement: "said on “Good
 * Boats” on Sunday that". Pure functions.
 */
final class QuotedTitle {
    private static final int LONGEST = 8;

    private QuotedTitle() {}

    /** "On “Good Boats” on Sunday, “We won.”": a short capitalised title, followed by direct speech. */
    static boolean isBeforeSpeech(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        if (!text.isQuoted(mark)) {
            return false;
        }
        int end = MarkedStretch.past(text, mark, sentence.end());
        int comma = behindNetwork(text, end);
        int word = Scan.to(mark, end, text::isWord); // Two apostrophes may be the mark.
        return end - mark <= LONGEST && text.isCapital(word) && text.isComma(comma) && text.isQuoted(comma + 1);
    }

    /** "On CBS": the token after a broadcaster's name. */
    private static int behindNetwork(NewsText text, int i) {
        int name = text.is(i, WordSet.PLACING) ? text.names().at(i + 1) : -1;
        return name < 0 ? i : text.names().endToken(name);
    }

    /**
     * "On “Good Boats” on Sunday that", "on the “Good Boats” podcast that": the token after a short title and its
     * occasion if "that" follows, or -1.
     */
    static int thatBehind(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        int end = MarkedStretch.past(text, mark, sentence.end());
        if (end - mark > LONGEST || !text.isCapital(mark + 1) || isSaid(text, mark)) {
            return -1;
        }
        int work = text.is(end, WordClass.OPEN) && !text.isCapital(end) ? end + 1 : end; // "podcast", "show"
        int that = Occasion.behindDay(text, behindNetwork(text, text.isComma(work) ? work + 1 : work));
        that = text.isComma(that) ? that + 1 : that;
        return text.is(that, WordSet.THAT) && !text.isQuoted(that) ? that : -1;
    }

    /** "Said, “I am glad,” that": a pronoun with its verb, which no title opens with. */
    private static boolean isSaid(NewsText text, int mark) {
        return text.is(mark + 1, WordClass.SUBJECT_PRONOUN) && text.isFinite(mark + 2);
    }
}
