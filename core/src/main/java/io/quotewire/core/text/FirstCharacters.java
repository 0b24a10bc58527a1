package io.quotewire.core.text;

/**
 * The first character of each token and its kind, computed once because rules ask for them constantly. Immutable once
 * built.
 */
final class FirstCharacters {
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte CAPITAL = 4;
    private static final byte PLAIN = 8;
    private static final byte[] ASCII = ascii();

    private final char[] characters;
    private final byte[] kinds;

    /**
     * Reads the characters of the text at the first {@code size} offsets.
     *
     * @param keys non-zero for each plain token
     */
    FirstCharacters(char[] text, int[] starts, long[] keys, int size) {
        characters = new char[size];
        kinds = new byte[size];
        for (int i = 0; i < size; i++) {
            char c = text[starts[i]];
            characters[i] = c;
            byte kind = c < ASCII.length ? ASCII[c] : kind(c);
            kinds[i] = (byte) (keys[i] == 0 ? kind : kind | PLAIN);
        }
    }

    char at(int token) {
        return characters[token];
    }

    /** Them all; must not be modified. */
    char[] all() {
        return characters;
    }

    boolean isLetter(int token) {
        return (kinds[token] & LETTER) != 0;
    }

    boolean isDigit(int token) {
        return (kinds[token] & DIGIT) != 0;
    }

    boolean isLetterOrDigit(int token) {
        return (kinds[token] & (LETTER | DIGIT)) != 0;
    }

    boolean isCapital(int token) {
        return (kinds[token] & CAPITAL) != 0;
    }

    /** Whether it is a plain token in small letters, or no word. */
    boolean isCaseless(int token) {
        int kind = kinds[token] & (CAPITAL | PLAIN | LETTER | DIGIT);
        return kind == (LETTER | PLAIN) || kind == 0;
    }

    boolean isPlain(int token) {
        return (kinds[token] & PLAIN) != 0;
    }

    private static byte kind(char c) {
        int kind = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
        return (byte) (Character.isUpperCase(c) ? kind | CAPITAL : kind);
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kind(c);
        }
        return kinds;
    }
}
