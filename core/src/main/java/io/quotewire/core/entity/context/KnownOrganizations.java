package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.Age;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tags the organisations of {@code known-organizations.txt}, which the tagger misses or takes for persons or places:
 * "Just Stop Oil", "Shein". A longer name that contains one stays as it is. Pure functions; linear in the text.
 */
final class KnownOrganizations {
    /** The names by their first words in lower case. */
    private static final WordMap<List<String>> BY_FIRST_WORD = new WordMap<>(Stream.concat(
                    WordList.read(KnownOrganizations.class, "known-organizations.txt").stream(),
                    words("house").stream())
            .collect(Collectors.groupingBy(name -> Tokenizer.tokenize(name).lower(0))));

    private static final Set<String> OPENERS = words("opener");
    private static final Set<String> FOLLOWERS = words("follower");
    private static final Set<String> HOUSES = words("house");

    private final Tokens tokens;
    private final EntitySpans names;
    private final Supplier<BitSet> fullNames = new Lazy<>(this::fullNames);
    /** "Lords" beside a Mary Lord. */
    private final Supplier<Set<String>> families = new Lazy<>(this::families);

    private KnownOrganizations(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    private static Set<String> words(String kind) {
        return WordList.ofKind(KnownOrganizations.class, "known-organization-words.txt", kind::equals);
    }

    /** The names, with such organisations; the same instance if there are none. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        KnownOrganizations known = new KnownOrganizations(tokens, names);
        Capitals capitals = tokens.capitals();
        for (int i = capitals.next(0); i < tokens.size(); i = capitals.next(i + 1)) {
            if (known.isNewAt(i)) {
                return known.added(i);
            }
        }
        return names;
    }

    private boolean isNewAt(int first) {
        int end = end(first);
        int name = end > 0 ? names.at(first) : -1;
        return end > 0 && !(name >= 0 && names.endToken(name) == end && names.type(name) == EntityType.ORGANIZATION);
    }

    private EntitySpans added(int from) {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int i = 0;
        while (i < tokens.size()) {
            int name = names.at(i);
            int end = i < from ? -1 : end(i);
            if (end > 0) {
                builder.add(i, end, EntityType.ORGANIZATION);
                i = end;
            } else if (name >= 0 && names.firstToken(name) == i) {
                builder.add(i, names.endToken(name), names.type(name));
                i = names.endToken(name);
            } else {
                i++;
            }
        }
        return builder.build();
    }

    /** The end of the longest such name that begins at the token; -1 if there is none. */
    private int end(int first) {
        List<String> known = tokens.isCapital(first) ? BY_FIRST_WORD.get(tokens, first) : null;
        int longest = -1;
        if (known != null) {
            for (String words : known) {
                int end = end(first, words);
                if (end > longest && isWhole(first, end)) {
                    longest = end;
                }
            }
        }
        return longest;
    }

    /** "The Commons"; not "the Lords of Lima", "House of Commons". */
    private boolean isHouse(int token) {
        return token > 0
                && tokens.lower(token - 1).equals("the")
                && !(token + 1 < tokens.size() && (tokens.isCapital(token + 1) || tokens.is(token + 1, "of")))
                && !families.get().contains(tokens.word(token));
    }

    /** The token after these words; -1 if others begin at the token. */
    private int end(int first, String words) {
        int start = tokens.start(first);
        if (!tokens.text().startsWith(words, start)) {
            return -1;
        }
        int last = tokens.at(start + words.length() - 1);
        return tokens.end(last) == start + words.length() ? last + 1 : -1;
    }

    /** Whether this is no part of a longer name: "Mary Shein", "Youth Demand Lamps". */
    private boolean isWhole(int first, int end) {
        int left = names.at(first);
        int right = names.at(end - 1);
        if ((left >= 0 && names.firstToken(left) < first) || (right >= 0 && names.endToken(right) > end)) {
            return false;
        }
        if (end == first + 1 && HOUSES.contains(tokens.word(first))) {
            return isHouse(first);
        }
        return !isContinued(end)
                && !isDemand(first, end)
                && !isOnDay(first, end)
                && (end > first + 1 || !(isBehindGivenName(first) || isPersons(first)));
    }

    /** Whether somebody in the article is called so: "Temu Voss … Temu", "Temu, 22,". */
    private boolean isPersons(int token) {
        return fullNames.get().get(tokens.firstAlike(token)) || (isAge(token + 2) && tokens.is(token + 1, ","));
    }

    /** The first and last words of persons' names of several words: their first occurrences. */
    private BitSet fullNames() {
        BitSet found = new BitSet();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            int last = names.endToken(n) - 1;
            if (names.type(n) == EntityType.PERSON && last > first) {
                found.set(tokens.firstAlike(first));
                found.set(tokens.firstAlike(last));
            }
        }
        return found;
    }

    private Set<String> families() {
        Set<String> found = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON && names.endToken(n) > names.firstToken(n) + 1) {
                found.add(tokens.word(names.endToken(n) - 1) + "s");
            }
        }
        return found;
    }

    private boolean isAge(int token) {
        return Age.isAt(tokens, token) && (token + 1 == tokens.size() || !tokens.isWord(token + 1));
    }

    /** "Reform UK courts", "Make UK great", which the beginning of a sentence writes like the names. */
    private boolean isDemand(int first, int end) {
        return OPENERS.contains(tokens.word(first))
                && (first == 0 || !tokens.isWord(first - 1) || tokens.isLineBetween(first - 1, first))
                && end < tokens.size()
                && tokens.isLetter(end)
                && !tokens.isCapital(end)
                && !tokens.isLineBetween(end - 1, end)
                && !RoleWords.isNoun(tokens, end)
                && !FOLLOWERS.contains(tokens.lower(end));
    }

    /** "In Lima | Wednesday". */
    private boolean isOnDay(int first, int end) {
        return first > 0 && tokens.lower(first - 1).equals("in") && tokens.is(end - 1, "Wednesday");
    }

    private boolean isBehindGivenName(int token) {
        int before = token - 1;
        return before >= 0
                && tokens.isCapital(before)
                && (FirstNames.isOne(tokens, before)
                        || (Titles.isAt(tokens, before) && !RoleWords.isNoun(tokens, before))
                        || (names.at(before) >= 0 && names.type(names.at(before)) == EntityType.PERSON));
    }

    /** Whether another capitalised word follows that is no name, role ("Leader") or acronym ("MP"). */
    private boolean isContinued(int token) {
        return token < tokens.size()
                && tokens.isCapital(token)
                && !tokens.isLineBetween(token - 1, token)
                && names.at(token) < 0
                && !RoleWords.isNoun(tokens, token)
                && !UpperCase.is(tokens.text(), tokens.start(token), tokens.end(token));
    }
}
