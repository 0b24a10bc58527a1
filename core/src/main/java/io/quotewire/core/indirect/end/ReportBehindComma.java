package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Recognises a report that closes what was told before it: "It was late, | the minister said", "he told them" at the
 * end of the sentence or before another comma. Pure functions.
 */
final class ReportBehindComma {
    private ReportBehindComma() {}

    /** Whether it begins at the token, which follows a comma. */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        if (isOpenBefore(sentence.text(), start, i - 1)) {
            return false;
        }
        int c = NextReport.afterSubject(sentence, i);
        if (c < 0) {
            return false;
        }
        Cue cue = sentence.cues().get(c);
        if (commas(sentence.text(), i, cue.first()) == 1) {
            return false;
        }
        int told = Addressee.past(sentence, cue);
        int end = Occasion.behind(sentence, told);
        boolean goesOn = end > told && sentence.text().is(end + 2, WordSet.THAT);
        return end >= sentence.end() || (sentence.text().isComma(end) && !goesOn);
    }

    /** "And that, as a father, | he understood": the words between commas open a clause that is still to come. */
    private static boolean isOpenBefore(NewsText text, int start, int comma) {
        int opening = Scan.backTo(comma - 1, start, text::isComma);
        return text.isComma(opening)
                && (text.is(opening - 1, WordSet.THAT) || text.is(opening - 1, WordSet.CONTINUATION))
                && !text.hasFinite(opening, comma);
    }

    private static int commas(NewsText text, int from, int to) {
        return (int) IntStream.range(from, to).filter(text::isComma).count();
    }
}
