package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.WordClass;

/**
 * Recognises a bracket within a noun phrase, between an organisation's name and a noun: "a Harbour Tax Board (HTB)
 * official", "the HP(M) MP", "the United Riggers <URG> union". Pure functions.
 */
public final class BracketedName {
    /** The maximum number of tokens in such a bracket: "HTB", "URG.A". */
    private static final int LONGEST = 3;

    private BracketedName() {}

    /** The name before the bracket that ends before the noun at the token; -1 if there is none. */
    static int before(NewsText text, int noun, int from) {
        if (!closes(text, noun - 1) || !isNoun(text, noun)) {
            return -1;
        }
        for (int i = noun - 2; i > Math.max(from, noun - 3 - LONGEST); i--) {
            if (opens(text, i)) {
                return i < noun - 2 && text.isCapital(i + 1) ? organization(text, i - 1) : -1;
            }
        }
        return -1;
    }

    /** The noun behind the bracket that opens at the token, behind a name; -1 if there is none. */
    public static int nounBehind(NewsText text, int opening, int end) {
        if (!opens(text, opening) || !text.isCapital(opening + 1) || organization(text, opening - 1) < 0) {
            return -1;
        }
        for (int i = opening + 2; i < Math.min(end - 1, opening + 2 + LONGEST); i++) {
            if (closes(text, i)) {
                return isNoun(text, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean opens(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION) && (text.isMark(token, '(') || text.isMark(token, '<'));
    }

    private static boolean closes(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION) && (text.isMark(token, ')') || text.isMark(token, '>'));
    }

    private static boolean isNoun(NewsText text, int token) {
        return text.is(token, WordClass.OPEN) && (!text.isCapital(token) || RoleWords.isNoun(text.tokens(), token));
    }

    private static int organization(NewsText text, int token) {
        int name = text.names().at(token);
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION ? name : -1;
    }
}
