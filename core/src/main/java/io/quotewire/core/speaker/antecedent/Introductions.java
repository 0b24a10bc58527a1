package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a text introduces somebody whom it does not name at once: with the first words for them, or with none for those
 * whom every reader knows, and with a name later. One per text; not thread-safe.
 */
public record Introductions(LeadPerson lead, NamedNext next, IntroducingWords words, Presupposed presupposed) {
    /**
     * The introductions of a text.
     *
     * @param offices created when a text first says "the senator"; most never do
     */
    public static Introductions of(NewsText text, People people, FrameSources sources, Supplier<Offices> offices) {
        return new Introductions(
                new LeadPerson(text, people, sources),
                new NamedNext(text, people, sources, offices),
                new IntroducingWords(text, sources),
                new Presupposed(text));
    }

    /** The person as whom the text names somebody later; empty if it does not. */
    public Optional<Person> named(SourceWords source) {
        return lead.of(source)
                .or(() -> next.of(source))
                .or(() -> words.of(source).flatMap(next::of));
    }
}
