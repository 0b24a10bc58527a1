package io.quotewire.core.speaker.office;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.PersonOrigin;
import io.quotewire.core.speaker.phrase.Traits;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows the ages and origins that a text states of its persons, beside their names: "Karl Voss, 54,", "Spain's Karl
 * Voss", "the Spanish striker Karl Voss", "Karl Voss, a Spaniard,". Read-only once built.
 */
public final class StatedTraits {
    /** The maximum number of tokens before or behind a name that tell of it. */
    private static final int LONGEST = 6;
    /** The maximum number of digits of an age. */
    private static final int AGE_DIGITS = 2;

    private final NewsText text;
    private final Map<Person, Traits> told = new HashMap<>();

    /** Collects them from the whole text. */
    StatedTraits(NewsText text, People people) {
        this.text = text;
        for (int i = 0; i < text.names().size(); i++) {
            Person person = people.of(i).orElse(null);
            Traits traits = person == null ? Traits.NONE : beside(i);
            if (person != null && !traits.isEmpty()) {
                told.merge(person, traits, Traits::and);
            }
        }
    }

    /** Whether the text says that the traits of a phrase are the person's. */
    public boolean tell(Person person, Traits phrase) {
        return of(person).tell(phrase);
    }

    /** Whether the text says something else of the person. */
    public boolean contradict(Person person, Traits phrase) {
        return of(person).contradict(phrase);
    }

    private Traits of(Person person) {
        return told.getOrDefault(person, Traits.NONE);
    }

    private Traits beside(int name) {
        return before(text.names().firstToken(name)).and(behind(text.names().endToken(name)));
    }

    /** "Spain's | (Karl Voss)", "the 54-year-old Spanish striker | (Karl Voss)". */
    private Traits before(int name) {
        if (text.is(name - 1, WordSet.GENITIVE)) {
            return PersonOrigin.ofPlace(text, name - 2)
                    .map(origin -> new Traits(Set.of(), Set.of(origin)))
                    .orElse(Traits.NONE);
        }
        int first = name;
        while (first > name - LONGEST && isModifier(first - 1)) {
            first--;
        }
        return first == name ? Traits.NONE : Traits.of(text, first, name - 1);
    }

    /** "(Karl Voss) |, 54,", "(54)", ", who is 54,", ", a Spanish striker", "of Spain", "(D-Texas)". */
    private Traits behind(int end) {
        boolean aside = text.isComma(end) || text.isMark(end, '(');
        int first = aside ? end + 1 : end;
        Set<PersonOrigin> origins = new HashSet<>(1);
        if (text.is(first, WordSet.OF) || text.is(first, WordSet.FROM)) {
            int place = text.isWord(first + 2) && text.isCapital(first + 2) ? first + 2 : first + 1;
            if (!text.isWord(place + 1)) {
                PersonOrigin.ofPlace(text, place).ifPresent(origins::add);
            }
        } else if (aside) {
            PersonOrigin.ofParty(text, first).ifPresent(origins::add);
        }
        Traits place = new Traits(Set.of(), origins);
        return aside ? place.and(age(first)).and(apposed(first)) : place;
    }

    private Traits age(int first) {
        int age = text.is(first, WordSet.PERSON_RELATIVE) && text.is(first + 1, WordSet.COPULA) ? first + 2 : first;
        age += text.is(age, "aged") ? 1 : 0;
        boolean told = text.isFigure(age) && text.lower(age).length() <= AGE_DIGITS && closes(age + 1);
        return told ? new Traits(Set.of(text.lower(age)), Set.of()) : Traits.NONE;
    }

    private boolean closes(int mark) {
        return text.isComma(mark) || text.isMark(mark, '.') || text.isMark(mark, ')') || text.isMark(mark, ';');
    }

    private Traits apposed(int first) {
        int noun = text.is(first, WordSet.ARTICLE) ? first : first - 1;
        while (noun < first + LONGEST && isModifier(noun + 1)) {
            noun++;
        }
        // "(Asked about Karl Voss), the American | said"
        boolean subject = text.cueAt(noun + 1) >= 0 || text.isFinite(noun + 1);
        return noun <= first || subject ? Traits.NONE : Traits.of(text, first, noun);
    }

    private boolean isModifier(int token) {
        return text.isNumber(token)
                || text.is(token, WordSet.GENITIVE)
                || (text.isWord(token) && text.is(token, WordClass.OPEN) && text.cueAt(token) < 0);
    }
}
