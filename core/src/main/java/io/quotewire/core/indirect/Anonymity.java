package io.quotewire.core.indirect;

import io.quotewire.core.cue.CourtTold;
import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises the wish of a source not to be named, which is no statement: "asked that his surname not be published",
 * "insisted that only her first name be used". Pure functions.
 */
final class Anonymity {
    /** "His own real first name". */
    private static final int LONGEST = 5;

    private static final Set<String> WISHING = WordList.lines(Anonymity.class, "wishes.txt");

    private Anonymity() {}

    /** Whether the content is such a wish; not "asked that her name be added to the list", "said her name was used". */
    static boolean asks(NewsText text, Cue cue, Phrase source, Phrase content) {
        int i = text.is(content.start(), WordSet.THAT) ? content.start() + 1 : content.start();
        int first = text.is(i, WordClass.ADVERB) ? i + 1 : i;
        boolean own = text.is(first, WordClass.POSSESSIVE) && isOfSource(text, source, text.lower(first));
        if (!WISHING.contains(cue.entry().lemma()) || !own) {
            return false;
        }
        for (int noun = first + 1; noun < first + LONGEST && text.isWord(noun); noun++) {
            if (ReportWords.NAMES.contains(text.lower(noun))) {
                int be = text.is(noun + 1, WordSet.NEGATION) ? noun + 2 : noun + 1;
                int behind = be + 2;
                return text.is(be, "be")
                        && ReportWords.WITHHELD.contains(text.lower(be + 1))
                        && (behind >= content.end() || text.is(behind, WordSet.FOR) || !text.isWord(behind));
            }
        }
        return false;
    }

    /** Not "lawyers asked that his", "the firm asked that its". */
    private static boolean isOfSource(NewsText text, Phrase source, String possessive) {
        boolean person = !"its".equals(possessive) && !CourtTold.isListener(text.lower(source.end() - 1));
        return person && ("their".equals(possessive) || !Plural.endsLikeOne(text.lower(source.start())));
    }
}
