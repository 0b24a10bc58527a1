package io.quotewire.core.speaker.noun;

import io.quotewire.core.frame.Retold;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves "our correspondent" to the last person whom the text has called one, or has named as an outlet's: "Herald
 * correspondent Mary Hill said", "says the Herald's Mary Hill in Lima".
 */
public final class OurCorrespondent implements SpeakerResolver {
    private static final String OUR = "our";
    private static final String EDITOR = "editor";
    private static final Set<String> JOURNALISTS = WordList.words(OurCorrespondent.class, "journalists.txt");

    private final NewsText text;
    private final People people;

    public OurCorrespondent(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return text.is(source.first(), OUR) && JOURNALISTS.contains(text.lower(source.noun()))
                ? last(source.first(), text.is(source.noun(), EDITOR))
                        .map(person -> Speaker.person(person.fullName(), SpeakerPath.NOUN))
                : Optional.empty();
    }

    private Optional<Person> last(int token, boolean editor) {
        for (int i = text.names().firstFrom(token) - 1; i >= 0; i--) {
            Optional<Person> person = isJournalist(i, editor) ? people.of(i) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static boolean isOutlet(String word) {
        return OrganizationKinds.isPaper(word) || Retold.isOutlet(word);
    }

    private boolean isJournalist(int name, boolean editor) {
        int before = text.names().firstToken(name) - 1;
        int noun = text.isComma(before) ? before - 1 : before;
        int owner = text.is(before, WordSet.GENITIVE) ? text.names().at(before - 1) : -1;
        return (JOURNALISTS.contains(text.lower(noun)) && (editor || !text.is(noun, EDITOR)))
                || (owner >= 0
                        && text.names().type(owner) == EntityType.ORGANIZATION
                        && isOutlet(text.lower(text.names().endToken(owner) - 1))
                        && text.is(text.names().firstToken(owner) - 1, WordSet.THE));
    }
}
