package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The set of an article's words, created when first used. Not thread-safe. */
final class ArticleWords {
    private final Tokens tokens;
    private @Nullable Set<String> words;

    ArticleWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the article contains the word, whatever its case. */
    boolean contains(String word) {
        Set<String> all = words;
        if (all == null) {
            all = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                all.add(tokens.lower(i));
            }
            words = all;
        }
        return all.contains(word.toLowerCase(Locale.ROOT));
    }
}
