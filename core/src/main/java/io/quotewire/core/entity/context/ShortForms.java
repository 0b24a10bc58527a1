package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds short forms of the article's companies that were tagged as persons, as places or not at all: "De Larkin" for
 * "De Larkin Shipping Inc", "Tenney" for "J.C. Tenney Co", "Hughes Marlow" for "Hughes Marlow Co", "Cairn" for "Cairn
 * Energy", "Harland" for "Harland Voss". Pure functions; linear in the text.
 */
final class ShortForms {
    /** Last words of organisations that are named after a person or a place. */
    private static final Set<String> NAMED_AFTER = WordList.lines(ShortForms.class, "named-after.txt");

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final Set<String> beginnings = new HashSet<>();
    /** The first words of these, as their first tokens in the text. */
    private final BitSet firstWords = new BitSet();
    /** Companies' names without their "Co" or "Inc". */
    private final Set<String> whole = new HashSet<>();

    /** The surnames of those after whom a company is named. */
    private final Set<String> surnames = new HashSet<>();

    /** How often organisations of two names occur, by the first of them. */
    private final Map<String, Integer> firstOfTwo = new HashMap<>();
    /** How often each word occurs alone as a person's name. */
    private final Map<String, Integer> alone = new HashMap<>();

    /** How often each beginning occurs untagged. */
    private final Map<String, Integer> untagged = new LinkedHashMap<>();

    private final Set<String> found = new HashSet<>();

    private ShortForms(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
    }

