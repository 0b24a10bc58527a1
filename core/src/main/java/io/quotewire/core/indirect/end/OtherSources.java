package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises where the narrator turns from some sources to the others: "Some said the winch was old | while others were
 * convinced it was new", "Harbour sources say it is shut, | while other sources are silent". Pure functions.
 */
final class OtherSources {
    private static final String WHILE = "while";
    private static final String OTHER = "other";
    private static final Set<String> SOME = Set.of("some", "many", "several", "most");
    /** "Others have long been". */
    private static final int LONGEST_TO_VERB = 5;

    private OtherSources() {}

    /**
     * Whether they begin at "while".
     *
     * @param start where what the first ones say begins
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.ANY_SUBORDINATOR) || !WHILE.equals(text.lower(i))) {
            return false;
        }
        boolean others = text.is(i + 1, WordSet.OTHERS)
                && SOME.contains(text.lower(sentence.start()))
                && sentence.cueFrom(sentence.start(), sentence.start() + 2) >= 0
                && sentence.cueFrom(i + 2, Math.min(sentence.end(), i + 2 + LONGEST_TO_VERB)) >= 0;
        boolean alike = OTHER.equals(text.lower(i + 1))
                && IntStream.range(sentence.start(), start)
                        .anyMatch(word -> text.lower(word).equals(text.lower(i + 2)));
        return (others || alike) && text.hasFinite(i + 2, Math.min(sentence.end(), i + LONGEST_TO_VERB));
    }
}
