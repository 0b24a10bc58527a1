package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a dateline in brackets that opens a paragraph: "(Lima, 14 October) –", "[Lima] The", "(XYZ) The"; not
 * "[Hill] left". Pure functions.
 */
final class BracketedDateline {
    private static final int LONGEST = 14;
    private static final int SHORTEST = 3;

    private BracketedDateline() {}

    /** The token after the dateline that opens at {@code start}; {@code start} if there is none. */
    static int behind(NewsText text, int start, int limit) {
        char closing = text.isMark(start, '(') ? ')' : ']';
        int close = Scan.to(start + 1, Math.min(limit, start + LONGEST), i -> text.isMark(i, closing));
        if (!text.isMark(close, closing)
                || (start > 0 && text.paragraphAt(start - 1) == text.paragraphAt(start))
                || !isPlace(text, start + 1)
                || !Scan.all(start + 1, close, i -> isPlace(text, i) || isOfDate(text, i))) {
            return start;
        }
        int first = text.isDash(close + 1) ? close + 2 : close + 1;
        return first < limit && (first > close + 1 || text.isCapital(first) || text.isQuoted(first)) ? first : start;
    }

    /** Whether the word is a place or in capitals, as an agency or a desk. */
    private static boolean isPlace(NewsText text, int token) {
        return text.names().is(token, EntityType.LOCATION) || isShouted(text, token);
    }

    /** Whether the word stands in capitals and is long enough for a place or an agency: "LIMA", "SDA". */
    static boolean isShouted(NewsText text, int token) {
        String word = text.tokens().word(token);
        return word.length() >= SHORTEST
                && text.isCapital(token)
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isOfDate(NewsText text, int token) {
        return text.isMark(token, ',')
                || text.isMark(token, '/')
                || text.isFigure(token)
                || text.is(token, WordSet.MONTH, WordSet.WEEKDAY);
    }
}
