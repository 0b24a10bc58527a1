package io.quotewire.core.entity.role;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;

/**
 * Tells where the words of a role end: at a mark, a clause or the next sentence, as in "the head of the port | said" or
 * "the head of Larkin Bros. | However, it rained". Pure functions.
 */
final class RoleEnd {
    /** The minimum length of an abbreviation that may end a sentence: "Co."; not the initial "J.". */
    private static final int SHORTEST = 3;

    private RoleEnd() {}

    /** Whether the token is not part of a role that precedes it. */
    static boolean isAt(Tokens tokens, int t) {
        char c = tokens.firstChar(t);
        boolean mark = !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '-' && c != '&';
        // "the editor of harbournews.net"
        boolean site = tokens.isGluedStop(t) && Character.isLowerCase(tokens.firstChar(t + 1));
        return (mark && !site) || RoleBound.CLAUSE.is(tokens, t) || opensSentence(tokens, t);
    }

    /** "Larkin Bros. | However", "the D.E.P. | ''It broke''": the token behind an abbreviation that ends a sentence. */
    private static boolean opensSentence(Tokens tokens, int t) {
        int last = t == 0 ? 0 : tokens.end(t - 1) - 1;
        if (last - (t == 0 ? 0 : tokens.start(t - 1)) + 1 < SHORTEST || tokens.charAt(last) != '.') {
            return false;
        }
        char c = tokens.firstChar(t);
        boolean apart = tokens.start(t) > tokens.end(t - 1);
        return apart
                && (c == '\'' || c == '’' || (Character.isUpperCase(c) && ClosedClasses.isClosed(tokens.lower(t))));
    }
}
