package io.quotewire.core.text;

import java.util.Set;

/** Knows shortened given names: "Ma. Lourdes Hill" is Maria, "Wm. Hill" William. */
public final class ShortGivenName {
    private static final Set<String> NAMES = WordList.words(ShortGivenName.class, "given-names.txt");

    static final int LONGEST = NAMES.stream().mapToInt(String::length).max().orElse(0);

    private ShortGivenName() {}

    /** Whether the word, without a full stop, is one. */
    static boolean is(String word) {
        return NAMES.contains(word);
    }

    /** Whether the token is one with its full stop. */
    public static boolean isAt(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length > 2
                && length <= LONGEST + 1
                && tokens.charAt(tokens.end(token) - 1) == '.'
                && is(tokens.word(token).substring(0, length - 1));
    }
}
