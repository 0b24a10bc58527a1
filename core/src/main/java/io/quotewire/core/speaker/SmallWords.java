package io.quotewire.core.speaker;

import io.quotewire.core.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words a text has without a capital, and what stands behind them there. Linear in the text. One thread's. */
final class SmallWords {
    /** Stands among the words behind a word that has no capital somewhere. */
    private static final String ANY = "";

    private final Tokens tokens;
    /** The token before with the same word, or -1; behind that of the last such token, by the first one. */
    private final int[] before;

    private final int[] last;
    private final Map<Integer, Set<String>> behind = new HashMap<>();

    SmallWords(Tokens tokens) {
        this.tokens = tokens;
        this.before = new int[tokens.size()];
        this.last = new int[tokens.size()];
        for (int i = 0; i < before.length; i++) {
            int alike = tokens.firstAlike(i);
            before[i] = alike == i ? -1 : last[alike];
            last[alike] = i;
        }
    }

    /** Whether the token's word stands somewhere in lower case, before the word {@code next} if that is not empty. */
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
