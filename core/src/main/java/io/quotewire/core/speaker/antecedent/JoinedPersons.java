package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps the persons whom the text has named only together with others, so that nobody knows which of them "he" is:
 * "Karl Voss and Paul Hume were held. He said"; not Karl Voss in "Karl Voss, Mary Hume and Ana Tarn", since the others
 * are women, nor if he was named alone in the sentence before, or is later. Not thread-safe.
 */
final class JoinedPersons {
    /** How many names before and after one are looked at. */
    private static final int MOST = 8;
    /** The maximum number of words that describe one of them. */
    private static final int LONGEST = 4;

    private final NewsText text;
    private final People people;
    private final Set<Person> joined = new HashSet<>();
    /** The sentence in which each was last named alone, or was "he". */
    private final Map<Person, Integer> alone = new HashMap<>();

    JoinedPersons(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    /** Records that the narrator names the person. */
    void noteNamed(Person person, int name, int sentence) {
        if (text.isQuoted(text.names().firstToken(name))) {
            return;
        }
        if (!isOne(name)) {
            noteMeant(person, sentence);
        } else if (alone.getOrDefault(person, -2) < sentence - 1) {
            joined.add(person);
        }
    }

    /** Records that the person alone is spoken of. */
    void noteMeant(Person person, int sentence) {
        alone.put(person, sentence);
        joined.remove(person);
    }

    /** These persons and those whom the text has named only together with others. */
    Set<Person> and(Set<Person> others) {
        if (joined.isEmpty() || others.isEmpty()) {
            return joined.isEmpty() ? others : joined;
        }
        Set<Person> all = new HashSet<>(joined);
        all.addAll(others);
        return all;
    }

    /** Whether the name is joined by "and" or "or" with others of whom the same pronoun may be used. */
    boolean isOne(int name) {
        int first = name;
        while (name - first < MOST && isJoined(first - 1, first)) {
            first--;
        }
        int last = name;
        while (last - name < MOST && isJoined(last, last + 1)) {
            last++;
        }
        // "It hurt Hume, and Voss said": the second name opens a clause
        boolean pair = last == first + 1 && text.isComma(text.names().endToken(first));
        return last > first && !pair && hasConjunction(last) && hasAnotherLike(name, first, last);
    }

    /** Whether "and" precedes the last of them. */
    private boolean hasConjunction(int last) {
        int joint = text.names().endToken(last - 1);
        return text.is(joint, WordSet.LIST_JOINT) || text.is(joint + 1, WordSet.LIST_JOINT);
    }

    private boolean hasAnotherLike(int name, int first, int last) {
        Gender gender = gender(name);
        return IntStream.rangeClosed(first, last)
                .anyMatch(i -> i != name && gender(i).agrees(gender));
    }

    private Gender gender(int name) {
        return people.of(name).map(Person::gender).orElse(Gender.UNKNOWN);
    }

    /** Whether only a comma, "and" or both, and a description, are between the two names, which are persons'. */
    private boolean isJoined(int one, int other) {
        EntitySpans names = text.names();
        if (one < 0 || other >= names.size()) {
            return false;
        }
        int joint = names.endToken(one);
        int and = text.isComma(joint) ? joint + 1 : joint;
        int next = text.is(and, WordSet.LIST_JOINT) ? and + 1 : and;
        return next > joint
                && isDescription(next, names.firstToken(other))
                && people.of(one).isPresent()
                && people.of(other).isPresent();
    }

    /** "(Voss and) | Finance Minister (Hume)", "(Voss and) | his brother (Hume)"; nothing; not "(Voss and) | met". */
    private boolean isDescription(int from, int to) {
        return to - from <= LONGEST
                && Scan.all(
                        from,
                        to,
                        i -> !text.isFinite(i)
                                && !text.isQuoted(i)
                                && (text.is(i, WordClass.OPEN) || text.is(i, WordClass.POSSESSIVE)));
    }
}
