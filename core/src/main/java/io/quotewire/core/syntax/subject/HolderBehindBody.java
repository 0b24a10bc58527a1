package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds who holds an office in a body named between commas: "The Permanent Secretary, Ministry of Ports, | Dr Ana Ruiz,
 * said", "The Dean, Faculty of Law, University of Lima, | Prof. Ana Ruiz, said". Pure functions.
 */
final class HolderBehindBody {
    /** The maximum number of bodies, each in the next. */
    private static final int MOST_BODIES = 2;
    /** The maximum number of tokens of an office or a body. */
    private static final int LONGEST = 10;

    private HolderBehindBody() {}

    /** The person's name with the titles before it, which ends at the pause; empty if no office and body precede. */
    static Optional<Source> find(NewsText text, int start, int pause) {
        int name = text.names().at(pause - 1);
        if (name < 0 || text.names().type(name) != EntityType.PERSON) {
            return Optional.empty();
        }
        int first = NamedHolder.firstTitle(text, name);
        int comma = first - 1;
        for (int bodies = 0; bodies < MOST_BODIES && comma > start && text.isComma(comma); bodies++) {
            comma = beforeBody(text, start, comma);
            if (comma > start && isOffice(text, start, comma)) {
                return Optional.of(new Source(first, pause, true));
            }
        }
        return Optional.empty();
    }

    /** The comma before the capitalised words that end at the comma; -1 if there is none. */
    private static int beforeBody(NewsText text, int start, int end) {
        int i = end - 1;
        while (i > Math.max(start, end - LONGEST) && isOfBody(text, i)) {
            i--;
        }
        return i < end - 1 && text.isComma(i) && text.isCapital(i + 1) ? i : -1;
    }

    private static boolean isOfBody(NewsText text, int i) {
        return (text.isCapital(i) && !text.names().is(i, EntityType.PERSON))
                || text.is(i, WordClass.PREPOSITION)
                || text.is(i, WordSet.LIST_JOINT)
                || text.is(i, WordSet.THE);
    }

    /** "The Permanent Secretary", "Its Group General Manager", "The National Controller Operations". */
    private static boolean isOffice(NewsText text, int start, int comma) {
        boolean held = false;
        int i = comma - 1;
        while (i >= Math.max(start, comma - LONGEST)
                && (text.isCapital(i) || text.is(i, WordClass.OPEN))
                && !text.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE)
                && text.names().at(i) < 0
                && text.cueAt(i) < 0) {
            held |= RoleWords.isNoun(text.tokens(), i);
            i--;
        }
        boolean owned = text.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE) || text.is(i, WordSet.GENITIVE);
        return held && (i < start || owned);
    }
}
