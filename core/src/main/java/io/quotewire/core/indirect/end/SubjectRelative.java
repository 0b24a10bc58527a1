package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Ends what is told in a relative clause of the sentence's subject before the main verb: "A man who called it “a shame”
 * | was fined", "A clerk who said it was old | has left", and what a text that is the subject says: "An article saying
 * the port had shut | is false". Pure functions.
 */
public final class SubjectRelative {
    private SubjectRelative() {}

    /**
     * The end of a statement that is no clause, which is the main verb if the cue is in such a relative clause.
     *
     * @param start where the statement begins
     * @param end its end by other signs
     */
    public static int endOfPhrase(ReportingSentence sentence, Cue cue, int start, int end) {
        return is(sentence, cue) ? mainVerb(sentence.text(), start, end) : end;
    }

    /** Like {@link #endOfPhrase}, of a clause, which has a verb of its own. */
    public static int endOfClause(ReportingSentence sentence, Cue cue, int start, int end) {
        int judged = JudgedText.verdict(sentence, cue, start, end);
        if (judged < end) {
            return judged;
        }
        if (isOfText(sentence, cue)) {
            return lastVerb(sentence.text(), start, end);
        }
        if (!is(sentence, cue)) {
            return end;
        }
        int own = verb(sentence.text(), start, end);
        return own < end ? mainVerb(sentence.text(), own + 1, end) : end;
    }

    /** Whether a relative clause without a comma, before any main verb, includes the cue. */
    private static boolean is(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int relative = sentence.start() + 1;
        while (relative < cue.first() && !text.is(relative, WordSet.PERSON_RELATIVE)) {
            if (Pause.at(text, relative) || text.isFinite(relative) || text.is(relative, WordSet.ANY_SUBORDINATOR)) {
                return false;
            }
            relative++;
        }
        if (relative >= cue.first() || text.is(sentence.start(), WordClass.PREPOSITION)) {
            return false;
        }
        boolean inside = true;
        for (int i = relative + 1; i < cue.first(); i++) {
            if (Pause.at(text, i)) {
                return false;
            }
            // "A clerk who left said" speaks by the main verb, "a clerk who left after she said" does not
            inside = text.is(i, WordSet.ANY_SUBORDINATOR) || (inside && !text.isFinite(i));
        }
        return inside;
    }

    /** "An article saying", "Separately, a fake advertisement claiming": a text opens the sentence, without a verb. */
    private static boolean isOfText(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int noun = cue.first() - 1;
        if (!Reporting.isBehindNoun(text, cue) || !GroupNouns.isDocument(text.lower(noun))) {
            return false;
        }
        int first = text.isComma(sentence.start() + 1) ? sentence.start() + 2 : sentence.start();
        return !text.is(first, WordSet.ANY_PREPOSITION)
                && !Participle.isPresent(text, first)
                && NextReport.LONGEST_SUBJECT > noun - first
                && !NextReport.hasPause(text, first, noun)
                && !text.hasFinite(first, noun)
                && IntStream.range(first + 1, noun).noneMatch(i -> isPast(text, i));
    }

    /** "The ministries issued statements"; not "a leaked statement", "the widely shared posts". */
    private static boolean isPast(NewsText text, int i) {
        return Participle.isRegularPast(text, i)
                && !text.is(i - 1, WordSet.ARTICLE)
                && !text.is(i - 1, WordClass.POSSESSIVE)
                && !text.is(i - 1, WordClass.ADVERB);
    }

    /**
     * The last verb before a pause or another clause, if it is not the only one: the subject of the sentence needs it.
     */
    private static int lastVerb(NewsText text, int start, int end) {
        int verbs = 0;
        int last = end;
        for (int i = start + 1; i < end && !Pause.at(text, i) && !(verbs > 1 && opensClause(text, i)); i++) {
            if (opensClause(text, i) && !text.isQuoted(i)) {
                return end;
            }
            if (text.isFinite(i) && !text.isQuoted(i)) {
                verbs++;
                last = i;
                while (isOfGroup(text, i) && i + 1 < end) {
                    i++; // "has just been | sold"
                }
            }
        }
        return verbs > 1 ? last : end;
    }

    private static boolean isOfGroup(NewsText text, int i) {
        return text.is(i, WordClass.AUXILIARY) || text.is(i, WordSet.NONFINITE) || text.is(i, WordClass.ADVERB);
    }

    /**
     * The last auxiliary behind the noun, since those before it may be of clauses inside: "she was told the ward was
     * shut | has left". The end if there is none, or if another verb may be the main one.
     */
    private static int mainVerb(NewsText text, int start, int end) {
        int main = verb(text, start, end);
        for (int next = main; next < end; next = verb(text, next + 1, end)) {
            main = next;
        }
        int head = main + 1;
        while (head < end && (text.is(head, WordClass.AUXILIARY) || text.is(head, WordClass.ADVERB))) {
            head++;
        }
        for (int i = head + 1; i < end && !Pause.at(text, i) && !opensClause(text, i); i++) {
            if (text.isFinite(i) && !text.is(i, WordClass.AUXILIARY)) {
                return end;
            }
        }
        return main;
    }

    /** The first auxiliary behind a noun; the end if a pause, a joint or a clause inside precedes it. */
    private static int verb(NewsText text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (!text.isQuoted(i) && (Pause.at(text, i) || opensClause(text, i))) {
                return end;
            }
            boolean own = text.is(i, WordClass.AUXILIARY)
                    && text.isFinite(i)
                    && !text.isQuoted(i)
                    && !text.is(i - 1, WordClass.AUXILIARY)
                    && !isOfContact(text, start, i);
            if (own) {
                return i;
            }
        }
        return end;
    }

    private static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordSet.CONTINUATION)
                || (text.is(i, WordSet.ANY_SUBORDINATOR) && !text.is(i, WordSet.AS))
                || text.is(i, WordSet.ANY_RELATIVE)
                || text.is(i, WordSet.WH);
    }

    /** "The car | he had bought": the verb of a clause inside. */
    private static boolean isOfContact(NewsText text, int start, int verb) {
        int before = text.is(verb - 1, WordClass.ADVERB) ? verb - 2 : verb - 1;
        int first = text.is(start, WordSet.THAT) ? start + 1 : start;
        return text.is(before, WordSet.SUBJECT) && before > first;
    }
}
