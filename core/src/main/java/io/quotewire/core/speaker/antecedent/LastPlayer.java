package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.syntax.NewsText;
import java.util.function.Supplier;

/**
 * Resolves "the full-back", "the Lima international", "the 41-year-old baker" to whoever has just spoken: "“No,” said
 * Karl Voss. “It was a good match.” The Lima international". Whoever is named since must be something else, as a
 * manager is.
 */
final class LastPlayer {
    /** How many sentences, mostly of speech, may lie between two sources for one speaker. */
    private static final int FARTHEST = 4;

    private final NewsText text;
    private final People people;
    private final Supplier<Offices> offices;
    private final DefinitePhraseBounds phrases;
    private final AgedPhrase aged;

    LastPlayer(NewsText text, People people, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.phrases = new DefinitePhraseBounds(text);
        this.aged = new AgedPhrase(text);
    }

    /**
     * Whether the phrase with the noun may be for the person.
     *
     * @param spoken the sentence in which the person has spoken last
     */
    boolean is(Person person, int spoken, int noun) {
        boolean such = AnaphoricPersons.contains(text.lower(noun)) || aged.refersBack(phrases.article(noun), noun);
        if (!such || text.sentenceAt(noun) - spoken > FARTHEST) {
            return false;
        }
        for (int i = text.names().firstFrom(text.sentences().end(spoken));
                i < text.names().size() && text.names().firstToken(i) < noun;
                i++) {
            Person other = text.isQuoted(text.names().firstToken(i))
                    ? null
                    : people.of(i).orElse(null);
            if (other != null && other != person && !offices.get().isAnything(other)) {
                return false;
            }
        }
        return true;
    }
}
