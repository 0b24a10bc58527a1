package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises datelines, the place and agency that open a report: "WASHINGTON, Dec. 8 (UPI) —", "Bern (SDA) -",
 * "[Lima] The"; also the time that opens an entry of a live report: "10:42 GMT —", "10:42 Harland says".
 */
public final class Dateline {
    private static final int LONGEST = 14;
    private static final int SHORTEST_TIME = 3;
    /** The length of "10:42". */
    private static final int CLOCK = 5;

    private Dateline() {}

    /**
     * The token after the dateline that opens at {@code start} and ends before {@code limit}; {@code start} if there is
     * none.
     */
    public static int behind(NewsText text, int start, int limit) {
        if (text.isCapital(start)) {
            return behindPlace(text, start, Math.min(limit, start + LONGEST));
        }
        if (text.isMark(start, '(')
                && text.isCapital(start + 1)
                && text.isMark(start + 2, ')')
                && text.isDash(start + 3)) {
            // "(Reuters) -", without a place
            return Math.min(limit, start + 4);
        }
        if (text.isMark(start, '(') || text.isMark(start, '[')) {
            return BracketedDateline.behind(text, start, limit);
        }
        if (isTime(text, start)) {
            int dash = text.isDash(start + 1) ? start + 1 : start + 2;
            return text.isDash(dash) ? Math.min(limit, dash + 1) : Math.min(limit, behindTime(text, start));
        }
        return start;
    }

    private static int behindPlace(NewsText text, int start, int last) {
        for (int i = start + 1; i < last; i++) {
            if (!text.is(i, WordClass.PUNCTUATION) || text.isMark(i, ',')) {
                continue;
            }
            if (isAgency(text, i) && isDated(text, start, i)) {
                // "Lima, May 8 (SDA) The", without a dash
                return text.isDash(i + 3) ? i + 4 : i + 3;
            }
            if (isDash(text, i)) {
                return BracketedDateline.isShouted(text, start)
                                || text.isMark(i - 1, ')')
                                || isPlaceAhead(text, start, i)
                        ? i + 1
                        : start;
            }
        }
        return start;
    }

    /** A dash, or what stands for one: "LIMA (XYZ) _ The", "Lima | The"; not "Lima | 3 May - The". */
    private static boolean isDash(NewsText text, int i) {
        return text.isDash(i) || text.isMark(i, '_') || (text.isMark(i, '|') && text.isCapital(i + 1));
    }

    /** The token after a time that opens a paragraph without a dash: "10:42 | Harland says"; otherwise the token. */
    public static int behindTime(NewsText text, int start) {
        boolean opens = start == 0 || text.paragraphAt(start) != text.paragraphAt(start - 1);
        return opens
                        && isTime(text, start)
                        && text.tokens().word(start).length() == CLOCK
                        && (text.isCapital(start + 1) || text.isQuoted(start + 1))
                ? start + 1
                : start;
    }

    /** "Lima - The", "Lima, Ohio, 3 May 2026 - The": only a place, and perhaps a date, opens the paragraph. */
    private static boolean isPlaceAhead(NewsText text, int start, int dash) {
        return text.names().is(start, EntityType.LOCATION)
                && (start == 0 || text.paragraphAt(start) != text.paragraphAt(start - 1))
                && text.isCapital(dash + 1)
                && Scan.all(
                        start,
                        dash,
                        i -> text.names().is(i, EntityType.LOCATION)
                                || text.isComma(i)
                                || text.isMark(i, '/')
                                || text.isMark(i, '|')
                                || text.is(i, WordSet.MONTH)
                                || text.isFigure(i));
    }

    /** "(SDA)". */
    private static boolean isAgency(NewsText text, int i) {
        return text.isMark(i, '(')
                && text.isWord(i + 1)
                && BracketedDateline.isShouted(text, i + 1)
                && text.isMark(i + 2, ')');
    }

    /** "Lima, May 8", "New Delhi, May 8": a month and a day alone follow the comma. */
    private static boolean isDated(NewsText text, int start, int end) {
        return end - 3 > start && text.isComma(end - 3) && text.is(end - 2, WordSet.MONTH) && text.isFigure(end - 1);
    }

    private static boolean isTime(NewsText text, int token) {
        String word = text.isFigure(token) ? text.tokens().word(token) : "";
        return word.length() > SHORTEST_TIME && word.indexOf(':') > 0;
    }
}
