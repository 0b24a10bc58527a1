package io.quotewire.core.entity.role;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import io.quotewire.core.words.Abbreviation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for roles, from {@code roles.txt}, {@code role-modifiers.txt} and {@code rank-abbreviations.txt}. */
public final class RoleWords {
    private static final WordMap<Boolean> NOUNS = words("roles.txt");
    private static final WordMap<Boolean> MODIFIERS = words("role-modifiers.txt");
    private static final Map<String, String> RANKS = ranks();
    private static final WordMap<String> RANKS_OF = new WordMap<>(RANKS);
    private static final int LONGEST = 24;

    private RoleWords() {}

    private static WordMap<Boolean> words(String file) {
        Map<String, Boolean> words = new HashMap<>();
        WordList.read(RoleWords.class, file).forEach(word -> words.put(word, true));
        return new WordMap<>(words);
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
        return isNoun(bare(tokens, token));
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

    /** Whether the token may precede such a noun in lower case. */
    static boolean isModifier(Tokens tokens, int token) {
        return MODIFIERS.get(bare(tokens, token)) != null;
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
