package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.Traits;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds who is of the age or origin that a phrase tells: after "Spain's Karl Voss beat Jan Roe, 30," "the Spaniard" is
 * Voss and "the 30-year-old" Roe, whoever came up last. Of whom the text states nothing it is the most salient; nobody
 * of whom it states something else, or to whom another such phrase referred. Not thread-safe.
 */
final class PersonByTraits {
    private final NewsText text;
    private final Supplier<Offices> offices;
    private final DefinitePerson definite;
    private final Salience salience;
    /** What phrases said of persons to whom they referred. */
    private final Map<Person, Traits> meant = new HashMap<>(2);

    PersonByTraits(Discourse discourse, DefinitePerson definite) {
        this.text = discourse.text();
        this.offices = discourse.offices();
        this.definite = definite;
        this.salience = discourse.salience();
    }

    /**
     * The person of whom the text states what the phrase from article to noun tells; of several the clearly likeliest.
     */
    Optional<Person> told(int article, int noun, int sentence) {
        Traits phrase = Traits.of(text, article + 1, noun);
        if (phrase.isEmpty() || !endsPhrase(noun) || !(tellsNothingElse(noun) || definite.isAged(article, noun))) {
            return Optional.empty();
        }
        Gender gender = AgeOrOrigin.at(text, noun).orElse(Gender.UNKNOWN);
        List<Person> told = salience.persons()
                .filter(one -> offices.get().traits().tell(one, phrase))
                .filter(one -> one.gender().agrees(gender) && mayBe(one, noun))
                .toList();
        if (told.size() < 2) {
            return told.stream().findFirst();
        }
        return salience.clearlyMost(gender, sentence, persons(one -> !told.contains(one)));
    }

    /** "The Spaniard", "the 27-year-old"; not "the Spanish | league", "the Spaniard | Karl Voss". */
    private boolean endsPhrase(int noun) {
        int next = noun + 1;
        boolean verb = text.cueAt(next) >= 0 || text.isFinite(next) || Participle.isRegularPast(text, next);
        return (verb || !text.is(next, WordClass.OPEN)) && text.names().at(next) < 0;
    }

    /** "The Spaniard", "the 30-year-old striker"; not "the Spanish mayor", who is found by the office. */
    private boolean tellsNothingElse(int noun) {
        String word = text.lower(noun);
        return AgeOrOrigin.isAge(word)
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(word))
                || AnaphoricPersons.contains(word)
                || AnaphoricPersons.isDescribed(word);
    }

    private boolean mayBe(Person person, int noun) {
        return !AnaphoricPersons.contains(text.lower(noun)) || definite.mayBe(person, noun);
    }

    /**
     * The most salient person who may be meant by "the 27-year-old", "the Spaniard".
     *
     * @param except accepts persons who are not meant
     */
    Optional<Person> likeliest(int article, int noun, Gender gender, int sentence, Predicate<Person> except) {
        Traits phrase = Traits.of(text, article + 1, noun);
        Set<Person> another = persons(one -> isAnother(one, phrase));
        boolean doubtful = salience.most(gender, sentence, Set.of())
                .filter(another::contains)
                .isPresent();
        Set<Person> others = persons(one -> another.contains(one) || except.test(one));
        Optional<Person> found =
                doubtful ? salience.clearlyMost(gender, sentence, others) : salience.most(gender, sentence, others);
        if (text.cueAt(noun + 1) >= 0 || text.cueAt(article - 1) >= 0) {
            found.ifPresent(one -> meant.merge(one, phrase, Traits::and));
        }
        return found;
    }

    private boolean isAnother(Person person, Traits phrase) {
        return offices.get().traits().contradict(person, phrase)
                || meant.getOrDefault(person, Traits.NONE).contradict(phrase);
    }

    private Set<Person> persons(Predicate<Person> some) {
        return salience.persons().filter(some).collect(Collectors.toSet());
    }
}
