package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the personal names of an article into persons. Full names are processed first, so that a surname may precede
 * the full name; then surnames and first names are assigned to their bearers, to the one named last if there are
 * several.
 */
public final class People {
    /** No article distinguishes more people with the same name; it bounds the look-up. */
    private static final int MOST_BEARERS = 32;

    private static final Set<String> TITLES_ONLY = WordList.lines(People.class, "title-words.txt");

    private final Tokens tokens;
    private final EntitySpans names;
    private final Namesakes namesakes;
    private final LookalikeNames lookalikes;
    private final NameTitles titles;
    private final BirthNames births;
    private final OwnRelatives own;
    private final ToldGender told;
    private final FirstNamedRelatives relatives;
    private final DeadNamesake dead;
    private final MisspeltSurnames misspelt;
    private final List<Person> persons = new ArrayList<>();
    private final @Nullable Person[] byMention;
    private final @Nullable PersonName[] read;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, List<Person>> byInnerWord = new HashMap<>();

    private People(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        this.titles = new NameTitles(tokens, names);
        this.namesakes = new Namesakes(tokens, names, titles);
        this.lookalikes = new LookalikeNames(tokens, names);
        this.own = new OwnRelatives(tokens, names);
        this.told = new ToldGender(tokens, names);
        this.births = new BirthNames(tokens, names);
        this.relatives = new FirstNamedRelatives(tokens, names);
        this.dead = new DeadNamesake(tokens, names, titles);
        this.misspelt = new MisspeltSurnames(tokens, names, persons);
        this.byMention = new Person[names.size()];
        this.read = new PersonName[names.size()];
    }

    /** Groups the personal names among the spans. */
    public static People of(Tokens tokens, EntitySpans names) {
        People people = new People(tokens, names);
        people.gather(false);
        people.gather(true);
        people.persons.forEach(people::tellByFirstName);
        return people;
    }

    /** "Jason, 37,": a first name alone with an age is a man's. */
    private void tellByFirstName(Person person) {
        if (person.name().words().size() == 1 && person.isTold(name -> titles.isBeforeAge(name))) {
            person.tell(FirstNames.gender(person.name().last()));
        }
    }

    public List<Person> persons() {
        return List.copyOf(persons);
    }

    /** The person to whom name {@code i} refers; empty if it is not a person's name. */
    public Optional<Person> of(int name) {
        return Optional.ofNullable(byMention[name]);
    }

    /** The first person with the word as a name; empty if there is none. */
    public Optional<Person> bearing(String word) {
        return byWord.getOrDefault(PersonName.key(word), List.of()).stream().findFirst();
    }

    private void gather(boolean single) {
        for (int i = 0; i < names.size(); i++) {
            boolean isPersons = names.type(i) == EntityType.PERSON;
            if (!isPersons && !(single && isAnybodys(i))) {
                continue;
            }
            PersonName name = name(i);
            boolean tagged = name.isSingle() == single
                    && ((isPersons && !isTitle(name) && (byWord.containsKey(name.key()) || !titles.isAlone(i)))
                            || (single && isSurname(i, name)));
            if (tagged && !isBirthName(i)) {
                Gender gender = titles.gender(i);
                boolean anybodys = single
                        && gender == Gender.UNKNOWN
                        && byWord.getOrDefault(name.key(), List.of()).size() > 1;
                Person person = find(i, name, anybodys ? own.gender(i) : gender);
                person.add(i, name, gender);
                titles.kept(firstWord(i)).ifPresent(person::entitle);
                byMention[i] = person;
                NameWords.nickname(tokens, names.firstToken(i), names.endToken(i))
                        .ifPresent(nickname -> callAlso(person, nickname));
                (single ? Aliases.behind(tokens, names.endToken(i)) : Aliases.of(tokens, names, i))
                        .forEach(alias -> callAlso(person, alias));
            }
        }
    }

    /** Gives a name with which somebody was born to its bearer; false if it is none. */
    private boolean isBirthName(int i) {
        int before = births.before(i);
        Person bearer = before >= 0 ? byMention[before] : null;
        if (bearer != null) {
            bearer.add(i, bearer.name(), Gender.UNKNOWN);
            byMention[i] = bearer;
        }
        return bearer != null;
    }

    /** Whether this one-word name, of whatever type, is part of a person's name in this text. */
    private boolean isAnybodys(int i) {
        int first = names.firstToken(i);
        return names.endToken(i) == first + 1
                && !byWord.isEmpty()
                && byWord.containsKey(tokens.isPlain(first) ? tokens.lower(first) : PersonName.key(tokens.word(first)));
    }

