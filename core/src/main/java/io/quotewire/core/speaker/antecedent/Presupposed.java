package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Tells phrases that presuppose that a reader knows whom they mean: "the minister", "the leader of the church", unless
 * the text has introduced "a minister" before (the familiarity of definite descriptions; I. Heim, The Semantics of
 * Definite and Indefinite Noun Phrases, 1982). A source or a spokesman remains anonymous all the same, and "the man"
 * may have been "a passenger". Pure functions.
 */
public final class Presupposed {
    private Presupposed() {}

    /** Whether the phrase is for somebody who is known, though perhaps not to this program. */
    public static boolean is(NewsText text, SourceWords source) {
        int noun = source.noun();
        return noun > source.first()
                && text.is(source.first(), WordSet.THE)
                && !text.is(noun, WordSet.NAMELESS_SOURCE)
                && !AnaphoricPersons.isAnybody(text.lower(noun))
                && !text.tokens().anyAlike(0, noun, i -> AnotherBearer.is(text, i));
    }
}
