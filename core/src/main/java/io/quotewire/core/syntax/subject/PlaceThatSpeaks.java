package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a place with which a sentence opens as its subject, by the aside behind it: "Peru, too, said", "Peru, for
 * its part, said", "Peru, responding to a warning, said", "Peru, a member of the union, said", "Peru, which is in the
 * union, said". Pure functions.
 */
final class PlaceThatSpeaks {
    private PlaceThatSpeaks() {}

    /** Whether such an aside opens behind the phrase, which ends with the name of a place. */
    static boolean is(NewsText text, Source phrase) {
        int aside = phrase.end() + 1;
        boolean adverb = text.isComma(aside + 1) && (text.is(aside, WordSet.LOOSE_OPENER) || text.is(aside, "too"));
        boolean member = text.is(aside, WordSet.ARTICLE) && !text.is(aside, WordSet.THE);
        return text.opensSentence(phrase.first())
                && (text.is(aside, WordSet.THING_RELATIVE)
                        || (text.isComma(phrase.end())
                                && (adverb
                                        || member
                                        || Participle.isPresent(text, aside)
                                        || (text.is(aside, WordSet.FOR) && text.is(aside + 1, "its")))));
    }
}
