package io.quotewire.core.speaker.phrase;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Ages and origins that a text states of somebody: "the 27-year-old Spaniard", "the Ireland striker"; none for "the
 * Ireland manager", who may be of anywhere, or "the Italian Open champion".
 *
 * @param ages in figures
 */
public record Traits(Set<String> ages, Set<PersonOrigin> origins) {
    public static final Traits NONE = new Traits(Set.of(), Set.of());

    /** The traits that the words from the first to a noun or a name tell of a person. */
    public static Traits of(NewsText text, int first, int noun) {
        Set<String> ages = new HashSet<>(1);
        Set<PersonOrigin> origins = new HashSet<>(1);
        for (int i = first; i <= noun; i++) {
            String word = text.lower(i);
            if (AgeOrOrigin.isAge(word)) {
                ages.add(word.substring(0, word.indexOf('-')));
            } else {
                origin(text, i, noun).ifPresent(origins::add);
            }
        }
        return ages.isEmpty() && origins.isEmpty() ? NONE : new Traits(ages, origins);
    }

    private static Optional<PersonOrigin> origin(NewsText text, int token, int noun) {
        Optional<PersonOrigin> people = PersonOrigin.ofPeople(text, token);
        if (people.isPresent()) {
            return people.filter(origin -> token == noun || isOfPerson(text, token + 1, noun));
        }
        boolean genitive = text.is(token + 1, WordSet.GENITIVE);
        int next = genitive ? token + 2 : token + 1;
        return PersonOrigin.ofPlace(text, token)
                .filter(origin -> next <= noun && isOfPerson(text, next, noun) && isNational(text, noun));
    }

    /**
     * "(British) No 1", "(the French) prime minister", "(a Spanish) tennis player"; not "(the French) Open champion".
     */
    private static boolean isOfPerson(NewsText text, int first, int noun) {
        boolean person = RoleWords.isNoun(text.tokens(), noun)
                || PersonNouns.contains(text.lower(noun))
                || AnaphoricPersons.contains(text.lower(noun))
                || text.isNumber(noun)
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(text.lower(noun)));
        return person
                && Scan.all(
                        first,
                        noun,
                        i -> text.isNumber(i)
                                || (text.is(i, WordClass.OPEN)
                                        && !GroupNouns.isOrganizationOrPeople(text.lower(i))
                                        && (!text.isCapital(i) || RoleWords.isNoun(text.tokens(), i))));
    }

    /** Whether somebody who is this of a country comes from there: its striker, its president; not its manager. */
    private static boolean isNational(NewsText text, int noun) {
        String word = text.lower(noun);
        return text.isNumber(noun)
                || AnaphoricPersons.contains(word)
                || AnaphoricPersons.isOfState(word)
                || AnaphoricPersons.isCaptain(word);
    }

    /** These and the others. */
    public Traits and(Traits others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        Set<String> allAges = new HashSet<>(ages);
        allAges.addAll(others.ages);
        Set<PersonOrigin> allOrigins = new HashSet<>(origins);
        allOrigins.addAll(others.origins);
        return new Traits(allAges, allOrigins);
    }

    public boolean isEmpty() {
        return ages.isEmpty() && origins.isEmpty();
    }

    /** Whether these, stated of somebody, say that the others, of a phrase, are that person's: some, and no other. */
    public boolean tell(Traits phrase) {
        return !contradict(phrase)
                && (phrase.ages.stream().anyMatch(ages::contains)
                        || phrase.origins.stream()
                                .anyMatch(wider -> origins.stream().anyMatch(wider::includes)));
    }

    /** Whether these, stated of somebody, say that the others, of a phrase, are another's. */
    public boolean contradict(Traits phrase) {
        return (!ages.isEmpty()
                        && !phrase.ages.isEmpty()
                        && phrase.ages.stream().noneMatch(ages::contains))
                || phrase.origins.stream().anyMatch(this::exclude);
    }

    private boolean exclude(PersonOrigin other) {
        return origins.stream().noneMatch(each -> other.includes(each) || each.includes(other))
                && origins.stream().anyMatch(other::excludes);
    }
}
