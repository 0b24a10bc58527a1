package io.quotewire.core.speaker.noun;

import io.quotewire.core.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which words a text has in lower case, and which words follow them there. Linear in the text. Not thread-safe.
 */
final class LowerCaseWords {
    /** Stands for any following word. */
    private static final String ANY = "";

    private final Tokens tokens;
    /** For each token the previous one with the same word, or -1; for the first token with a word, the last one. */
    private final int[] before;

    private final int[] last;
    private final Map<Integer, Set<String>> behind = new HashMap<>();

    LowerCaseWords(Tokens tokens) {
        this.tokens = tokens;
        this.before = new int[tokens.size()];
        this.last = new int[tokens.size()];
        for (int i = 0; i < before.length; i++) {
            int alike = tokens.firstAlike(i);
            before[i] = alike == i ? -1 : last[alike];
            last[alike] = i;
        }
    }

    /** Whether the token's word occurs in lower case, before the word {@code next} if that is not empty. */
    boolean contains(int token, String next) {
        return behind.computeIfAbsent(tokens.firstAlike(token), this::behind).contains(next);
    }

    private Set<String> behind(int alike) {
        String small = tokens.word(alike).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>();
        for (int i = last[alike]; i >= 0; i = before[i]) {
            if (tokens.is(i, small)) {
                words.add(ANY);
                if (i + 1 < tokens.size()) {
                    words.add(tokens.word(i + 1));
                }
            }
        }
        return words;
    }
}
