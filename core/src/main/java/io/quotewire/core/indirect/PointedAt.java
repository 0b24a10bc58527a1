package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.CueBeforeContent.Content;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a "that" of the cue which points at the noun behind it: "shared that photo he took". Pure functions. */
final class PointedAt {
    private PointedAt() {}

    /** "Shared that | photo he took", "asked that | question she always asks": no clause. */
    static boolean is(NewsText text, Cue cue, Content content) {
        int noun = content.start();
        return text.is(cue.end() - 1, WordSet.THAT)
                && text.is(noun, WordClass.OPEN)
                && !text.isCapital(noun)
                && !Plural.endsLikeOne(text.lower(noun))
                && text.is(noun + 1, WordClass.SUBJECT_PRONOUN);
    }
}
