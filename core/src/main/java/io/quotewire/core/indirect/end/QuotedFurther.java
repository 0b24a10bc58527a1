package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * Finds the end of content that seems to end although words of the speaker are quoted further on in its sentence: "Hale
 * said the winch was old, but it was “a useful thing”" is all what she said. Pure functions.
 */
public final class QuotedFurther {
    private static final ClauseEnd CLAUSE_END = new ClauseEnd();
    /** More words may be the narrator's. */
    private static final int FARTHEST = 25;
    /** "The “old” yard", "a “secret plan”": words from which the narrator keeps a distance. */
    private static final int FEWEST_WORDS = 3;

    private QuotedFurther() {}

    /**
     * The end of the content, behind such words.
     *
     * @param end where it ends by other signs
     */
    public static int end(ReportingSentence sentence, Cue cue, int start, int end) {
        NewsText text = sentence.text();
        int last = Math.min(sentence.end(), end + FARTHEST);
        int mark = Scan.to(end, last, text::isQuoted);
        if (mark >= last
                || mark == end
                || text.is(end + 1, WordSet.ACCORDING)
                || text.is(end, WordSet.ACCORDING)
                || BesideMainClause.is(sentence, cue)
                || !isFragment(sentence, mark)) {
            return end;
        }
        int behind = MarkedStretch.past(text, mark, sentence.end());
        boolean reportedAgain = sentence.cueFrom(end, mark) >= 0 || sentence.cueFrom(behind, sentence.end()) >= 0;
        return reportedAgain || !SubjectAlone.hasVerb(text, start, end) ? end : CLAUSE_END.of(sentence, mark);
    }

    /** Whether several words of a clause that began before them are quoted. */
    private static boolean isFragment(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        int word = mark;
        while (text.isQuoted(word) && !text.isWord(word)) {
            word++;
        }
        int behind = MarkedStretch.past(text, mark, sentence.end());
        return text.isWord(mark - 1)
                && !text.is(mark - 1, WordSet.THAT)
                && !text.isCapital(word)
                && behind - word > FEWEST_WORDS;
    }
}
