package io.quotewire.core.text;

/** Recognises a legislator's party before the state, as American news write it after the name: "D-Ill.", "R-Ohio". */
public final class Party {
    private static final String LETTERS = "DRI";

    private Party() {}

    /** Whether the token is a party and a state. */
    public static boolean isAt(Tokens tokens, int token) {
        return behind(tokens.characters(), tokens.start(token), tokens.end(token)) > tokens.start(token);
    }

    /** The offset of the state in a word of {@code text}; {@code start} if the word is not a party and a state. */
    static int behind(char[] text, int start, int end) {
        return end - start > 3
                        && text[start + 1] == '-'
                        && LETTERS.indexOf(text[start]) >= 0
                        && Character.isUpperCase(text[start + 2])
                ? start + 2
                : start;
    }
}
