package io.quotewire.core.speaker.resolution;

import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import java.util.List;

/** The published forms of the names of a text: a person's full name, an organisation's words without an article. */
public final class NamesInText {
    private final NewsText text;
    private final People people;

    public NamesInText(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    public String of(int name) {
        return people.of(name)
                .map(Person::fullName)
                .orElseGet(() -> SourceWords.words(
                        text, text.names().firstToken(name), text.names().endToken(name)));
    }

    public boolean isPerson(int name) {
        return people.of(name).isPresent();
    }

    /**
     * The speaker with the first name, together with the others.
     *
     * @param names at least one
     */
    public Speaker speaker(List<Integer> names) {
        int first = names.get(0);
        return speaker(names, isPerson(first) ? SpeakerPath.NAME : SpeakerPath.ORGANIZATION);
    }

    /** Like {@link #speaker(List)}, found in this way. */
    public Speaker speaker(List<Integer> names, SpeakerPath path) {
        int first = names.get(0);
        SpeakerKind kind = isPerson(first) ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        return new Speaker(kind, of(first), names.stream().skip(1).map(this::of).toList(), path);
    }
}
