package io.quotewire.core.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps words to values for lookups that are made for every word of a text, most of which fail. Immutable and
 * thread-safe.
 *
 * @param <T> the values
 */
public final class WordMap<T> {
    private final StringMap<T> byWord;
    private final KeyMap<T> byKey;

    public WordMap(Map<String, T> known) {
        this.byWord = new StringMap<>(known);
        this.byKey = new KeyMap<>(known);
    }

    /** The value of a token's word in lower case; null if it has none. The fastest lookup. */
    public @Nullable T get(Tokens tokens, int token) {
        return byKey.get(tokens.key(token));
    }

    /** The value of the word; null if it has none. */
    public @Nullable T get(String word) {
        return byWord.get(word);
    }
}
