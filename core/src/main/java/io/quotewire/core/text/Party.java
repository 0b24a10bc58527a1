package io.quotewire.core.text;

/** A member's party before the state, as American news write it behind the name: "D-Ill.", "R-Ohio". */
public final class Party {
    private static final String LETTERS = "DRI";

    private Party() {}

    /** Whether the token is a party before a state. */
    public static boolean isAt(Tokens tokens, int token) {
        return behind(tokens.characters(), tokens.start(token), tokens.end(token)) > tokens.start(token);
    }

    /** Where the state begins in a word of {@code text}, or {@code start} where no party stands before one. */
    static int behind(char[] text, int start, int end) {
        return end - start > 3
                        && text[start + 1] == '-'
                        && LETTERS.indexOf(text[start]) >= 0
                        && Character.isUpperCase(text[start + 2])
                ? start + 2
                : start;
    }
}
