package io.quotewire.core.speaker;

import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.text.Tokens;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * "The 27-year-old", "the Spaniard": the person on the reader's mind ({@link Antecedents}). "The senator", "the finance
 * minister": the one who bears the office ({@link Offices}).
 */
final class PersonByNoun implements SpeakerResolver {
    private final Antecedents antecedents;
    private final Supplier<Offices> offices;

    /**
     * Makes the resolver of a text.
     *
     * @param offices asked for when a text first says "the senator": most never do
     */
    PersonByNoun(Antecedents antecedents, Supplier<Offices> offices) {
        this.antecedents = antecedents;
        this.offices = offices;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (source.isTheNoun()) {
            return person(source).map(PersonByNoun::speaker);
        }
        return source.isTheNounOfTwoWords() ? bearer(source).map(PersonByNoun::speaker) : Optional.empty();
    }

    /** "The finance minister". */
    private Optional<Person> bearer(SourceWords source) {
        Tokens tokens = source.text().tokens();
        return offices.get().bearer(source.first(), tokens.lower(source.end() - 2), tokens.lower(source.end() - 1));
    }

    private Optional<Person> person(SourceWords source) {
        int noun = source.end() - 1;
        return antecedents
                .at(noun)
                .or(() -> offices.get()
                        .bearer(source.first(), source.text().tokens().lower(noun)));
    }

    private static Speaker speaker(Person person) {
        return Speaker.person(person.name().toString(), SpeakerPath.NOUN);
    }
}
