package io.quotewire.core.text;

/** Tells the characters of words: letters, digits, "_" and the marks composed with them. Pure functions. */
final class WordCharacter {
    private static final boolean[] ASCII = ascii();

    private WordCharacter() {}

    static boolean is(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) || Composition.isMark(c);
    }

    private static boolean[] ascii() {
        boolean[] word = new boolean[128];
        for (char c = 0; c < word.length; c++) {
            word[c] = Character.isLetterOrDigit(c) || c == '_';
        }
        return word;
    }
}
