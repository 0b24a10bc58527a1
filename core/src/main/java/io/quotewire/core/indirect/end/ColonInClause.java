package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;

/** Recognises a colon that does not end a reported clause: before a list or an explanation, and in a title. */
final class ColonInClause {
    private ColonInClause() {}

    /**
     * "In two ways: by sea or by rail": words without a capital follow, which are not the sources that a heading names:
     * "the port was shut: sources". Also in a title.
     */
    static boolean goesOn(ReportingSentence sentence, int colon) {
        NewsText text = sentence.text();
        int next = colon + 1;
        boolean sources = next + 1 >= sentence.end() && GroupNouns.arePeople(text.lower(next));
        return (opensWords(sentence, next) && !text.isCapital(next) && !sources && !NextReport.isAt(sentence, next))
                || isInTitle(sentence, colon);
    }

    /** "The film Harbour Lights: The Return", "Harbour Lights: Days of Rain"; not "behind Hale: Most of the boats". */
    static boolean isInTitle(ReportingSentence sentence, int colon) {
        NewsText text = sentence.text();
        int next = colon + 1;
        int second = text.is(next + 1, WordSet.OF) ? next + 2 : next + 1;
        return opensWords(sentence, next)
                && text.isCapital(colon - 1)
                && text.isCapital(next)
                && second < sentence.end()
                && text.isCapital(second)
                && !NextReport.isAt(sentence, next);
    }

    /** Whether a word follows the colon behind a space; not "http://". */
    private static boolean opensWords(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return i < sentence.end()
                && text.isWord(i)
                && text.tokens().start(i) > text.tokens().end(i - 1);
    }
}
