package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds who goes on in a clause of time or reason that follows its main clause: the son in "Hill was cooking when her
 * son came in and told her that the house was on fire". Pure functions.
 */
public final class SubordinateSubject {
    /** How far before the second verb, in tokens, the clause may begin. */
    private static final int FARTHEST = 24;

    private SubordinateSubject() {}

    /**
     * The subject of the subordinate clause that the verb continues behind "and"; empty if a pause or another clause
     * stands between, if it is no person, or a pronoun, which may stand for the subject of the main clause.
     */
    public static Optional<Source> find(NewsText text, int verb, int start) {
        if (!text.is(verb - 1, WordSet.COORDINATOR)) {
            return Optional.empty();
        }
        for (int i = verb - 2; i > Math.max(start, verb - FARTHEST); i--) {
            if (text.is(i, WordSet.TIME_OR_REASON)) {
                return text.hasFinite(start, i) ? ofClause(text, i + 1, verb - 1) : Optional.empty();
            }
            if (text.is(i, WordClass.PUNCTUATION)
                    || text.isQuoted(i)
                    || text.is(i, WordSet.ANY_RELATIVE)
                    || text.is(i, WordSet.ANY_SUBORDINATOR)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Source> ofClause(NewsText text, int first, int joint) {
        int end = NounPhrase.end(text, first, joint);
        boolean person = end > first
                && (RelativeHead.personAtEnd(text, end) >= 0
                        || RelativeHead.arePersons(text, HeadNoun.of(text, first, end)));
        return person && text.hasFinite(end, joint) ? Optional.of(new Source(first, end, false)) : Optional.empty();
    }
}
