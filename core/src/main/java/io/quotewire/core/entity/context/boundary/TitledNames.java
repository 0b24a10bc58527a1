package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.VerbEnding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes titles that the tagger has not learnt out of persons' names: "Datuk Seri | Ana Ruiz", "Snr Const | Ruiz", "Lima
 * Mentri Besar | Ana Ruiz". "DSP Ruiz" and "Rep. France Ruiz", which it took for bodies, are persons; "Sentencing |
 * Ruiz" is Ana Ruiz, if the text has her. Pure functions; linear in the text.
 */
public final class TitledNames {
    private static final String LIST = "titles-in-names.txt";
    private static final Set<String> TITLES = read("title");
    private static final Set<String> INNER = read("inner");
    private static final Set<String> RANKS = read("rank");
    private static final Set<String> LETTERS = read("letters");
    private static final Set<String> SHARED = read("shared");
    private static final Set<String> BEHIND = read("behind");
    private static final Set<String> MISSPELT = read("misspelt");
    private static final Set<String> AHEAD = read("ahead");
    /** Titles of two words, whose first may be a name: "Tan Sri Karl Voss", "Tan Karl". */
    private static final Map<String, String> PAIRS = WordList.rows(TitledNames.class, LIST).stream()
            .filter(words -> words.get(0).equals("pair"))
            .collect(Collectors.toUnmodifiableMap(words -> words.get(1), words -> words.get(2)));
    /** The maximum number of words behind the rank of one who was taken for a body. */
    private static final int MOST_WORDS = 3;

    private final Tokens tokens;
    private final EntitySpans names;
    /** The initials of persons with full names, by their last words. */
    private final Map<String, Set<Character>> full = new HashMap<>();

    private TitledNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON && names.endToken(n) > names.firstToken(n) + 1) {
                full.computeIfAbsent(tokens.word(names.endToken(n) - 1), last -> new HashSet<>())
                        .add(tokens.firstChar(names.firstToken(n)));
            }
        }
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(TitledNames.class, LIST, kind::equals);
    }

    /** The names without such titles. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        TitledNames titled = new TitledNames(tokens, names);
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean person = names.type(n) == EntityType.PERSON || titled.isTitledPerson(n);
            builder.add(
                    person ? titled.first(n) : names.firstToken(n),
                    names.endToken(n),
                    person ? EntityType.PERSON : names.type(n));
        }
        return builder.build();
    }

    /** "DSP Ruiz", "Rep. France Ruiz"; not "DIG Group", "Gen. Motors Corp". */
    private boolean isTitledPerson(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        if (end == first + 1) {
            return false;
        }
        boolean stopped = tokens.charAt(tokens.end(first) - 1) == '.';
        String title = Abbreviation.withoutStop(tokens.word(first));
        boolean rank = RANKS.contains(title) || (LETTERS.contains(title) && isAnothers(title, end));
        boolean office = end > first + 2
                && stopped
                && RoleWords.rankAbbreviations().contains(Abbreviation.withoutStop(tokens.lower(first)));
        return (rank || office) && end - first <= MOST_WORDS + 1 && isPersons(first + 1, end);
    }

    private boolean isPersons(int first, int end) {
        String last = tokens.lower(end - 1);
        return Scan.all(first, end, tokens::isCapital)
                && !GroupNouns.isOrganizationOrPeople(last)
                && !NameEndings.isOrganizations(last)
                && !NameEndings.isCompanys(last)
                && !NameEndings.isBusiness(last)
                && !Plural.endsLikeOne(last);
    }

    /** The first token of the name behind its titles; "Sultan" of "Sultan Al Ruiz". */
    private int first(int name) {
        int end = names.endToken(name);
        int first = names.firstToken(name);
        for (int t = first + 1; t + 1 < end; t++) {
            first = isInner(t) ? t : first;
        }
        for (int next = behind(first, end); next > first && next < end; next = behind(first, end)) {
            first = next;
        }
        return first;
    }

    private boolean isInner(int token) {
        String word = tokens.word(token);
        String second = PAIRS.get(word);
        return INNER.contains(word) || RANKS.contains(word) || (second != null && tokens.is(token + 1, second));
    }

    /** The token behind the title that begins at the token; the token itself if none does. */
    private int behind(int first, int end) {
        if (first + 1 >= end || !tokens.isCapital(first + 1)) {
            return first;
        }
        String word = Abbreviation.withoutStop(tokens.word(first));
        String second = PAIRS.get(word);
        if (second != null) {
            return tokens.is(first + 1, second) ? first + 2 : first;
        }
        boolean title = TITLES.contains(word)
                || INNER.contains(word)
                || RANKS.contains(word)
                || (LETTERS.contains(word) && isAnothers(word, end))
                || (isAct(first) && isAnothers(word, end))
                || (SHARED.contains(word) && FirstNames.isOne(tokens, first + 1))
                || (MISSPELT.contains(word) && first > 0 && AHEAD.contains(tokens.word(first - 1)));
        return !title ? first : BEHIND.contains(tokens.word(first + 1)) ? first + 2 : first + 1;
    }

    /** "Sentencing | Ruiz, the judge said". */
    private boolean isAct(int token) {
        return VerbEnding.isPresent(tokens.lower(token))
                && !FirstNames.isOne(tokens, token)
                && (token == 0 || tokens.isLineBetween(token - 1, token) || !tokens.isWord(token - 1));
    }

    /** "DC Ruiz" of an Ana Ruiz, not of a David Ruiz. */
    private boolean isAnothers(String letters, int end) {
        Set<Character> initials = full.getOrDefault(tokens.word(end - 1), Set.of());
        return initials.stream().anyMatch(initial -> initial != letters.charAt(0));
    }
}
