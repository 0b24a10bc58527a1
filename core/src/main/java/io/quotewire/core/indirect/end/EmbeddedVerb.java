package io.quotewire.core.indirect.end;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Distinguishes the verb of a clause inside a phrase ("the losses the yard makes") from a plural noun spelt like one
 * ("pay raises of two percent"). Pure functions.
 */
final class EmbeddedVerb {
    private EmbeddedVerb() {}

    /** Whether a form in -s of the phrase that begins at {@code start} is a noun, since no subject stands before it. */
    static boolean isNoun(NewsText text, int start, int i) {
        return Plural.endsLikeOne(text.lower(i))
                && !text.is(i, WordClass.AUXILIARY)
                && !Scan.any(start + 1, i, word -> opensSubject(text, word));
    }

    private static boolean opensSubject(NewsText text, int i) {
        return text.is(i, WordSet.ANY_DETERMINER, WordSet.SUBJECT, WordSet.WH)
                || text.names().at(i) >= 0;
    }
}
