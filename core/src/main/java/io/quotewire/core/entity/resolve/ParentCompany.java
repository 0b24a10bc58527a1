package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a company that a text names to tell whose another is: "Harland Iberica, a subsidiary of Harland Holding
 * AG,". Pure functions.
 */
final class ParentCompany {
    private static final Set<String> UNITS = Set.of("subsidiary", "unit", "division", "affiliate", "arm");

    private ParentCompany() {}

    /** Whether the name that begins at the token is such a one's: "a unit of the | Harland", "a unit of <| Harland". */
    static boolean is(Tokens tokens, int first) {
        int of = first - 1;
        while (of > 1 && (tokens.is(of, "<") || ClosedClasses.isIn(tokens, of, WordSet.THE))) {
            of--;
        }
        return of > 1 && ClosedClasses.isIn(tokens, of, WordSet.OF) && UNITS.contains(tokens.lower(of - 1));
    }
}
