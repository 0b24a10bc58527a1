package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.words.WordClass;

/** Recognises a titled person's name after a conjunction: "Mayor Ana Ruiz and Police Chief Karl Voss". */
final class TitledName {
    /** The maximum number of words between "and" and the name. */
    private static final int LONGEST = 5;

    private TitledName() {}

    /** Whether the conjunction joins the person named before it to a titled one after it. */
    static boolean joins(NewsText text, int conjunction) {
        int before = text.names().at(conjunction - 1);
        if (before < 0 || text.names().type(before) != EntityType.PERSON) {
            return false;
        }
        int i = conjunction + 1;
        boolean capitals = true;
        while (i <= conjunction + LONGEST
                && text.names().at(i) < 0
                && text.is(i, WordClass.OPEN)
                && text.cueAt(i) < 0) {
            capitals &= text.isCapital(i);
            i++;
        }
        int name = text.names().at(i);
        return i > conjunction + 1
                && name >= 0
                && text.names().type(name) == EntityType.PERSON
                && (capitals || Titles.isAt(text.tokens(), i - 1));
    }
}
