package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.DocumentNoun;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells phrases that presuppose that a reader knows whom they mean: "the minister", "the leader of the church", unless
 * the text has introduced "a minister" before (the familiarity of definite descriptions; I. Heim, The Semantics of
 * Definite and Indefinite Noun Phrases, 1982). A source or a spokesman remains anonymous all the same, and "the man"
 * may have been "a passenger"; "the Spanish media" have no name, nor has "the agreement" an author. Nobody knows "the
 * owner of a bakery", "the nurse, who asked not to be named", nor "the driver" in a text without any person's name.
 * Built once per text; not thread-safe.
 */
public final class Presupposed {
    private static final Set<String> NAMELESS = WordList.words(Presupposed.class, "nameless-nouns.txt");

    private final NewsText text;
    /** The first introduction of each noun: "a minister". */
    private final Supplier<Map<String, Integer>> introduced = new Lazy<>(this::introduced);

    private final Supplier<Boolean> namesPerson = new Lazy<>(this::namesPerson);

    public Presupposed(NewsText text) {
        this.text = text;
    }

    /** Whether the phrase is for somebody who is known, though perhaps not to this program. */
    public boolean is(SourceWords source) {
        int noun = DocumentNoun.of(text, source);
        return noun > source.first()
                && text.is(source.first(), WordSet.THE)
                && !text.is(noun, WordSet.NAMELESS_SOURCE)
                && !NAMELESS.contains(text.lower(noun))
                && !AnaphoricPersons.isAnybody(text.lower(noun))
                && !isOfAny(noun)
                && !ReactingSubjects.asksForNoName(text, source.end(), asideEnd(source.end()))
                && !isStranger(noun)
                && introduced.get().getOrDefault(text.lower(noun), noun) >= noun;
    }

    /** "The owner | of a bakery", "the head | of another bank". */
    private boolean isOfAny(int noun) {
        return (text.is(noun + 1, WordSet.OF) || text.is(noun + 1, WordSet.FOR))
                && text.is(noun + 2, WordSet.NEW_AHEAD);
    }

    /** "(The nurse), who asked not to be named |, said": the end of what a comma opens; the comma if it is none. */
    private int asideEnd(int comma) {
        int end = comma;
        while (text.isMark(comma, ',') && (end == comma || text.isWord(end))) {
            end++;
        }
        return end;
    }

    /** "The driver" where nobody has a name; not "the minister", whom readers know from elsewhere. */
    private boolean isStranger(int noun) {
        String word = text.lower(noun);
        return !AnaphoricPersons.isOfState(word)
                && (RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(word))
                && !namesPerson.get();
    }

    private boolean namesPerson() {
        return Scan.any(0, text.names().size(), i -> text.names().type(i) == EntityType.PERSON);
    }

    private Map<String, Integer> introduced() {
        Map<String, Integer> first = new HashMap<>();
        int size = text.tokens().size();
        for (int i = text.next(0, size, WordSet.NEW_AHEAD); i < size; i = text.next(i + 1, size, WordSet.NEW_AHEAD)) {
            int end = Math.min(i + AnotherBearer.LONGEST + 1, size);
            for (int noun = i + 1; noun < end; noun++) {
                if (AnotherBearer.is(text, noun)) {
                    first.merge(text.lower(noun), noun, Math::min);
                }
            }
        }
        return first;
    }
}
