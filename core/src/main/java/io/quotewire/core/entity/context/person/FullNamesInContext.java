package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.CapitalRuns;
import io.quotewire.core.entity.context.clue.LastWords;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.PersonClues;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Kin;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Age;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tags persons whom the tagger missed or took for an organisation or a place, by what is told of them: "Lima Dorje, 49,
 * told", "Tulip Quay, the MP who", "Kia Larkworth, a parent at … Larkworth said", "his wife, Paris, said". One such
 * context decides for all names in the article that are written the same. Pure functions; linear in the text.
 */
public final class FullNamesInContext {
    /** The maximum length of a name in words. */
    private static final int LONGEST = 3;
    /** The maximum number of words between the article and the noun: "the veteran Lima Labour MP". */
    private static final int MOST_ADJECTIVES = 4;

    /** Last words of bodies and clubs: "Jackson State, 49, led". */
    private static final Set<String> BODIES = WordList.lines(FullNamesInContext.class, "ends-of-bodies.txt");

    /** Verbs of which a person is no subject. */
    private static final Set<String> SEVERAL = Set.of("are", "were", "have");

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final PersonClues clues;
    private final Supplier<BitSet> surnames;
    private final Set<String> persons = new HashSet<>();

    private FullNamesInContext(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.surnames = new Lazy<>(() -> LastWords.of(tokens, names));
        this.clues = new PersonClues(text);
    }

    /** The names, with such persons; the same instance if there are none. */
    public static EntitySpans of(OrganizationText text) {
        FullNamesInContext context = new FullNamesInContext(text);
        context.find();
        return context.persons.isEmpty() ? context.names : context.retyped();
    }

    private void find() {
        for (int i = text.nextCapital(0); i < tokens.size(); i = text.nextCapital(i + 1)) {
            int name = names.at(i);
            if (name < 0) {
                if (text.isCapital(i + 1)) {
                    findUntagged(i);
                }
            } else if (names.firstToken(name) == i && names.type(name) != EntityType.PERSON) {
                int end = names.endToken(name);
                boolean person = end == i + 1 ? isKin(name) : end <= i + LONGEST && isPerson(i, end);
                if (person && !isBehindPlaceWord(i)) {
                    persons.add(names.words(tokens, name));
                }
            }
        }
    }

    private void findUntagged(int first) {
        CapitalRuns runs = text.runs();
        int end = runs.opensAt(first) ? runs.end(first) : -1;
        if (end > first + 1
                && end <= first + LONGEST
                && runs.isFree(end)
                && text.is(end, ',')
                && isOpen(first, end)
                && isSurname(end - 1)
                && (isOfAge(end) || isTheOne(end + 1))
                && !isBehindPlaceWord(first)
                && !isBody(end - 1)) {
            persons.add(text.words(first, end));
        }
    }

    private boolean isOpen(int first, int end) {
        return !Scan.any(
                first,
                end,
                i -> !text.isOpen(i)
                        || text.is(i, WordSet.MONTH)
                        || text.is(i, WordSet.PERIOD_MODIFIER)
                        || RoleWords.isNoun(tokens, i)
                        || tokens.isLineBetween(i, i + 1)
                        || !BareSurnames.isWritten(tokens, i));
    }

    private boolean isPerson(int first, int end) {
        if (isBody(end - 1) || text.is(first - 1, WordSet.THE)) {
            return false;
        }
        return isQuoted(first, end)
                || (isSurname(end - 1) && (clues.isMadeKnown(first, end) || (end == first + 2 && isRank(first))));
    }

    /** "“No,” said Mary Hill.": a first name that is no place's, behind a verb of speech; not "…, said El Lima.". */
    private boolean isQuoted(int first, int end) {
        return text.isFirstName(first)
                && tokens.isLetter(first + 1)
                && !PersonsNamedLikePlaces.isFirstNameOfPlace(tokens, first)
                && text.contexts().endAt(first, OrganizationContext.OWN_GENITIVE)
                && text.isMark(first - 2)
                && !tokens.is(first - 2, ",")
                && text.isMark(end);
    }

    /** Whether the article has a person with this last word: "Dorje said"; not "Lima Albion, 49, won". */
    private boolean isSurname(int last) {
        return surnames.get().get(tokens.firstAlike(last));
    }

    /** "DC", "Cllr"; not "Baker". */
    private boolean isRank(int token) {
        return Titles.isAt(tokens, token)
                || (RoleWords.isNoun(tokens, token) && !BareSurnames.isWritten(tokens, token));
    }

    private boolean isBody(int last) {
        return BODIES.contains(tokens.lower(last)) || text.is(last, OrganizationContext.ENDING);
    }

    /** ", 49, told"; not in "Lima Albion, 49, and" or "Lima Albion, 49, Quay". */
    private boolean isOfAge(int comma) {
        return comma + 3 < tokens.size()
                && text.is(comma, ',')
                && Age.isAt(tokens, comma + 1)
                && text.is(comma + 2, ',')
                && tokens.isLetter(comma + 3)
                && !tokens.isCapital(comma + 3)
                && !text.is(comma + 3, WordSet.COORDINATOR)
                && !SEVERAL.contains(tokens.lower(comma + 3));
    }

    /** "The Lima MP who", "the shadow minister,". */
    private boolean isTheOne(int article) {
        if (!text.is(article, WordSet.THE)) {
            return false;
        }
        for (int i = article + 1; i <= article + 1 + MOST_ADJECTIVES && i + 1 < tokens.size(); i++) {
            if (!tokens.isLetter(i) || text.is(i, WordSet.ANY_PREPOSITION)) {
                return false;
            }
            if (RoleWords.isNoun(tokens, i) && !text.is(i, OrganizationContext.ROLE)) {
                return text.is(i + 1, ',')
                        || tokens.is(i + 1, "who")
                        || (tokens.is(i + 1, "for") && text.isCapital(i + 2));
            }
        }
        return false;
    }

    /** "His wife, Paris,"; not "he told his wife Paris was". */
    private boolean isKin(int name) {
        int first = names.firstToken(name);
        return names.type(name) == EntityType.LOCATION
                && first > 1
                && text.is(first - 1, ',')
                && text.is(first + 1, ',')
                && PersonsNamedLikePlaces.isFirstNameOfTown(tokens, first)
                && Kin.at(tokens, first, first + 1) != Kin.NONE;
    }

    private boolean isBehindPlaceWord(int first) {
        return text.is(first - 1, WordSet.ANY_PREPOSITION) || text.is(first - 1, WordSet.TO);
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            int name = names.at(i);
            int end = name >= 0
                    ? names.endToken(name)
                    : text.runs().opensAt(i) ? text.runs().end(i) : i + 1;
            boolean person = persons.contains(text.words(i, end)) && (end > i + 1 || !isBehindPlaceWord(i));
            if (name >= 0 || (person && text.runs().isFree(end))) {
                builder.add(i, end, person ? EntityType.PERSON : names.type(name));
            }
            i = end - 1;
        }
        return builder.build();
    }
}
