package io.quotewire.core.entity.role;

import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;

/**
 * Finds where an office begins whose fields are listed: "Culture, | Media and Sport Secretary", not "In Lima, | Health
 * and Sport Secretary". Pure functions.
 */
public final class ListedFields {
    private static final String AND = "and";
    /** "Industry, Innovation and Foreign Trade Secretary". */
    private static final int LONGEST_FIELD = 3;

    private static final int MOST_FIELDS = 6;

    private ListedFields() {}

    /**
     * The first token of the office.
     *
     * @param first the token after a comma or the first one known to belong to the office
     */
    public static int start(Tokens tokens, int first) {
        int start = first;
        while (isField(tokens, start - 2) && tokens.is(start - 1, ",")) {
            start -= 2;
        }
        return start < first && isHeld(tokens, first) ? start : first;
    }

    /** "Culture": a capitalised field of offices. */
    private static boolean isField(Tokens tokens, int t) {
        return t >= 0 && tokens.isCapital(t) && RoleWords.isModifier(tokens, t);
    }

    /**
     * "Media and Sport Secretary", "Food and Rural Affairs minister": the last two fields, and who holds the office.
     */
    private static boolean isHeld(Tokens tokens, int first) {
        int and = Scan.past(first, Math.min(tokens.size(), first + LONGEST_FIELD), tokens::isCapital);
        return and > first && lastHolder(tokens, and) > 0;
    }

    /**
     * The noun for who holds an office with further fields behind a comma or "and", "Media | and Sport Secretary",
     * "Culture |, Media and Sport Secretary"; -1 if the word before is no field or none follows.
     */
    public static int holder(Tokens tokens, int joint) {
        if (!isField(tokens, joint - 1)) {
            return -1;
        }
        int and = joint;
        for (int fields = 0; and < tokens.size() && tokens.is(and, ","); fields++) {
            int end = Scan.past(and + 1, Math.min(tokens.size(), and + 1 + LONGEST_FIELD), tokens::isCapital);
            if (end == and + 1 || fields == MOST_FIELDS) {
                return -1;
            }
            and = end;
        }
        return lastHolder(tokens, and);
    }

    private static int lastHolder(Tokens tokens, int and) {
        int holder = Scan.past(
                and + 1,
                Math.min(tokens.size(), and + 1 + LONGEST_FIELD),
                t -> tokens.isCapital(t) && !RoleWords.isNoun(tokens, t));
        boolean held =
                holder > and + 1 && holder < tokens.size() && tokens.is(and, AND) && RoleWords.isNoun(tokens, holder);
        return held ? holder : -1;
    }
}
