package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/**
 * Recognises the names with which persons were born: "Ann Hill (née Pym)". Such a name is no other person's, and nobody
 * is called by it. Pure functions of the text.
 */
public final class BirthNames {
    private static final Set<String> NEE = WordList.lines(BirthNames.class, "birth-words.txt");

    private final Tokens tokens;
    private final EntitySpans names;

    BirthNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the token is the first behind "née". */
    public static boolean isBehindNee(Tokens tokens, int token) {
        return token > 0 && NEE.contains(tokens.lower(token - 1));
    }

    /** The name before "(née" if name {@code i} follows it; -1 otherwise. */
    int before(int i) {
        int nee = names.firstToken(i) - 1;
        if (i == 0 || !isBehindNee(tokens, nee + 1)) {
            return -1;
        }
        return names.endToken(i - 1) >= nee - 1 ? i - 1 : -1;
    }
}
