package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a titled person's name: "former referee Ana Ruiz", "Mayor Ana Ruiz and Police Chief Karl Voss". */
public final class TitledName {
    /** The maximum number of words between "and" and the name. */
    private static final int LONGEST_JOINED = 5;
    /** The maximum number of words for what a person is. */
    private static final int LONGEST = 3;

    private TitledName() {}

    /** Whether the token begins words for what a person is, before the name: "former referee Ana Ruiz". */
    public static boolean opensAt(NewsText text, int i) {
        int name = behindWords(text, i, LONGEST);
        return name > i && text.names().is(name, EntityType.PERSON) && isPerson(text, name - 1);
    }

    /**
     * The token behind up to three words in lower case, roles or titles that end in one, "journalist | Mary Hill",
     * "Rear Admiral | Mary Hill"; otherwise the token itself.
     */
    static int behindRole(NewsText text, int start) {
        int end = behindWords(text, start, LONGEST);
        for (int i = start; i < end; i++) {
            if (text.isCapital(i) && !isTitle(text, i) && !(i < end - 1 && isTitle(text, i + 1))) {
                return start;
            }
        }
        return end > start && isTitle(text, end - 1) ? end : start;
    }

    private static boolean isTitle(NewsText text, int i) {
        return RoleWords.isNoun(text.tokens(), i) || Titles.isAt(text.tokens(), i);
    }

    /** Whether the conjunction joins the person named before it to a titled one after it. */
    static boolean joins(NewsText text, int conjunction) {
        if (!text.names().is(conjunction - 1, EntityType.PERSON)) {
            return false;
        }
        int start = conjunction + 1;
        int name = behindWords(text, start, LONGEST_JOINED);
        if (name == start || !text.names().is(name, EntityType.PERSON)) {
            return false;
        }
        boolean capitals = true;
        for (int i = start; i < name; i++) {
            capitals &= text.isCapital(i);
            if (text.cueAt(i) >= 0) {
                return false;
            }
        }
        return capitals || Titles.isAt(text.tokens(), name - 1);
    }

    /** "Former referee and Herald pundit Ana Ruiz": two roles of one; not "the referee and Herald pundit Ana Ruiz". */
    static boolean joinsRoles(NewsText text, int conjunction) {
        int last = conjunction - 1;
        if (!isPerson(text, last) || Plural.endsLikeOne(text.lower(last))) {
            return false;
        }
        int first = last;
        while (text.is(first - 1, WordClass.OPEN) && !text.opensSentence(first) && text.cueAt(first - 1) < 0) {
            first--;
        }
        int person = conjunction + 1;
        while (person <= conjunction + LONGEST_JOINED
                && text.is(person, WordClass.OPEN)
                && text.cueAt(person) < 0
                && !text.names().is(person, EntityType.PERSON)) {
            person++;
        }
        return !text.is(first - 1, WordSet.ANY_DETERMINER, WordSet.GENITIVE)
                && text.names().is(person, EntityType.PERSON)
                && isPerson(text, person - 1);
    }

    /** "Mayor", "pundit": a word for what a person is. */
    private static boolean isPerson(NewsText text, int i) {
        return text.names().at(i) < 0 && (RoleWords.isNoun(text.tokens(), i) || PersonNouns.contains(text.lower(i)));
    }

    /** The token behind as many words outside names as there are, up to the limit. */
    private static int behindWords(NewsText text, int start, int most) {
        return Scan.past(
                start,
                start + most,
                word -> text.is(word, WordClass.OPEN) && text.names().at(word) < 0);
    }
}
