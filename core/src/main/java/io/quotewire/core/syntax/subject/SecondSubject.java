package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the subject of a second clause joined without a comma: "He left the yard and the crew said". A phrase governed
 * by a verb or a preposition ends before "and" if a clause with its own verb precedes.
 */
final class SecondSubject {
    private SecondSubject() {}

    /** The last of the phrases that were taken for one, tokens {@code [first, last)}. */
    static Optional<Source> find(NewsText text, int first, int last, int from) {
        if (!text.hasFinite(from, first) || text.is(first - 1, WordSet.BY)) {
            return Optional.empty();
        }
        for (int i = last - 2; i > first; i--) {
            if (text.is(i, WordSet.CONTINUATION)) {
                return opensSubject(text, i + 1, last) ? Optional.of(new Source(i + 1, last, true)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensSubject(NewsText text, int i, int last) {
        return text.is(i, WordClass.DETERMINER)
                || text.is(i, WordClass.POSSESSIVE)
                || Character.isDigit(text.tokens().firstChar(i))
                || isOtherName(text, i)
                || (!text.isCapital(i) && GroupNouns.arePeople(text.lower(last - 1)));
    }

    /** "He met them in Lima and Hill said"; not "Chile and Peru", "the Work and Pensions Committee". */
    private static boolean isOtherName(NewsText text, int i) {
        EntitySpans names = text.names();
        int name = names.at(i);
        int before = names.at(i - 2);
        boolean person = name >= 0 && names.type(name) == EntityType.PERSON;
        return name >= 0
                && names.firstToken(name) == i
                && (person ? before < 0 || names.type(before) != EntityType.PERSON : !text.isCapital(i - 2));
    }
}
