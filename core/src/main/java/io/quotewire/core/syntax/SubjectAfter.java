package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the subject that stands behind its verb: "said Hill, who …", "said the group's chairman, Richard Hill". */
public final class SubjectAfter {
    private final NewsText text;

    public SubjectAfter(NewsText text) {
        this.text = text;
    }

    /**
     * The phrase that begins at the token.
     *
     * @param end the token where the clause ends
     */
    public Optional<Source> find(int start, int end) {
        int first = start;
        while (first < end && text.is(first, WordClass.ADVERB)) {
            first++;
        }
        if (first >= end) {
            return Optional.empty();
        }
        if (text.is(first, WordClass.SUBJECT_PRONOUN)) {
            return Optional.of(new Source(first, first + 1, true));
        }
        if (text.is(first, WordClass.PREPOSITION)
                || text.is(first, WordClass.SUBORDINATOR)
                || text.is(first, WordSet.THAT)) {
            return Optional.empty();
        }
        int stop = NounPhrase.end(text, first, end);
        if (stop <= first) {
            return Optional.empty();
        }
        return Optional.of(new Source(first, withApposition(first, stop, end), true));
    }

    /** "the chairman, Richard Hill": the name behind the comma belongs to the phrase before it that has none. */
    private int withApposition(int first, int stop, int end) {
        boolean named =
                text.names().at(stop - 1) >= 0 && text.names().type(text.names().at(stop - 1)) == EntityType.PERSON;
        if (named || !text.is(stop, ",")) {
            return stop;
        }
        int name = text.names().at(stop + 1);
        boolean person = name >= 0
                && text.names().firstToken(name) == stop + 1
                && text.names().type(name) == EntityType.PERSON
                && text.names().endToken(name) <= end;
        return person && first < stop ? text.names().endToken(name) : stop;
    }
}