    /** Whether the name is only a title, separated from its name: "Gov.", "President". */
    private static boolean isTitle(PersonName name) {
        return name.isSingle()
                && (name.last().endsWith(".") || TITLES_ONLY.contains(name.last()))
                && Titles.gender(name.last()).isPresent();
    }

    /** Whether a word tagged as an organisation or a place is the surname or alias of a person in this text. */
    private boolean isSurname(int i, PersonName name) {
        int first = names.firstToken(i);
        if (titles.isOfOffice(first)) {
            return false;
        }
        List<Person> bearers = names.endToken(i) > first + 1 ? List.of() : byWord.getOrDefault(name.key(), List.of());
        boolean article = !bearers.isEmpty() && first > 0 && ClosedClasses.isIn(tokens, first - 1, WordSet.THE);
        for (Person person : bearers) {
            boolean full = !person.name().isSingle() && person.name().last().equals(name.last());
            boolean other = article || (names.type(i) == EntityType.ORGANIZATION && lookalikes.areCompanys(person, i));
            if (person.isAlsoCalled(name.last()) || (full && !other)) {
                return true;
            }
        }
        return false;
    }

    private void callAlso(Person person, String nickname) {
        person.callAlso(nickname);
        enter(byWord, nickname, person);
    }

    private PersonName name(int i) {
        PersonName known = read[i];
        if (known == null) {
            known = words(i);
            read[i] = known;
        }
        return known;
    }

    private PersonName words(int i) {
        return new PersonName(NameWords.of(tokens, firstWord(i), names.endToken(i)));
    }

    /** The first token of the name behind titles and whatever owns it. */
    private int firstWord(int i) {
        int first = names.firstToken(i);
        int end = names.endToken(i);
        for (int t = first + 1; t < end - 1; t++) {
            first = ClosedClasses.isIn(tokens, t, WordSet.GENITIVE) ? t + 1 : first;
        }
        while (first < end - 1 && (Titles.isAt(tokens, first) || lookalikes.isPreposition(first, end))) {
            first++;
        }
        return first;
    }

    private Person find(int mention, PersonName name, Gender gender) {
        Person found = closest(byWord, mention, name, gender);
        if (found == null && !lookalikes.isFull(name)) {
            // "Salas" for "Ana Salas Ruiz", "Nik Hale" for "Nik Hale Ahmadi", "Momani" for "al-Momani"
            found = closest(byInnerWord, mention, name, gender);
        }
        Person bearer = found == null || dead.isSilent(found, name, gender, mention) ? null : found;
        Optional<Person> other =
                name.isSingle() ? relatives.called(name, gender, bearer, mention) : Optional.<Person>empty();
        if (other.isEmpty() && found == null && name.isSingle()) {
            other = misspelt.bearer(name, gender, mention);
        }
        return other.orElseGet(() -> bearer != null ? bearer : opened(mention, name, gender));
    }

    private @Nullable Person closest(Map<String, List<Person>> bearers, int mention, PersonName name, Gender gender) {
        Person found = null;
        for (Person person : bearers.getOrDefault(name.key(), List.of())) {
            if (person.gender().agrees(gender)
                    && person.mayBe(name)
                    && !namesakes.isOfTheOther(person, name, mention)
                    && !namesakes.isRelativeOf(person, name, mention)
                    && namesakes.isCloser(person, found, name, mention)) {
                found = person;
            }
        }
        return found;
    }

    private Person opened(int mention, PersonName name, Gender gender) {
        Kin kin = Kin.at(tokens, names.firstToken(mention), names.endToken(mention));
        Gender known = gender != Gender.UNKNOWN || name.isSingle() ? gender : told.of(mention, name);
        Person person = new Person(name, known, kin);
        persons.add(person);
        int owner = name.isSingle() ? relatives.owner(mention) : -1;
        if (owner >= 0) {
            of(owner).ifPresent(other -> relatives.note(person, other, mention));
        }
        enter(byWord, name.last(), person);
        if (!name.isSingle()) {
            if (!name.withoutArticle().equals(name.last())) {
                enter(byInnerWord, name.withoutArticle(), person);
            }
            name.innerSurnames().forEach(word -> enter(byInnerWord, word, person));
        }
        if (name.words().size() > 1) {
            enter(byWord, name.given(), person);
        }
        return person;
    }

    private static void enter(Map<String, List<Person>> index, String word, Person person) {
        List<Person> bearers = index.computeIfAbsent(PersonName.key(word), k -> new ArrayList<>(1));
        if (bearers.size() < MOST_BEARERS) {
            bearers.add(person);
        }
    }
}
