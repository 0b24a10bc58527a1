package io.quotewire.core.speaker;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;

/**
 * A capitalised noun in which the tagger saw no person: the one who bears the word as a name, else a person of that
 * name; "the German", "the Chancellor" is somebody unnamed. The noun of a body is none ("Police").
 */
final class CapitalNoun implements SpeakerResolver {
    private final NewsText text;
    private final People people;

    CapitalNoun(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!source.hasCapitalNoun()) {
            return Optional.empty();
        }
        int noun = source.noun();
        if (source.end() - source.first() == 2
                && source.startsWithArticle()
                && text.names().at(noun) < 0) {
            return Optional.of(Speaker.unnamed());
        }
        String word = text.tokens().word(noun);
        if (GroupNouns.contains(word)) {
            return Optional.empty();
        }
        String name =
                people.bearing(word).map(person -> person.name().toString()).orElse(word);
        return Optional.of(Speaker.person(name, SpeakerPath.CAPITAL));
    }
}
