package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds who goes on in a clause with "when" behind what lasted, its main clause: the son in "Hill was cooking when her
 * son came in and told her that the house was on fire". Pure functions.
 */
public final class SubordinateSubject {
    /** How far before the second verb, in tokens, the clause may begin. */
    private static final int FARTHEST = 24;

    private static final String PRESENT = "s";

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
                return (isPossible(text, i, verb) || isWhile(text, start, i)) && opensContent(text, verb)
                        ? ofClause(text, i + 1, verb - 1)
                        : Optional.empty();
            }
            if (text.is(i, WordClass.PUNCTUATION) || text.is(i, WordSet.ANY_RELATIVE, WordSet.ANY_SUBORDINATOR)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The key is if Hill comes and says"; not "the crew will strike if the boss leaves and said". */
    private static boolean isPossible(NewsText text, int conjunction, int verb) {
        return text.is(conjunction, "if") && text.lower(verb).endsWith(PRESENT);
    }

    /** "Hill was cooking when", "Hill was at home when": what lasted; not "Hill left after", "Hill was sacked when". */
    private static boolean isWhile(NewsText text, int start, int conjunction) {
        if (!text.is(conjunction, "when")) {
            return false;
        }
        for (int i = conjunction - 1; i >= start; i--) {
            if (text.isFinite(i)) {
                int next = text.is(i + 1, WordClass.ADVERB) ? i + 2 : i + 1;
                return text.is(i, WordSet.BE)
                        && !Participle.isRegularPast(text, next)
                        && !Participle.isPast(text, next);
            }
        }
        return false;
    }

    /** "Told her", "said it", "asked if", "said “"; not "told police", as whoever was there before may. */
    private static boolean opensContent(NewsText text, int verb) {
        return text.isQuoted(verb + 1)
                || text.is(verb + 1, WordClass.SUBJECT_PRONOUN, WordClass.OBJECT_PRONOUN)
                || text.is(verb + 1, WordClass.POSSESSIVE)
                || text.is(verb + 1, WordSet.ANY_SUBORDINATOR);
    }

    private static Optional<Source> ofClause(NewsText text, int first, int joint) {
        int end = NounPhrase.end(text, first, joint);
        boolean person = end > first
                && (RelativeHead.personAtEnd(text, end) >= 0
                        || RelativeHead.arePersons(text, HeadNoun.of(text, first, end)));
        return person && text.hasFinite(end, joint) ? Optional.of(new Source(first, end, false)) : Optional.empty();
    }
}