    /** The words of such names. */
    static Set<String> of(OrganizationText text) {
        ShortForms forms = new ShortForms(text);
        EntitySpans names = text.names();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.ORGANIZATION && names.endToken(n) > names.firstToken(n) + 1) {
                forms.shorten(names.firstToken(n), names.endToken(n) - 1);
            }
        }
        if (!forms.beginnings.isEmpty() || !forms.firstOfTwo.isEmpty()) {
            forms.findUntagged();
            forms.takeUntagged();
            forms.findPersons();
            forms.findPlaces();
        }
        return forms.found;
    }

    private void shorten(int first, int last) {
        String ending = tokens.lower(last);
        if (NameEndings.isCompanys(ending)) {
            int end = last;
            while (end - 1 > first && isJoint(end - 1)) {
                end--;
            }
            whole.add(tokens.line(first, end));
            int surname = first;
            while (surname < last && isInitial(surname)) {
                surname++;
            }
            addSurname(first, end);
            for (int e = first; e < last; e++) {
                addBeginning(first, e + 1);
                if (e >= surname) {
                    addBeginning(surname, e + 1);
                }
            }
        } else if (NameEndings.isBusiness(ending)) {
            addBeginning(first, first + 1);
        } else if (isOfTwoNames(first, last)) {
            firstOfTwo.merge(tokens.word(first), 1, Integer::sum);
        }
    }

    private void addBeginning(int first, int end) {
        beginnings.add(tokens.line(first, end));
        firstWords.set(tokens.firstAlike(first));
    }

    /** "Harland Voss"; not "Harland & Voss", "Harland Museum", "Harland FBI" or "Ann Voss", nor with a Voss alone. */
    private boolean isOfTwoNames(int first, int last) {
        return last == first + 1
                && tokens.isLetter(first)
                && !NAMED_AFTER.contains(tokens.lower(last))
                && !UpperCase.is(tokens.word(last))
                && !text.isFirstName(first)
                && !isNamedAlone(tokens.word(last));
    }

    private boolean isNamedAlone(String word) {
        if (alone.isEmpty()) {
            for (int n = 0; n < names.size(); n++) {
                if (names.type(n) == EntityType.PERSON) {
                    alone.merge(names.words(tokens, n), 1, Integer::sum);
                }
            }
        }
        return alone.containsKey(word);
    }

    /** "Harland" of "Harland Voss", unless it occurs alone more often: as "Larkin" of a "Larkin Tour". */
    private boolean isFirstOfTwo(String word) {
        return alone.getOrDefault(word, 0) <= firstOfTwo.getOrDefault(word, 0);
    }

    /** "Hall" in "Frank B. Hall and Co". */
    private void addSurname(int first, int end) {
        int surname = first + 1;
        while (surname < end && isInitial(surname)) {
            surname++;
        }
        if (surname < end && text.isFirstName(first)) {
            surnames.add(tokens.word(surname));
        }
    }

    /** "Co Inc", "and Co". */
    private boolean isJoint(int token) {
        return NameEndings.isCompanys(tokens.lower(token)) || text.is(token, WordSet.PARTNER_JOINT);
    }

    private boolean isInitial(int token) {
        return tokens.word(token).endsWith(".");
    }

    private void findUntagged() {
        for (int i = text.nextCapital(0); i < text.size(); i = text.nextCapital(i + 1)) {
            int end = firstWords.get(tokens.firstAlike(i)) && names.at(i) < 0 ? text.endFrom(i) : -1;
            if (end > 0 && !isOfPeople(i, end) && beginnings.contains(tokens.line(i, end))) {
                untagged.merge(text.words(i, end), 1, Integer::sum);
            }
        }
    }

    /** "Swiss francs"; not "Swiss said" or "Swiss's". */
    private boolean isOfPeople(int first, int end) {
        return end == first + 1
                && text.is(first, OrganizationContext.PEOPLE)
                && !text.is(end, WordSet.GENITIVE)
                && !text.contexts().beginAt(end, OrganizationContext.OWN_GENITIVE);
    }

    /** Excludes those that occur as often as a place's name, or in lower case ("investors"). */
    private void takeUntagged() {
        if (untagged.isEmpty()) {
            return;
        }
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.LOCATION) {
                untagged.computeIfPresent(names.words(tokens, n), (form, count) -> count - 1);
            }
        }
        Set<String> small = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!text.isCapital(i)) {
                small.add(tokens.lower(i));
            }
        }
        untagged.forEach((form, count) -> {
            if (count > 0 && !small.contains(form.toLowerCase(Locale.ROOT))) {
                found.add(form);
            }
        });
    }

    private void findPersons() {
        leaveOutBorne();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) != EntityType.PERSON) {
                continue;
            }
            int first = names.firstToken(n);
            String words = names.words(tokens, n);
            if (surnames.contains(words) || (firstOfTwo.containsKey(words) && isFirstOfTwo(words))) {
                found.add(words);
            }
            if (!beginnings.contains(words)) {
                continue;
            }
            // a company's whole name is one of its beginnings too
            boolean full = text.isFullName(first, names.endToken(n));
            if (!full || whole.contains(words)) {
                found.add(words);
            }
        }
    }

    /** "Quayton said it agreed", of "Quayton Shipping Inc"; not if the article also says "in Quayton". */
    private void findPlaces() {
        Set<String> speaking = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int end = names.endToken(n);
            if (names.type(n) == EntityType.LOCATION && firstWords.get(tokens.firstAlike(first))) {
                String words = tokens.line(first, end);
                if (text.is(first - 1, WordSet.IN)) {
                    places.add(words);
                } else if (beginnings.contains(words)
                        && text.contexts().beginAt(end, OrganizationContext.OWN_GENITIVE)) {
                    speaking.add(words);
                }
            }
        }
        speaking.removeAll(places);
        speaking.removeIf(
                words -> whole.stream().noneMatch(company -> company.equals(words) || company.startsWith(words + " ")));
        found.addAll(speaking);
    }

    /** Excludes surnames of persons in the article: "Mary Hall", "Mr Hall", "Chairman Hall". */
    private void leaveOutBorne() {
        for (int n = 0; n < names.size() && !surnames.isEmpty(); n++) {
            int first = names.firstToken(n);
            int last = names.endToken(n) - 1;
            boolean titled =
                    first > 0 && (RoleWords.isAddress(tokens, first - 1) || RoleWords.isNoun(tokens, first - 1));
            if (names.type(n) == EntityType.PERSON && (last > first || titled)) {
                surnames.remove(tokens.word(last));
            }
        }
    }
}
