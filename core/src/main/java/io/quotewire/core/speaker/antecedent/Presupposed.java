package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.DocumentNoun;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;

/**
 * Tells phrases that presuppose that a reader knows whom they mean: "the minister", "the leader of the church", unless
 * the text has introduced "a minister" before (the familiarity of definite descriptions; I. Heim, The Semantics of
 * Definite and Indefinite Noun Phrases, 1982). A source or a spokesman remains anonymous all the same, and "the man"
 * may have been "a passenger". Nobody knows "the owner of a bakery", "the nurse, who asked not to be named", nor "the
 * driver" in a text without any person's name. Pure functions.
 */
public final class Presupposed {
    private Presupposed() {}

    /** Whether the phrase is for somebody who is known, though perhaps not to this program. */
    public static boolean is(NewsText text, SourceWords source) {
        int noun = DocumentNoun.of(text, source);
        return noun > source.first()
                && text.is(source.first(), WordSet.THE)
                && !text.is(noun, WordSet.NAMELESS_SOURCE)
                && !AnaphoricPersons.isAnybody(text.lower(noun))
                && !isOfAny(text, noun)
                && !ReactingSubjects.asksForNoName(text, source.end(), asideEnd(text, source.end()))
                && !isStranger(text, noun)
                && !text.tokens().anyAlike(0, noun, i -> AnotherBearer.is(text, i));
    }

    /** "The owner | of a bakery", "the head | of another bank". */
    private static boolean isOfAny(NewsText text, int noun) {
        return (text.is(noun + 1, WordSet.OF) || text.is(noun + 1, WordSet.FOR))
                && (text.is(noun + 2, WordSet.SINGULAR_AHEAD) || text.is(noun + 2, "another"));
    }

    /** "(The nurse), who asked not to be named |, said": the end of what a comma opens; the comma if it is none. */
    private static int asideEnd(NewsText text, int comma) {
        int end = comma;
        while (text.isMark(comma, ',') && (end == comma || text.isWord(end))) {
            end++;
        }
        return end;
    }

    /** "The driver", not "the minister", whom readers know from elsewhere. */
    private static boolean isStranger(NewsText text, int noun) {
        String word = text.lower(noun);
        if (AnaphoricPersons.isOfState(word)
                || !(RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(word))) {
            return false;
        }
        for (int i = 0; i < text.names().size(); i++) {
            if (text.names().type(i) == EntityType.PERSON) {
                return false;
            }
        }
        return true;
    }
}
