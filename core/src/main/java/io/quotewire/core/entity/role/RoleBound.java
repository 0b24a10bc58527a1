package io.quotewire.core.entity.role;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Function words around a role, by their effect, from {@code bounds.txt}, which explains each kind. */
enum RoleBound {
    LINK,
    COMPLEMENT,
    ARTICLE,
    POSSESSIVE,
    GENITIVE,
    ADDRESS,
    HONORIFIC,
    OPENER,
    JOINT,
    CLAUSE,
    AGE;

    /** The maximum length of these words, so that most tokens need not be looked up. */
    private static final int LONGEST = 11;

    boolean is(Tokens tokens, int token) {
        if (tokens.end(token) - tokens.start(token) > LONGEST) {
            return false;
        }
        Set<RoleBound> bounds = Words.BOUNDS_OF.get(tokens, token);
        return bounds != null
                && bounds.contains(this)
                && Words.OF_BOUND.getOrDefault(this, Set.of()).contains(tokens.word(token));
    }

    private static final class Words {
        static final Map<RoleBound, Set<String>> OF_BOUND = load();
        /** The kinds of each word in lower case; rules out most tokens without creating a string. */
        static final WordMap<Set<RoleBound>> BOUNDS_OF = byWord();

        private static WordMap<Set<RoleBound>> byWord() {
            Map<String, Set<RoleBound>> bounds = new HashMap<>();
            OF_BOUND.forEach((bound, words) -> words.forEach(word -> bounds.computeIfAbsent(
                            word.toLowerCase(Locale.ROOT).replace('’', '\''), key -> EnumSet.noneOf(RoleBound.class))
                    .add(bound)));
            return new WordMap<>(bounds);
        }

        private static Map<RoleBound, Set<String>> load() {
            Map<RoleBound, Set<String>> words = new EnumMap<>(RoleBound.class);
            for (List<String> row : WordList.rows(RoleBound.class, "bounds.txt")) {
                words.computeIfAbsent(valueOf(row.get(0).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                        .addAll(row.subList(1, row.size()));
            }
            return words;
        }
    }
}
