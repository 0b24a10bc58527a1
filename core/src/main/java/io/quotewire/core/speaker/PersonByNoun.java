package io.quotewire.core.speaker;

import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.LeadPerson;
import io.quotewire.core.speaker.antecedent.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * "The 27-year-old", "the Spaniard": the person on the reader's mind ({@link Antecedents}). "The senator", "the finance
 * minister": the one who bears the office ({@link Offices}). "A senior official" of the first sentence: who is named
 * behind it ({@link LeadPerson}).
 */
final class PersonByNoun implements SpeakerResolver {
    private final Antecedents antecedents;
    private final Supplier<Offices> offices;
    private final LeadPerson lead;

    /**
     * Makes the resolver of a text.
     *
     * @param offices asked for when a text first says "the senator": most never do
     */
    PersonByNoun(Antecedents antecedents, Supplier<Offices> offices, LeadPerson lead) {
        this.antecedents = antecedents;
        this.offices = offices;
        this.lead = lead;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = source.definiteNoun();
        if (noun >= 0) {
            return bearer(source, noun)
                    .or(() -> antecedents.at(noun))
                    .or(() -> ofLead(source))
                    .map(PersonByNoun::speaker);
        }
        int owned = source.ownedNoun();
        return (owned < 0 ? ofLead(source) : bearer(source, owned)).map(PersonByNoun::speaker);
    }

    /** "The minister" is nobody of whom the text says that they are something else. */
    private Optional<Person> ofLead(SourceWords source) {
        return lead.of(source)
                .filter(person -> !source.text().is(source.first(), WordSet.THE)
                        || offices.get().mayBe(person, source.first(), source.noun()));
    }

    private Optional<Person> bearer(SourceWords source, int noun) {
        return offices.get().bearer(source.first(), noun);
    }

    private static Speaker speaker(Person person) {
        return Speaker.person(person.fullName(), SpeakerPath.NOUN);
    }
}
