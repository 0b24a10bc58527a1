package io.quotewire.core.speaker.office;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Bearers.Bearer;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.syntax.NewsText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves "the prime minister", "the Russian president" to a well-known holder ({@link KnownHolders}) whom the text
 * names without saying so: the only one whom it names, if it describes nobody else so, nor them otherwise.
 */
final class WellKnownHolder {
    private final NewsText text;
    private final People people;
    private final OfficeWords words;
    private final Bearers bearers;

    WellKnownHolder(NewsText text, People people, OfficeWords words, Bearers bearers) {
        this.text = text;
        this.people = people;
        this.words = words;
        this.bearers = bearers;
    }

    /** The one person whom the phrase from article to noun denotes. */
    Optional<Person> of(int article, int noun) {
        Set<Person> found = new HashSet<>(2);
        if (KnownHolders.isNoun(text.lower(noun))) {
            int first = noun;
            String office = text.lower(noun);
            while (first > article && noun - first < KnownHolders.LONGEST) {
                for (KnownHolders holders : KnownHolders.of(office)) {
                    if (areOf(holders, article + 1, first)) {
                        addNamed(holders, found);
                    }
                }
                first--;
                office = text.lower(first) + ' ' + office;
            }
        }
        found.removeIf(person -> isElse(person, article, noun));
        return found.size() == 1 && !isAnothers(article, noun, found)
                ? found.stream().findFirst()
                : Optional.empty();
    }

    /** "(The) Russian (president)": whether the words before the office are those for its country. */
    private boolean areOf(KnownHolders holders, int first, int office) {
        for (int i = first; i < office; i++) {
            if (!holders.isPlace(text.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private void addNamed(KnownHolders holders, Set<Person> found) {
        for (Person person : people.persons()) {
            if (holders.contains(person.name())) {
                found.add(person);
            }
        }
    }

    /** "Former prime minister Hill", "the MP Karl Hill": the text says that the person is something else. */
    private boolean isElse(Person person, int article, int noun) {
        Description phrase = describe(article, noun);
        List<Bearer> all = bearers.of(noun, words.before(article + 1, noun));
        boolean so = all.stream()
                .anyMatch(each -> each.person() == person && each.description().agrees(phrase));
        boolean otherwise = all.stream()
                .anyMatch(each -> each.person() == person && !each.description().agrees(phrase));
        return otherwise || (!so && bearers.isInOffice(person) && AnaphoricPersons.isOfState(text.lower(noun)));
    }

    /** Whether the text describes somebody else so. */
    private boolean isAnothers(int article, int noun, Set<Person> found) {
        Description phrase = describe(article, noun);
        return bearers.of(noun, words.before(article + 1, noun)).stream()
                .anyMatch(each ->
                        !found.contains(each.person()) && each.description().agrees(phrase));
    }

    private Description describe(int article, int noun) {
        return new Description(text, article + 1, noun, noun + 1, words.before(article + 1, noun));
    }
}
