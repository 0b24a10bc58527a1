package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds a speaker in an aside: "… backed by Hill, the mayor, who said". It is the last person named, if the name is the
 * antecedent of the relative clause.
 */
final class AsideSpeaker {
    private final NewsText text;
    private final People people;

    AsideSpeaker(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    /**
     * The person who speaks in the relative clause; empty if no cue follows the pronoun, or it has another antecedent.
     *
     * @param start the first token of the sentence
     */
    Optional<Person> at(int relative, int start) {
        if (!text.opensCue(relative + 1)) {
            return Optional.empty();
        }
        for (int i = relative - 1; i >= start; i--) {
            int name = text.names().at(i);
            Optional<Person> person = name < 0 ? Optional.empty() : people.of(name);
            if (person.isPresent()) {
                boolean about = text.isMark(i + 1, ',') || text.is(i + 1, WordSet.OF) || i + 1 == relative;
                return about ? person : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
