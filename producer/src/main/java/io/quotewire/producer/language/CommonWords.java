package io.quotewire.producer.language;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts a language's commonest words in running text without creating a string for each word. Thread-safe. */
final class CommonWords {
    /**
     * The size of the hash table per word: small enough to stay in the processor's cache, large enough that few words
     * collide.
     */
    private static final int SLOTS = 16;

    private final @Nullable String[] table;

    /** @param words in lower case, of the letters a to z */
    CommonWords(Collection<String> words) {
        table = new @Nullable String[Integer.highestOneBit(words.size()) * SLOTS];
        for (String word : words) {
            int slot = slot(word.toLowerCase(Locale.ROOT).hashCode());
            while (table[slot] != null) {
                slot = slot(slot + 1);
            }
            table[slot] = word;
        }
    }

    /**
     * Reads the text until it ends or the share of common words is decided.
     *
     * @param enough the number of words after which the share is evaluated
     * @param sure the share at which reading stops
     * @return the share of common words among those read; 0 if there are fewer than {@code fewest}
     */
    double share(String text, int fewest, int enough, double sure) {
        int words = 0;
        int common = 0;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            int letter = c | 0x20;
            if ((letter >= 'a' && letter <= 'z') || (c > 0x7F && Character.isLetter(c))) {
                hash = 31 * hash + letter;
            } else {
                if (i > start) {
                    words++;
                    common += contains(text, start, i, hash) ? 1 : 0;
                    if (words == enough && common >= sure * words) {
                        break;
                    }
                }
                start = i + 1;
                hash = 0;
            }
        }
        return words < fewest ? 0 : (double) common / words;
    }

    /** @param hash of the word in lower case, as {@link String#hashCode} computes it */
    private boolean contains(String text, int start, int end, int hash) {
        for (int slot = slot(hash); table[slot] != null; slot = slot(slot + 1)) {
            String word = table[slot];
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        return hash & (table.length - 1);
    }
}
