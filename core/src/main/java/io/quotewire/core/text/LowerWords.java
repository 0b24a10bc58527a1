package io.quotewire.core.text;

import java.util.Locale;

/**
 * Gives each token of a text its word in lower case with straight apostrophes. Equal words share one string, found by
 * its {@link WordKey}, so that most comparisons end at identity. Linear in the text's length.
 */
final class LowerWords {
    /** In a text whose words are made to collide, a word that finds no slot near its own is not shared. */
    private static final int MOST_PROBES = 32;

    /** What {@link #fold} gives for a character that only a whole word can be asked for. */
    private static final char OTHER = 0;

    private static final char[] ASCII = ascii();

    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final int[] alike;
    /** The key of each word at its first token. */
    private final long[] keys;
    /** Open addressing: the index of a word's first token, plus one; zero is free. */
    private final int[] slots;

    private final int slotShift;
    /** The word at hand, folded, in its first characters. */
    private char[] letters = new char[32];

    private LowerWords(char[] text, int[] starts, int[] ends, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = new String[count];
        this.alike = new int[count];
        this.keys = new long[count];
        this.slots = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
        this.slotShift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    static LowerWords of(char[] text, int[] starts, int[] ends, int count) {
        LowerWords lower = new LowerWords(text, starts, ends, count);
        for (int i = 0; i < count; i++) {
            lower.enter(i);
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

    private void enter(int token) {
        int start = starts[token];
        int length = ends[token] - start;
        if (length > letters.length) {
            letters = new char[length * 2];
        }
        long key = WordKey.start();
        for (int i = 0; i < length; i++) {
            char folded = fold(text[start + i]);
            if (folded == OTHER) {
                enter(token, lower(new String(text, start, length)));
                return;
            }
            letters[i] = folded;
            key = WordKey.with(key, folded);
        }
        if (!share(token, key, length)) {
            words[token] = new String(letters, 0, length);
        }
    }

    private void enter(int token, String word) {
        letters = word.length() > letters.length ? new char[word.length() * 2] : letters;
        word.getChars(0, word.length(), letters, 0);
        if (!share(token, WordKey.of(word), word.length())) {
            words[token] = word;
        }
    }

    /** Gives the token the word of one before it that has these letters; says whether there is one. */
    private boolean share(int token, long key, int length) {
        int slot = (int) (key >>> slotShift);
        for (int probe = 0; probe < MOST_PROBES && slots[slot] != 0; probe++) {
            int known = slots[slot] - 1;
            if (keys[known] == key && hasLetters(words[known], length)) {
                alike[token] = known;
                words[token] = words[known];
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
            slots[slot] = token + 1;
        }
        alike[token] = token;
        keys[token] = key;
        return false;
    }

    /** Words with one key are the same, unless somebody made them up to collide. */
    private boolean hasLetters(String word, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Lower case and straight, for the characters of plain English words and general punctuation. */
    private static char fold(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c == '’' ? '\'' : c >= '\u2010' && c <= '\u2027' ? c : OTHER;
    }

    private static char[] ascii() {
        char[] folded = new char[128];
        for (char c = 1; c < folded.length; c++) {
            folded[c] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return folded;
    }
}
