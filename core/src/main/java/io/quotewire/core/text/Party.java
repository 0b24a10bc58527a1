package io.quotewire.core.text;

/** A member's party before the state, as American news write it behind the name: "D-Ill.", "R-Ohio". */
public final class Party {
    private static final String LETTERS = "DRI";

    private Party() {}

    /** Where the state begins in a word of {@code text}, or {@code start} where no party stands before one. */
    public static int behind(CharSequence text, int start, int end) {
        return end - start > 3
                        && text.charAt(start + 1) == '-'
                        && LETTERS.indexOf(text.charAt(start)) >= 0
                        && Character.isUpperCase(text.charAt(start + 2))
                ? start + 2
                : start;
    }
}
