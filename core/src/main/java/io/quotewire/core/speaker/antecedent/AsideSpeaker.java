package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** "… backed by Hill, the mayor, who said": the one named last speaks, if the name is what the clause is about. */
final class AsideSpeaker {
    private final NewsText text;
    private final People people;

    AsideSpeaker(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    /**
     * The person who speaks behind the relative pronoun; empty where no cue stands behind it, or nobody is named so.
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
