package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.PlainClause;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a phrase without a known verb that must be the content because nothing else in the sentence can be: "The
 * yard heads for a record in May, Hale said.".
 */
final class ClosedByReport {
    private ClosedByReport() {}

    /**
     * Whether a long phrase that does not introduce anything is the only possible content.
     *
     * @param behind the token after the cue and the addressee
     */
    static boolean is(ReportingSentence sentence, Phrase before, Phrase source, Cue cue, int behind) {
        NewsText text = sentence.text();
        int first = before.start();
        return Occasion.behind(sentence, behind) >= sentence.end()
                && !text.hasFinite(source.end(), cue.first())
                && PlainClause.isLong(sentence, first, before.end())
                && !text.is(first, WordSet.LEADING)
                && !text.is(first, WordSet.ANY_SUBORDINATOR)
                && !text.is(first, WordSet.WH)
                && !text.is(first, WordClass.ADVERB)
                && !Participle.isAny(text, first)
                && !text.isQuoted(before.end() - 1)
                && !hasLabel(text, before);
    }

    /** "Herald: Port to close, aides say". */
    private static boolean hasLabel(NewsText text, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (text.isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }
}
