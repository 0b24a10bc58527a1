package io.quotewire.core.speaker.organization;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The persons whose pronoun is "they" according to the text: "Robin Hale, who uses they/them pronouns". */
public final class TheyPersons {
    private final NewsText text;
    private final People people;
    private final Supplier<Set<Person>> persons = new Lazy<>(this::read);

    public TheyPersons(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    /** The name of such a person in the tokens {@code [start, end)}, outside quote marks. */
    Optional<SourceWords> in(int start, int end) {
        if (persons.get().isEmpty()) {
            return Optional.empty();
        }
        for (int i = start; i < end; i++) {
            int name = text.quoteAt(i) < 0 ? text.names().at(i) : -1;
            boolean known = name >= 0
                    && people.of(name)
                            .filter(person -> persons.get().contains(person))
                            .isPresent();
            if (known) {
                return Optional.of(new SourceWords(text, i, text.names().endToken(name)));
            }
        }
        return Optional.empty();
    }

    private Set<Person> read() {
        Set<Person> found = new HashSet<>();
        int size = text.tokens().size();
        for (int i = text.next(0, size, WordSet.THEY); i < size; i = text.next(i + 1, size, WordSet.THEY)) {
            if ((text.isMark(i + 1, '/') || text.is(i + 1, WordSet.LIST_JOINT)) && text.is(i + 2, WordSet.THEM)) {
                lastNamed(i).ifPresent(found::add);
            }
        }
        for (int i = text.next(0, size, WordSet.NO_GENDER); i < size; i = text.next(i + 1, size, WordSet.NO_GENDER)) {
            lastNamed(i).ifPresent(found::add);
        }
        return found;
    }

    /** The last person named in the sentence before the token. */
    private Optional<Person> lastNamed(int token) {
        int sentence = text.sentenceAt(token);
        int start = sentence < 0 ? token : text.sentences().start(sentence);
        for (int i = token - 1; i >= start; i--) {
            int name = text.names().at(i);
            if (name >= 0 && people.of(name).isPresent()) {
                return people.of(name);
            }
        }
        return Optional.empty();
    }
}
