package io.quotewire.core.aside;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordSet;

/**
 * Finds the name that a bracket designates: the one before it, without its genitive ("Harland Motors' (NYSE: HMC)")
 * and "plc", or, behind a description, the organisation that it describes ("Bloomly Inc, a Delaware corporation (the
 * “Company”)"). Pure functions.
 */
public final class DesignatedName {
    /** The maximum length of such a description in tokens. */
    private static final int LONGEST = 15;

    private DesignatedName() {}

    /** The token after the name or the description. */
    public static int end(Tokens tokens, Designation designation) {
        int last = tokens.at(designation.end() - 1);
        boolean genitive = last > 0 && ClosedClasses.isIn(tokens, last, WordSet.GENITIVE);
        boolean form = last > 0 && !tokens.isCapital(last) && NameEndings.isLegalForm(tokens.lower(last));
        return genitive || form ? last : last + 1;
    }

    /** The organisation among the names; -1 if there is none. */
    public static int organization(Tokens tokens, EntitySpans names, Designation designation) {
        int end = end(tokens, designation);
        for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
            int name = names.at(i);
            boolean found = name >= 0 && names.type(name) == EntityType.ORGANIZATION;
            if (found || tokens.isCapital(end - 1) || tokens.is(i, ".")) {
                return found ? name : -1;
            }
        }
        return -1;
    }
}
