package io.quotewire.core.speaker;

import io.quotewire.core.person.Person;
import java.util.Optional;
import java.util.function.Supplier;

/** "The 27-year-old", "the senator": the person on the reader's mind, or the one who bears the office. */
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
        return source.isTheNoun() ? person(source).map(PersonByNoun::speaker) : Optional.empty();
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
