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
    private final int[] alike;
    /** The key of each word at its first token. */
    private final long[] keys;
    /** Open addressing: the index of a word's first token, plus one; zero is free. */
    private final int[] slots;

    private LowerWords(String text, int count) {
        this.text = text;
        this.words = new String[count];
        this.alike = new int[count];
        this.keys = new long[count];
        this.slots = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
    }

    static LowerWords of(String text, int[] starts, int[] ends, int count) {
        LowerWords lower = new LowerWords(text, count);
        for (int i = 0; i < count; i++) {
            lower.enter(i, starts[i], ends[i]);
        }
        return lower;
    }

    String at(int token) {
        return words[token];
    }

    /** The first token with the same word; the token itself where there is none before it, or none was found. */
    int alike(int token) {
        return alike[token];
    }

    /** The {@link WordKey} of the token's word. */
    long key(int token) {
        return keys[alike[token]];
    }

    private void enter(int token, int start, int end) {
        boolean asIs = true;
        int hash = 0;
        long key = WordKey.start();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = fold(c);
            if (folded >= 128) {
                String word = lower(text.substring(start, end));
                words[token] = word;
                keys[token] = WordKey.of(word);
                share(token, word.hashCode(), word.length(), word, 0);
                return;
            }
            asIs &= folded == c;
            hash = (31 * hash) + folded;
            key = WordKey.with(key, folded);
        }
        if (!share(token, hash, end - start, text, start)) {
            String word = text.substring(start, end);
            words[token] = asIs ? word : lower(word);
            keys[token] = key;
        }
    }

    /** Gives the token the word of one before it that has these characters, but for case; says whether there is one. */
    private boolean share(int token, int hash, int length, String characters, int start) {
        alike[token] = token;
        int slot = (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            if (slots[slot] == 0) {
                slots[slot] = token + 1;
                return false;
            }
            int known = slots[slot] - 1;
            if (isSame(words[known], length, characters, start)) {
                alike[token] = known;
                words[token] = words[known];
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isSame(String word, int length, String characters, int start) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != fold(characters.charAt(start + i))) {
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
