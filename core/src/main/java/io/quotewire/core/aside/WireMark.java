package io.quotewire.core.aside;

import io.quotewire.core.text.WordList;
import java.util.List;

/**
 * Recognises the mark of a wire service behind a dateline, "(BUSINESS WIRE)" or "/PRNewswire/", and the "SOURCE" before
 * the sender at the end of a release. Pure functions.
 */
final class WireMark {
    private static final List<String> WIRES = WordList.read(WireMark.class, "wires.txt");
    private static final String VIA = "via ";
    private static final String SOURCE = "SOURCE ";
    /** In characters. */
    private static final int LONGEST = 40;

    private WireMark() {}

    /** Whether the bracket or the slashes that open at {@code start} enclose a wire service's name. */
    static boolean isIn(String text, int start) {
        int name = start + 1;
        int from = text.regionMatches(true, name, VIA, 0, VIA.length()) ? name + VIA.length() : name;
        for (String wire : WIRES) {
            int end = from + wire.length();
            if (text.regionMatches(true, from, wire, 0, wire.length())
                    && end < text.length()
                    && !Character.isLetter(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /** "(BUSINESS WIRE)", "(GLOBE NEWSWIRE - May 3)"; not "(Business Wire is a service)". */
    static boolean isInBrackets(String text, int open, int close) {
        int blank = text.lastIndexOf(' ', close);
        return close - open <= LONGEST
                && isIn(text, open)
                && !(blank > open && Character.isLowerCase(text.charAt(blank + 1)))
                && !text.startsWith(".", close - 1);
    }

    /** The offset behind the mark between slashes that opens at {@code start}, "/PRNewswire/"; -1 if there is none. */
    static int endOfSlashed(String text, int start) {
        int close = isIn(text, start) ? text.indexOf('/', start + 1) : -1;
        return close > 0 && close - start <= LONGEST ? close + 1 : -1;
    }

    /**
     * The offset behind a dateline with slashes, "LIMA, Ohio / ACCESSWIRE / May 3, 2026 /", of which the first opens at
     * {@code start}; -1 if there is none.
     */
    static int endOfDateline(String text, int start) {
        int close = text.startsWith(" ", start + 1) && isIn(text, start + 1) ? text.indexOf('/', start + 1) : -1;
        int last = close < 0 ? -1 : text.indexOf('/', close + 1);
        return last > 0 && last - start <= LONGEST && text.startsWith(" ", last + 1) ? last + 2 : -1;
    }

    /** Whether a line begins with "SOURCE Bloomly Inc.". */
    static boolean isSource(String text, int start) {
        int name = start + SOURCE.length();
        return (start == 0 || text.charAt(start - 1) == '\n')
                && text.startsWith(SOURCE, start)
                && name + 1 < text.length()
                && Character.isUpperCase(text.charAt(name))
                && Character.isLowerCase(text.charAt(name + 1));
    }
}
