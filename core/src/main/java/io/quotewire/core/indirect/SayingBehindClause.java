package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises words behind a report that only tell where or when was said what stands before it: "The port is shut,
 * Hale said | in a look at the sums it uses", "The port is shut, Hale said on Monday | when she met the crew". Pure
 * functions.
 */
final class SayingBehindClause {
    private static final MainClause MAIN = new MainClause();

    private SayingBehindClause() {}

    /**
     * Whether such words follow the cue, behind a clause that a comma parts from the source.
     *
     * @param kind what they would be as content
     */
    static boolean isAt(ReportingSentence sentence, Cue cue, Takes kind) {
        if (kind != Takes.BARE && kind != Takes.WH) {
            return false;
        }
        NewsText text = sentence.text();
        int told = Addressee.past(sentence, cue);
        int i = Occasion.behindDay(text, told);
        boolean timing = ReportWords.TIMING.contains(text.lower(i));
        boolean opens = timing || (kind == Takes.BARE && text.is(i, WordSet.PLACING));
        int c = opens ? sentence.cueFrom(cue.first(), cue.first() + 1) : -1;
        return c >= 0
                && sentence.source(c)
                        .filter(source -> isBehindClause(sentence, cue, source))
                        .isPresent();
    }

    private static boolean isBehindClause(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        int first = sentence.start();
        int comma = source.start() - 1;
        boolean led = text.is(first, WordSet.ANY_SUBORDINATOR)
                || text.is(first, WordClass.PREPOSITION)
                || text.is(first, WordSet.COORDINATOR)
                || Participle.isAny(text, first);
        return cue.first() == source.end()
                && comma > first
                && text.isComma(comma)
                && !led
                && MAIN.isIn(text, first, comma);
    }
}
