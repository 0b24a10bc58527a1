package io.quotewire.core.text;

import java.util.Locale;

/**
 * Gives each token of a text its word in lower case with straight apostrophes. Equal words share one string, so that a
 * word's hash is computed once a text and most comparisons end at identity. Linear in the text's length.
 */
final class LowerWords {
    /** In a text whose words are made to collide, a word that finds no slot near its own is not shared. */
    private static final int MOST_PROBES = 32;

    private final String text;
    private final String[] words;
    /** Open addressing: the index of a word's first token, plus one; zero is free. */
    private final int[] slots;

    private LowerWords(String text, int count) {
        this.text = text;
        this.words = new String[count];
        this.slots = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
    }

    static String[] of(String text, int[] starts, int[] ends) {
        LowerWords lower = new LowerWords(text, starts.length);
        for (int i = 0; i < starts.length; i++) {
            lower.words[i] = lower.word(i, starts[i], ends[i]);
        }
        return lower.words;
    }

    private String word(int token, int start, int end) {
        boolean asIs = true;
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = fold(c);
            if (folded >= 128) {
                return lower(text.substring(start, end));
            }
            asIs &= folded == c;
            hash = (31 * hash) + folded;
        }
        int slot = (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            if (slots[slot] == 0) {
                slots[slot] = token + 1;
                break;
            }
            String known = words[slots[slot] - 1];
            if (isSame(known, start, end)) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        String word = text.substring(start, end);
        return asIs ? word : lower(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private boolean isSame(String word, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Lower case and straight, for the characters of plain English words; others come back as 128 and more. */
    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c == '’' ? '\'' : c;
    }
}
