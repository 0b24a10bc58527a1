package io.quotewire.core.speaker.phrase;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Finds the noun for a text in the words of a source: "a report | released Monday", "an old version of the | story".
 * Pure functions.
 */
public final class DocumentNoun {
    private DocumentNoun() {}

    /** The noun before the participle with which the words may end, or of which there are versions; or their noun. */
    public static int of(NewsText text, SourceWords source) {
        int noun = source.noun();
        boolean form = AuthoredNouns.isForm(text.lower(noun))
                && text.is(noun + 1, WordSet.OF)
                && text.is(noun + 2, WordSet.THE)
                && noun + 3 < source.end()
                && AuthoredNouns.isAt(text, noun + 3);
        if (form) {
            return noun + 3;
        }
        int made = AuthorPreposition.isTime(text, noun) ? noun - 1 : noun;
        boolean participle = text.is(made, WordSet.AUTHORED)
                || AuthorPhrase.isSeen(text, made)
                || AuthoredNouns.isMadeBy(text.lower(made), text.lower(made - 1));
        return made > source.first() && participle ? made - 1 : noun;
    }
}
