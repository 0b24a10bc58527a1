package io.quotewire.core.indirect;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the wish of a source not to be named, which is no statement: "asked that his surname not be published",
 * "insisted that only her first name be used". Pure functions.
 */
final class Anonymity {
    /** "His own real first name". */
    private static final int LONGEST = 5;

    private Anonymity() {}

    /** Whether the content is such a wish; not "asked that her name be added to the list". */
    static boolean asks(NewsText text, Phrase content) {
        int i = text.is(content.start(), WordSet.THAT) ? content.start() + 1 : content.start();
        int first = text.is(i, WordClass.ADVERB) ? i + 1 : i;
        if (!text.is(first, WordClass.POSSESSIVE)) {
            return false;
        }
        for (int noun = first + 1; noun < first + LONGEST && text.isWord(noun); noun++) {
            if (ReportWords.NAMES.contains(text.lower(noun))) {
                boolean not = text.is(noun + 1, WordSet.NEGATION);
                int be = not ? noun + 2 : noun + 1;
                return text.is(be, WordSet.BE) && (not || ReportWords.WITHHELD.contains(text.lower(be + 1)));
            }
        }
        return false;
    }
}
