package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;

/** Recognises a titled person's name: "former referee Ana Ruiz", "Mayor Ana Ruiz and Police Chief Karl Voss". */
public final class TitledName {
    /** The maximum number of words between "and" and the name. */
    private static final int LONGEST = 5;
    /** The maximum number of words before a name. */
    private static final int LONGEST_TITLE = 3;

    private TitledName() {}

    /** Whether the token begins words for what a person is, before the name: "former referee Ana Ruiz". */
    public static boolean opensAt(NewsText text, int i) {
        int name = i;
        while (name < i + LONGEST_TITLE
                && text.is(name, WordClass.OPEN)
                && text.names().at(name) < 0) {
            name++;
        }
        return name > i
                && text.names().at(name) >= 0
                && text.names().type(text.names().at(name)) == EntityType.PERSON
                && (RoleWords.isNoun(text.tokens(), name - 1) || PersonNouns.contains(text.lower(name - 1)));
    }

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
