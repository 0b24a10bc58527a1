package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.OfficeInitials;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.syntax.NewsText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The persons whom a text describes, with all its descriptions of them. Read-only once built. */
final class Bearers {
    private final NewsText text;
    private final OfficeWords words;
    private final Map<String, List<Bearer>> byNoun = new HashMap<>();
    private final List<Bearer> all = new ArrayList<>();
    private final List<Bearer> successors = new ArrayList<>(0);
    private final boolean[] described;
    /** The words of the organisations' names. */
    private final Set<String> bodies = new HashSet<>();

    private final Set<Person> inRole = new HashSet<>();
    private final Set<Person> inOffice = new HashSet<>();
    private final Set<Person> sitting = new HashSet<>();

    /**
     * One description of a person.
     *
     * @param name index of the name that it stands beside
     * @param noun its head noun
     */
    record Bearer(Person person, int name, Description description, int noun) {}

    private Bearers(NewsText text, OfficeWords words) {
        this.text = text;
        this.words = words;
        this.described = new boolean[text.tokens().size()];
        for (int n = 0; n < text.names().size(); n++) {
            if (text.names().type(n) == EntityType.ORGANIZATION) {
                bodies.add(text.names().words(text.tokens(), n));
            }
        }
    }

    /** Collects them from the whole text. */
    static Bearers of(NewsText text, People people, OfficeWords words) {
        Bearers bearers = new Bearers(text, words);
        Introductions introductions = new Introductions(text, words);
        for (int i = 0; i < text.names().size(); i++) {
            Person person = people.of(i).orElse(null);
            if (person != null) {
                for (Introductions.Phrase phrase : introductions.of(i)) {
                    bearers.enter(person, i, phrase);
                }
                bearers.enterByLetters(person, i);
            }
        }
        return bearers;
    }

    private void enter(Person person, int name, Introductions.Phrase phrase) {
        int noun = phrase.noun();
        int last = words.before(phrase.first(), noun);
        Bearer bearer = new Bearer(person, name, new Description(text, phrase.first(), noun, phrase.end(), last), noun);
        byNoun.computeIfAbsent(words.key(noun, last), key -> new ArrayList<>(2)).add(bearer);
        all.add(bearer);
        described[noun] = true;
        if (RoleWords.isNoun(text.tokens(), noun)) {
            inRole.add(person);
        }
        if (text.is(noun, "successor")) {
            successors.add(bearer);
        }
        if (AnaphoricPersons.isOfTheOnlyOne(text.lower(noun))) {
            inOffice.add(person);
            if (!phrase.chosen()) {
                sitting.add(person);
            }
        }
    }

    /** "The IGP" of "the Inspector General of Police, Karl Voss,". */
    private void enterByLetters(Person person, int name) {
        int noun = text.names().firstToken(name);
        for (String letters : OfficeInitials.of(text.tokens(), text.names(), name)) {
            if (bodies.contains(letters)) {
                continue; // "the SP", the Socialist Party
            }
            byNoun.computeIfAbsent(letters.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2))
                    .add(new Bearer(person, name, new Description(text, noun, noun, noun, 0), noun));
        }
    }

    /**
     * The descriptions with this noun or a synonym of it, in the order of the text; empty if there are none.
     *
     * @param before how many words before the noun belong to it, see {@link OfficeWords#before}
     */
    List<Bearer> of(int noun, int before) {
        return byNoun.getOrDefault(words.key(noun, before), List.of());
    }

    /** All descriptions, in the order of the text. */
    List<Bearer> all() {
        return Collections.unmodifiableList(all);
    }

    /** Whether the token is the noun of a description. */
    boolean isDescribedAt(int token) {
        return described[token];
    }

    /** Whether the text ascribes any role to the person. */
    boolean hasRole(Person person) {
        return inRole.contains(person);
    }

    /** Whether the text says that the person is a minister, a captain or the like. */
    boolean isInOffice(Person person) {
        return inOffice.contains(person);
    }

    /** Whether the text says that the person holds the office, rather than just that they were chosen for it. */
    boolean isSitting(Person person) {
        return sitting.contains(person);
    }

    /** "His successor, Jane Roe,", between these tokens: the person no longer holds the office. */
    boolean isSucceeded(Person person, int after, int before) {
        return successors.stream().anyMatch(each -> each.person != person && each.noun > after && each.noun < before);
    }
}
