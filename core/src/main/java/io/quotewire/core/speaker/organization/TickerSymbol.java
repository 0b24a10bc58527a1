package io.quotewire.core.speaker.organization;

import io.quotewire.core.syntax.NewsText;

/**
 * Skips the ticker symbol after an organisation's name, or the brackets around the name: "Harland Co <HRL>", "(Harland
 * Co)". Pure functions.
 */
public final class TickerSymbol {
    private static final int LONGEST = 4;

    private TickerSymbol() {}

    /** The token after the name and its symbol. */
    public static int behind(NewsText text, int name) {
        int end = text.names().endToken(name);
        boolean opened = text.isMark(text.names().firstToken(name) - 1, '(');
        if (text.isMark(end, '>') || (opened && text.isMark(end, ')'))) {
            return end + 1;
        }
        if (text.isMark(end, '<') || text.isMark(end, '(')) {
            for (int i = end + 2; i <= end + LONGEST; i++) {
                if (text.isMark(i, '>') || text.isMark(i, ')')) {
                    return i + 1;
                }
            }
        }
        return end;
    }
}
