package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the bearer of a surname that the text spells in two ways: "Okaffor" after "Jorge Okafor". The two differ by one
 * letter, or by two that changed places, and nobody else's name in the text has the second. Not if the single name has
 * a role of its own ("Judge Okaffor", "Okaffor, a farmer,"), nor if the bearer is dead by then.
 */
final class MisspeltSurnames {
    /** Shorter names are too often alike. */
    private static final int SHORTEST = 5;

    /** What makes a woman's surname of a man's: "Petrova". */
    private static final String FEMALE = "a";

    private final Tokens tokens;
    private final EntitySpans names;
    /** Persons with full names, by their surnames and by what remains of these without one of their letters. */
    private final Supplier<Map<String, List<Person>>> bearers;

    private final Supplier<Set<String>> known = new Lazy<>(this::known);

    /**
     * For one text.
     *
     * @param persons those with full names; read when a name is first looked up
     */
    MisspeltSurnames(Tokens tokens, EntitySpans names, List<Person> persons) {
        this.tokens = tokens;
        this.names = names;
        this.bearers = new Lazy<>(() -> bearers(persons));
    }

    /** The only person named in full before whose surname the single name may misspell. */
    Optional<Person> bearer(PersonName name, Gender gender, int mention) {
        String key = name.key();
        if (name.words().size() > 1 || key.length() < SHORTEST - 1 || FirstNames.isOne(key)) {
            return Optional.empty();
        }
        Person found = null;
        for (String form : shortened(key)) {
            for (Person person : bearers.get().getOrDefault(form, List.of())) {
                if (person == found || !isSlip(key, person.name().key()) || person.firstMention() > mention) {
                    continue;
                }
                if (found != null || !person.gender().agrees(gender) || isDead(person, mention)) {
                    return Optional.empty();
                }
                found = person;
            }
        }
        return found == null || hasRole(mention) || known.get().contains(key) ? Optional.empty() : Optional.of(found);
    }

    private boolean isDead(Person person, int mention) {
        return person.isToldBefore(mention, name -> Kin.isToldDead(tokens, names.endToken(name)));
    }

    /** "Judge | Okaffor", "the judge, | Okaffor", "Okaffor, a farmer,", "Okaffor, who"; not "Mr. Okaffor". */
    private boolean hasRole(int mention) {
        int first = names.firstToken(mention);
        int behind = names.endToken(mention);
        int before = first > 0 && RoleWords.isAddress(tokens, first - 1) ? first - 2 : first - 1;
        return isTitle(before)
                || (behind > first + 1 && isTitle(first))
                || (before > 0 && tokens.is(before, ",") && RoleWords.isNoun(tokens, before - 1))
                || (behind + 1 < tokens.size()
                        && tokens.is(behind, ",")
                        && (ClosedClasses.isIn(tokens, behind + 1, WordSet.ARTICLE)
                                || ClosedClasses.isIn(tokens, behind + 1, WordClass.RELATIVE)));
    }

    /** A word for a role, or any other with a capital that may be one: "Juror". */
    private boolean isTitle(int token) {
        return token >= 0
                && tokens.isLetter(token)
                && !RoleWords.isAddress(tokens, token)
                && (RoleWords.isNoun(tokens, token)
                        || (tokens.isCapital(token) && !ClosedClasses.isClosed(tokens.lower(token))));
    }

    private static Map<String, List<Person>> bearers(List<Person> persons) {
        Map<String, List<Person>> index = new HashMap<>();
        for (Person person : persons) {
            if (!person.name().isSingle()) {
                shortened(person.name().key())
                        .forEach(form -> index.computeIfAbsent(form, none -> new ArrayList<>(1))
                                .add(person));
            }
        }
        return index;
    }

    /** The words of all longer names. */
    private Set<String> known() {
        Set<String> words = new HashSet<>();
        for (int name = 0; name < names.size(); name++) {
            int first = names.firstToken(name);
            for (int i = first; i < names.endToken(name) && names.endToken(name) > first + 1; i++) {
                words.add(PersonName.key(tokens.word(i)));
            }
        }
        return words;
    }

    /** The word, and all that it can become by leaving a letter out but the first. */
    private static Set<String> shortened(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(word);
        for (int i = 1; i < word.length(); i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }

    /** "Hung" and "Huang"; not "Cook" and "Cooke". */
    private static boolean isTooShort(String a, String b) {
        boolean longer = a.startsWith(b) || b.startsWith(a);
        return (longer ? Math.max(a.length(), b.length()) : Math.min(a.length(), b.length())) < SHORTEST;
    }

    /** Whether one letter is missing, added or replaced, or two next to each other changed places. */
    private static boolean isSlip(String a, String b) {
        int end = Math.min(a.length(), b.length());
        if (a.equals(b) || isTooShort(a, b) || b.equals(a + FEMALE) || a.equals(b + FEMALE)) {
            return false;
        }
        int first = 0;
        while (first < end && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        if (a.length() == b.length()) {
            boolean swapped = first + 1 < end
                    && a.charAt(first) == b.charAt(first + 1)
                    && a.charAt(first + 1) == b.charAt(first)
                    && a.substring(first + 2).equals(b.substring(first + 2));
            return first > 0 && (swapped || a.substring(first + 1).equals(b.substring(first + 1)));
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return first > 0 && longer.substring(first + 1).equals(shorter.substring(first));
    }
}
