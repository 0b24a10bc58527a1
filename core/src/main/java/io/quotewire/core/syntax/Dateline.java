package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;

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
                return text.isDash(i + 3) || text.isMark(i + 3, ':') ? i + 4 : i + 3;
            }
            if (text.isMark(i, ':') && text.isCapital(i + 1) && isDated(text, start, i)) {
                return i + 1;
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

    /** "Lima, May 8", "New Delhi, 8 May", "Lima, May 8, 2026": a date alone follows the comma. */
    private static boolean isDated(NewsText text, int start, int end) {
        int year = Year.is(text.lower(end - 1)) ? end - 1 : end;
        int date = year < end && text.isComma(year - 1) ? year - 1 : year;
        return date - 3 > start
                && text.isComma(date - 3)
                && ((isMonth(text, date - 2) && text.isFigure(date - 1))
                        || (text.isFigure(date - 2) && isMonth(text, date - 1)));
    }

    /** "May", "Jan.", "Jan": without its stop this is a name elsewhere. */
    private static boolean isMonth(NewsText text, int token) {
        return text.is(token, WordSet.MONTH) || ClosedClasses.isIn(text.lower(token) + ".", WordSet.MONTH);
    }

    private static boolean isTime(NewsText text, int token) {
        String word = text.isFigure(token) ? text.tokens().word(token) : "";
        return word.length() > SHORTEST_TIME && word.indexOf(':') > 0;
    }
}
