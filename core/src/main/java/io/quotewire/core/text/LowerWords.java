package io.quotewire.core.text;

import java.util.Locale;

/**
 * Gives each token of a text its word in lower case with straight apostrophes. Equal words share one string, found by
 * its {@link WordKey}, so that most comparisons are decided by identity. Linear in the text's length.
 */
final class LowerWords {
    /** In a text whose words are crafted to collide, a word that finds no slot near its own is not shared. */
    private static final int MOST_PROBES = 32;

    /** The result of {@link #fold} for a character that can only be folded with its whole word. */
    private static final char OTHER = 0;

    /** The bit that makes an ASCII capital lower case. */
    private static final int TO_SMALL = 'a' - 'A';

    private static final char[] ASCII = ascii();

    private final char[] text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final int[] alike;
    private final int[] previous;
    private final long[] keys;
    /** Open addressing: the index of a word's last token so far, plus one; zero means free. */
    private final int[] slots;

    private final int slotShift;
    /** A buffer that begins with the current word, folded. */
    private char[] letters = new char[32];

    private LowerWords(char[] text, int[] starts, int[] ends, long[] keys, int count) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.words = new String[count];
        this.alike = new int[count];
        this.previous = new int[count];
        this.keys = keys;
        this.slots = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
        this.slotShift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    /**
     * Enters the words of a text.
     *
     * @param keys for plain tokens the {@link WordKey} of the word in lower case; for others zero, which this replaces
     */
    static LowerWords of(char[] text, int[] starts, int[] ends, long[] keys, int count) {
        LowerWords lower = new LowerWords(text, starts, ends, keys, count);
        for (int i = 0; i < count; i++) {
            if (keys[i] == 0) {
                lower.enter(i);
            } else {
                lower.enterPlain(i);
            }
        }
        return lower;
    }

    String at(int token) {
        return words[token];
    }

    /** The first token with the same word; the token itself if there is none before it, or none was found. */
    int alike(int token) {
        return alike[token];
    }

    /** The last token before it with the same word; -1 if there is none, or none was found. */
    int previous(int token) {
        return previous[token];
    }

    /** Enters a plain token (an ASCII letter followed by lower-case ones), whose key is known. */
    private void enterPlain(int token) {
        int start = starts[token];
        int length = ends[token] - start;
        if (share(token, text, start, length, TO_SMALL)) {
            return;
        }
        if (text[start] >= 'a') {
            words[token] = new String(text, start, length);
            return;
        }
        makeRoom(length);
        System.arraycopy(text, start, letters, 0, length);
        letters[0] = (char) (letters[0] | TO_SMALL);
        words[token] = new String(letters, 0, length);
    }

    private void enter(int token) {
        int start = starts[token];
        int length = ends[token] - start;
        makeRoom(length);
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
        keys[token] = key;
        if (!share(token, letters, 0, length, 0)) {
            words[token] = new String(letters, 0, length);
        }
    }

    private void enter(int token, String word) {
        makeRoom(word.length());
        word.getChars(0, word.length(), letters, 0);
        keys[token] = WordKey.of(word);
        if (!share(token, letters, 0, word.length(), 0)) {
            words[token] = word;
        }
    }

    private void makeRoom(int length) {
        if (length > letters.length) {
            letters = new char[length * 2];
        }
    }

    /**
     * Gives the token the shared word of an earlier token with these letters; returns whether there is one.
     *
     * @param bit the bit that makes each letter lower case, 0 if they are so already
     */
    private boolean share(int token, char[] from, int start, int length, int bit) {
        long key = keys[token];
        int slot = (int) (key >>> slotShift);
        for (int probe = 0; probe < MOST_PROBES && slots[slot] != 0; probe++) {
            int known = slots[slot] - 1;
            if (keys[known] == key && isSpelt(words[known], from, start, length, bit)) {
                alike[token] = alike[known];
                previous[token] = known;
                words[token] = words[known];
                slots[slot] = token + 1;
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == 0) {
            slots[slot] = token + 1;
        }
        alike[token] = token;
        previous[token] = -1;
        return false;
    }

    /** Compares the letters too, since words crafted to collide may share a key. */
    private static boolean isSpelt(String word, char[] from, int start, int length, int bit) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != (from[start + i] | bit)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /**
     * The character in lower case with a straight apostrophe, for the characters of plain English words and general
     * punctuation; {@link #OTHER} for the rest.
     */
    private static char fold(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c == '’' ? '\'' : c >= '\u2010' && c <= '\u2027' ? c : OTHER;
    }

    private static char[] ascii() {
        char[] folded = new char[128];
        for (char c = 1; c < folded.length; c++) {
            folded[c] = c >= 'A' && c <= 'Z' ? (char) (c + TO_SMALL) : c;
        }
        return folded;
    }
}
