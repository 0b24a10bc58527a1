package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Finds where a statement about somebody ends that stands in a phrase ahead of the main clause, "In a ruling that
 * called it a crime, | the court", and recognises a list that goes on behind its comma: "accused of fraud, | forged
 * letters and bribery,". Pure functions.
 */
final class SaidOfAside {
    private SaidOfAside() {}

    /** The end of the statement, which is at most {@code end}: the comma if its cue is in a phrase ahead of all. */
    static int endOf(ReportingSentence sentence, Cue cue, int end) {
        return isInLeading(sentence, cue) ? firstComma(sentence.text(), cue.end(), end) : end;
    }

    /** "In a ruling that called it a crime, | the court": the cue is in a phrase ahead of the main clause. */
    private static boolean isInLeading(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int relative = cue.first() - 1;
        return text.is(sentence.start(), WordSet.ANY_PREPOSITION)
                && text.is(relative, WordSet.THAT, WordSet.THING_RELATIVE)
                && firstComma(text, sentence.start(), relative) == relative;
    }

    private static int firstComma(NewsText text, int from, int to) {
        return IntStream.range(from, to).filter(text::isComma).findFirst().orElse(to);
    }

    /** ", | forged letters and bribery,": a participle in a list that goes on to the next comma. */
    static boolean isListed(NewsText text, int comma, int end) {
        boolean joint = false;
        for (int i = comma + 1; Participle.isPast(text, comma + 1) && i < end; i++) {
            if (text.isComma(i)) {
                return joint;
            }
            joint |= text.is(i, WordSet.COORDINATOR);
        }
        return false;
    }
}
