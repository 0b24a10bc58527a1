package io.quotewire.core.speaker;

import io.quotewire.core.EntityType;
import io.quotewire.core.SpeakerKind;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.quote.NewsText;
import io.quotewire.core.quote.WordClass;
import io.quotewire.core.text.Span;
import java.util.Optional;

/** Says who the words of a source mean. Frames are to be asked in the order of the text. */
public final class Speakers {
    private final NewsText text;
    private final People people;
    private final Pronouns pronouns;

    public Speakers(NewsText text, People people) {
        this.text = text;
        this.people = people;
        this.pronouns = Pronouns.resolve(text, people);
    }

    /** The speaker whom the source names. */
    public Speaker of(Span source) {
        int first = text.tokens().at(source.start());
        int end = text.tokens().at(source.end() - 1) + 1;
        if (end - first == 1 && text.is(first, WordClass.SUBJECT_PRONOUN)) {
            return pronoun(first);
        }
        int head = headName(first, end);
        if (head >= 0) {
            Optional<Person> person = people.of(head);
            if (person.isPresent()) {
                return new Speaker(SpeakerKind.PERSON, person.get().name().toString(), null, 1);
            }
        }
        if (head < 0 && isCapitalised(end - 1)) {
            String word = text.tokens().word(end - 1);
            String name =
                    people.bearing(word).map(person -> person.name().toString()).orElse(word);
            return new Speaker(SpeakerKind.PERSON, name, null, 0.8);
        }
        String words = text.tokens().text().substring(source.start(), source.end());
        boolean organization = head >= 0 && text.names().type(head) != EntityType.PERSON;
        return organization
                ? new Speaker(SpeakerKind.ORGANIZATION, words, null, 0.8)
                : new Speaker(SpeakerKind.UNNAMED, null, null, 0.8);
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(text.tokens().firstChar(token)) && text.is(token, WordClass.OPEN);
    }

    /** The name that is the head of the phrase: the last that no preposition or genitive makes a part of another. */
    private int headName(int first, int end) {
        int head = -1;
        for (int i = first; i < end; i++) {
            int name = text.names().at(i);
            if (name >= 0) {
                int after = text.names().endToken(name);
                boolean genitive = text.is(after, "'s") || text.is(after, "’s");
                if (!genitive) {
                    head = name;
                }
                i = Math.max(i, after - 1);
            } else if (text.is(i, WordClass.PREPOSITION) && i > first) {
                break;
            }
        }
        return head;
    }

    private Speaker pronoun(int token) {
        return pronouns.at(token)
                .map(person -> new Speaker(SpeakerKind.PERSON, person.name().toString(), null, 0.7))
                .orElse(new Speaker(SpeakerKind.UNKNOWN, null, null, 0.5));
    }
}
