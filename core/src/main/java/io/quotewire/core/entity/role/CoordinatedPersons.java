package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/** Tells a list from a role: "Ann Hill, | Lee Park and former MP Jo Voss". Pure functions. */
final class CoordinatedPersons {
    private CoordinatedPersons() {}

    /** Whether the tokens {@code [first, end)} coordinate another person; not in "Lee Park's brother and aide". */
    static boolean areIn(Tokens tokens, EntitySpans names, int first, int end) {
        for (int n = names.firstFrom(first); n < names.size() && names.firstToken(n) < end; n++) {
            int close = Math.min(end, names.endToken(n));
            if (names.type(n) == EntityType.PERSON && !RoleBound.GENITIVE.is(tokens, close)) {
                for (int t = first; t <= close && t < end; t++) {
                    if (ClosedClasses.isIn(tokens, t, WordSet.COORDINATOR)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
