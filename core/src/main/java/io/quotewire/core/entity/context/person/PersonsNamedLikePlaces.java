package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.LastWords;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.PersonClues;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Retypes persons whose first name is a place's, and who were tagged as places or organisations, by their context:
 * "Georgia Hill, a lawyer,", "Dr Georgia Hill", "Israel Ruiz … Ruiz said". One such context decides for all names in
 * the article that are written the same; then also for "Savannah, who left". Pure functions; linear in the text.
 */
public final class PersonsNamedLikePlaces {
    /** The maximum length of a name in tokens. */
    private static final int LONGEST = 3;

    private static final Set<String> AT_PLACES = Set.of("in", "at", "near", "outside", "across");

    private static final Set<String> FIRST_NAMES =
            WordList.ofKind(PersonsNamedLikePlaces.class, "places-as-first-names.txt", kind -> true);

    private static final Set<String> COUNTRIES =
            WordList.ofKind(PersonsNamedLikePlaces.class, "places-as-first-names.txt", "country"::equals);

    /** Those for which nobody but a person speaks. */
    private static final Set<String> SILENT =
            WordList.ofKind(PersonsNamedLikePlaces.class, "places-as-first-names.txt", "silent"::equals);

    /** Those that speak like a place, but are persons' names if the text says who they are. */
    private static final Set<String> SHOWN =
            WordList.ofKind(PersonsNamedLikePlaces.class, "places-as-first-names.txt", "shown"::equals);

    /** Surnames that end the names of places too: "Victoria Park". */
    private static final Set<String> PLACES = WordList.lines(PersonsNamedLikePlaces.class, "ends-of-places.txt");

    /** Last words of bodies and clubs, which are no surnames: "Jackson State, a rival". */
    private static final Set<String> BODIES = WordList.lines(PersonsNamedLikePlaces.class, "ends-of-bodies.txt");

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final PersonClues clues;
    private final Supplier<BitSet> alone;
    private final Supplier<BitSet> surnames;
    /** The words of the persons' full names. */
    private final Set<String> full = new HashSet<>();
    /** The first names of all persons in the article whose first name is a place's. */
    private final Set<String> firstNames = new HashSet<>();

    private PersonsNamedLikePlaces(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.alone = new Lazy<>(() -> LastWords.of(tokens, names, length -> length == 1));
        this.surnames = new Lazy<>(() -> LastWords.of(tokens, names, length -> length > 1));
        this.clues = new PersonClues(text);
    }

    /** The names, with such persons; the same instance if there are none. */
    public static EntitySpans of(OrganizationText text) {
        PersonsNamedLikePlaces persons = new PersonsNamedLikePlaces(text);
        persons.find();
        return persons.firstNames.isEmpty() ? persons.names : persons.retyped();
    }

    /** Whether the word is a place's name and a first name too: "Georgia". */
    static boolean isFirstNameOfPlace(Tokens tokens, int token) {
        return FIRST_NAMES.contains(tokens.lower(token));
    }

    /** Whether the word alone may be a person's: "his wife, Paris,"; not a country's. */
    static boolean isFirstNameOfTown(Tokens tokens, int token) {
        return isFirstNameOfPlace(tokens, token) && !COUNTRIES.contains(tokens.lower(token));
    }

    private void find() {
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int length = names.endToken(n) - first;
            if (length > 1 && length <= LONGEST && FIRST_NAMES.contains(tokens.lower(first))) {
                if (names.type(n) == EntityType.PERSON) {
                    firstNames.add(tokens.word(first));
                } else if (isPerson(n)) {
                    firstNames.add(tokens.word(first));
                    full.add(names.words(tokens, n));
                }
            }
        }
        for (int n = 0; n < names.size() && !full.isEmpty(); n++) {
            if (text.is(names.firstToken(n) - 1, WordSet.THE) || isPlace(n)) {
                full.remove(names.words(tokens, n));
            }
        }
    }

    private boolean isPerson(int name) {
        int first = names.firstToken(name);
        return !isPlace(name)
                && !isBody(name)
                && (clues.isMadeKnown(first, names.endToken(name))
                        || (names.type(name) == EntityType.LOCATION && (isTitled(first) || isSurnameAlone(name))));
    }

    /** "Jackson State", "Jackson Township", "the Jackson Crows". */
    private boolean isBody(int name) {
        int last = names.endToken(name) - 1;
        String word = tokens.lower(last);
        return BODIES.contains(word)
                || (names.type(name) == EntityType.ORGANIZATION
                        && (word.endsWith("s")
                                || text.is(last, OrganizationContext.OUTLET_WORD)
                                || text.is(last, OrganizationContext.PEOPLE)));
    }

    /** "Dr (Georgia Hill)", "student (Georgia Hill)"; not "the former Virginia Tech". */
    private boolean isTitled(int first) {
        return first > 0
                && (text.is(first - 1, OrganizationContext.TITLES)
                        || (RoleWords.isNoun(tokens, first - 1) && !text.is(first - 1, OrganizationContext.ROLE)));
    }

    /** "In Jackson Hole". */
    private boolean isPlace(int name) {
        int before = names.firstToken(name) - 1;
        return before >= 0 && AT_PLACES.contains(tokens.lower(before));
    }

    /** Whether the last word is a person's name elsewhere, but not of another person with a full name: "Kim Tolk". */
    private boolean isSurnameAlone(int name) {
        int surname = names.endToken(name) - 1;
        int alike = tokens.firstAlike(surname);
        return !PLACES.contains(tokens.lower(surname))
                && alone.get().get(alike)
                && !surnames.get().get(alike);
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean person =
                    names.type(n) != EntityType.PERSON && (full.contains(names.words(tokens, n)) || isFirstName(n));
            builder.add(names.firstToken(n), names.endToken(n), person ? EntityType.PERSON : names.type(n));
        }
        return builder.build();
    }

    /** "Savannah, who left" beside a Savannah Hill. */
    private boolean isFirstName(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        return end == first + 1
                && firstNames.contains(tokens.word(first))
                && !isPlace(name)
                && !text.is(first - 1, WordSet.THE)
                && (SILENT.contains(tokens.lower(first))
                        ? clues.showAny(first, end)
                        : SHOWN.contains(tokens.lower(first)) && clues.isMadeKnown(first, end));
    }
}
