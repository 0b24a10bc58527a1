package io.quotewire.core.speaker.organization;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds the noun to which an organisation's name stands in apposition: "the small Dutch | airline, Harland,". */
final class ApposedNoun {
    /** The maximum number of words between an article and the comma: "the small Dutch airline". */
    private static final int LONGEST = 5;

    private ApposedNoun() {}

    /** The noun before the name, if both are between pauses; -1 if there is none. */
    static int before(NewsText text, int name) {
        int before = text.names().firstToken(name) - 1;
        int comma = text.is(before, WordSet.THE) ? before - 1 : before;
        return text.isMark(comma, ',')
                        && text.is(text.names().endToken(name), WordClass.PUNCTUATION)
                        && isDefinite(text, comma - 1)
                ? comma - 1
                : -1;
    }

    /** "(By) the media watchdog", "a Dutch union", "another union", "Peru's road agency": not a word alone. */
    static boolean isDefinite(NewsText text, int noun) {
        return text.is(opening(text, noun), WordSet.ANY_DETERMINER, WordSet.GENITIVE);
    }

    /** "The road agency", "a road agency". */
    static boolean hasArticle(NewsText text, int noun) {
        return text.is(opening(text, noun), WordSet.ARTICLE);
    }

    /** The word before the noun and its modifiers. */
    private static int opening(NewsText text, int noun) {
        int opening = noun - 1;
        while (opening > noun + 1 - LONGEST && text.is(opening, WordClass.OPEN)) {
            opening--;
        }
        return opening;
    }
}
