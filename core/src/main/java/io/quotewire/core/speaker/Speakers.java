package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.Bodies;
import io.quotewire.core.speaker.antecedent.BodyInFocus;
import io.quotewire.core.speaker.antecedent.GroupInFocus;
import io.quotewire.core.speaker.antecedent.LastSources;
import io.quotewire.core.speaker.antecedent.Offices;
import io.quotewire.core.speaker.antecedent.TheyPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says whom the words of a source mean: each resolver is asked in its turn, and the first that knows the words
 * answers. What none of them knows is UNNAMED; a pronoun or label of which nobody can tell is UNKNOWN, by its resolver.
 * Built once for each text; not thread-safe.
 */
public final class Speakers {
    private final NewsText text;
    private final List<SpeakerResolver> resolvers;

    /**
     * Makes those of a text.
     *
     * @param frames all that is said in it
     */
    public Speakers(NewsText text, People people, List<AttributionFrame> frames) {
        this.text = text;
        NamesInText names = new NamesInText(text, people);
        Lazy<Offices> offices = new Lazy<>(() -> new Offices(text, people));
        Antecedents antecedents = new Antecedents(text, people, offices, LastSources.of(text, frames));
        BodyInFocus focus = new BodyInFocus(text, people);
        NamesInPhrase inPhrase = new NamesInPhrase(text, people, names);
        List<SpeakerResolver> phrases = List.of(
                new TurnLabel(),
                new NameBeforePhrase(text, names, inPhrase),
                inPhrase,
                new NameBehindPhrase(text, names),
                new PersonByNoun(antecedents, offices),
                new BodyByNoun(names, new Lazy<>(() -> new Bodies(text, people)), focus),
                new CapitalNoun(text, people),
                new GroupPhrase(text));
        GroupInFocus groups = new GroupInFocus(text, new TheyPersons(text, people));
        resolvers = new ArrayList<>(phrases.size() + 1);
        resolvers.add(new SpeakerByPronoun(text, names, antecedents, focus, groups, phrases));
        resolvers.addAll(phrases);
    }

    /** The speaker whom the source means: UNNAMED where no resolver answers. */
    public Speaker of(Span source) {
        SourceWords words = SourceWords.of(text, source);
        for (SpeakerResolver resolver : resolvers) {
            Optional<Speaker> speaker = resolver.resolve(words);
            if (speaker.isPresent()) {
                return speaker.get();
            }
        }
        return Speaker.unnamed();
    }
}
