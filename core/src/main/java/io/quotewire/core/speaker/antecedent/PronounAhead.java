package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/** Compares a description with the pronoun that its statement begins with: "The mayor said she". Pure functions. */
final class PronounAhead {
    private PronounAhead() {}

    /** Whether the phrase that ends with the noun says "he" or "she" first and the person is of the other gender. */
    static boolean denies(NewsText text, int noun, Person person) {
        int cue = text.cueAt(noun + 1);
        if (cue < 0) {
            return false;
        }
        int next = text.cues().get(cue).end();
        next = text.is(next, WordSet.THAT) ? next + 1 : next;
        boolean told = next < text.tokens().size() && text.quoteAt(next) < 0;
        Gender gender = told ? PronounGender.at(text.tokens(), next) : Gender.UNKNOWN;
        return !gender.agrees(person.gender());
    }
}
