package io.quotewire.core.syntax;

/** The place and agency with which a report opens: "WASHINGTON, Dec. 8 (UPI) —". */
public final class Dateline {
    private static final int LONGEST = 12;

    private Dateline() {}

    /** The token behind the dateline that opens at {@code start} and ends before {@code first}; {@code start} without one. */
    public static int behind(NewsText text, int start, int first) {
        String word = text.tokens().word(start);
        boolean shouted = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        for (int i = start + 1; shouted && i < Math.min(first, start + LONGEST); i++) {
            if (text.is(i, "—") || text.is(i, "–") || text.is(i, "-")) {
                return i + 1;
            }
        }
        return start;
    }
}
