package io.quotewire.core.entity.role;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words for roles, from {@code roles.txt}, {@code role-modifiers.txt} and {@code rank-abbreviations.txt}. */
public final class RoleWords {
    private static final WordMap<Boolean> NOUNS = words("roles.txt");
    private static final WordMap<Boolean> MODIFIERS = words("role-modifiers.txt");
    private static final Map<String, String> RANKS = ranks();
    private static final WordMap<String> RANKS_OF = new WordMap<>(RANKS);
    /** The plain words that {@link #isNoun(Tokens, int)} accepts: the nouns and the abbreviations of ranks. */
    private static final WordMap<Boolean> PLAIN_NOUNS = plain("roles.txt", RoleWords::isNoun);

    private static final WordMap<Boolean> PLAIN_MODIFIERS =
            plain("role-modifiers.txt", word -> MODIFIERS.get(word) != null);
    /** Compounds that end the phrase before a title: "after the play-off | striker Karl Voss". */
    private static final Set<String> COMPOUND_NOUNS = WordList.words(RoleWords.class, "compound-nouns.txt");

    /** The first words of such pairs, by the second. */
    private static final WordMap<Set<String>> PAIRS =
            new WordMap<>(WordList.rows(RoleWords.class, "modifier-pairs.txt").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> Set.copyOf(row.subList(1, row.size())))));

    private static final int LONGEST = 24;
    /** Of a compound's second part: not "run-up", "play-off". */
    private static final int SHORTEST_PART = 4;

    private RoleWords() {}

    private static WordMap<Boolean> words(String file) {
        Map<String, Boolean> words = new HashMap<>();
        WordList.read(RoleWords.class, file).forEach(word -> words.put(word, true));
        return new WordMap<>(words);
    }

    /** The words of a file and the abbreviations of ranks that pass the test. */
    private static WordMap<Boolean> plain(String file, Predicate<String> isOne) {
        Map<String, Boolean> plain = new HashMap<>();
        WordList.read(RoleWords.class, file).forEach(word -> plain.put(word, true));
        RANKS.forEach((abbreviation, rank) -> {
            if (isOne.test(rank)) {
                plain.put(abbreviation, true);
            } else {
                plain.remove(abbreviation);
            }
        });
        return new WordMap<>(plain);
    }

    private static Map<String, String> ranks() {
        Map<String, String> ranks = new HashMap<>();
        for (List<String> words : WordList.rows(RoleWords.class, "rank-abbreviations.txt")) {
            words.subList(1, words.size()).forEach(word -> ranks.put(word, words.get(0)));
        }
        return Map.copyOf(ranks);
    }

    /** Whether the token is a noun for a person's role: "secretary", "then-Secretary", "Gen.". */
    public static boolean isNoun(Tokens tokens, int token) {
        return tokens.isPlain(token) ? PLAIN_NOUNS.get(tokens, token) != null : isNoun(bare(tokens, token));
    }

    /** Like {@link #isNoun(Tokens, int)}, for a lower-case word. */
    public static boolean isNoun(String word) {
        int hyphen = word.indexOf('-');
        return NOUNS.get(word) != null || (hyphen > 0 && NOUNS.get(word.substring(hyphen + 1)) != null);
    }

    /** Whether the token is a form of address before a name that states no role: "Mr.". */
    public static boolean isAddress(Tokens tokens, int token) {
        return RoleBound.ADDRESS.is(tokens, token);
    }

    /** "To | fire Lima Schools chief"; not "according to | race director": whether what may precede it is a verb. */
    static boolean isInfinitive(Tokens tokens, int token) {
        return token > 0
                && Character.isLowerCase(tokens.firstChar(token))
                && isModifier(tokens, token)
                && (isInfinitiveSign(tokens, token - 1) || ClosedClasses.isIn(tokens, token - 1, WordSet.MODAL));
    }

    private static boolean isInfinitiveSign(Tokens tokens, int to) {
        return ClosedClasses.isIn(tokens, to, WordSet.TO)
                && !(to > 0 && ClosedClasses.isIn(tokens, to - 1, WordSet.ACCORDING));
    }

    /** Whether the token may precede such a noun in lower case. */
    static boolean isModifier(Tokens tokens, int token) {
        if (tokens.isPlain(token)) {
            return PLAIN_MODIFIERS.get(tokens, token) != null
                    || (token > 0 && isPair(tokens, token - 1))
                    || (token + 1 < tokens.size() && isPair(tokens, token));
        }
        return MODIFIERS.get(bare(tokens, token)) != null || isCompound(tokens, token);
    }

    /** "Civil service", "chat show": two words that together may precede a role; neither "service" nor "show" alone. */
    private static boolean isPair(Tokens tokens, int first) {
        Set<String> ahead = PAIRS.get(tokens, first + 1);
        return ahead != null && ahead.contains(tokens.lower(first));
    }

    /** "Ex-finance", "drug-testing", "long-time"; not "27-year-old", "play-off" or "mid-April". */
    private static boolean isCompound(Tokens tokens, int token) {
        String word = tokens.lower(token);
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen < word.length() - SHORTEST_PART
                && Character.isLowerCase(tokens.firstChar(token))
                && tokens.word(token).equals(word)
                && !COMPOUND_NOUNS.contains(word);
    }

    private static String bare(Tokens tokens, int token) {
        if (tokens.end(token) - tokens.start(token) > LONGEST) {
            return "";
        }
        String word = tokens.lower(token);
        String rank = RANKS_OF.get(Abbreviation.withoutStop(word));
        return rank == null ? word : rank;
    }

    /** The abbreviations of ranks and offices, in lower case without full stops: "gen". */
    public static Set<String> rankAbbreviations() {
        return RANKS.keySet();
    }

    /** The noun that such an abbreviation stands for: "general"; the word itself if it is none. */
    public static String rank(String abbreviation) {
        return RANKS.getOrDefault(abbreviation, abbreviation);
    }
}
