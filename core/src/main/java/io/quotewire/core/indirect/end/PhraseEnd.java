package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.clause.SecondClause;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;

/**
 * Finds the end of content that is a noun phrase: "called for an inquiry into the leak | on Monday", "called for calm |
 * after the yard had closed". Pure functions.
 */
public final class PhraseEnd {
    /** The maximum number of words from the first comma of a list to its "and". */
    private static final int LONGEST_LIST = 16;

    /**
     * "As the crew met": the maximum number of tokens from "as" to past the verb that distinguishes a clause from "as a
     * reason".
     */
    private static final int AS_CLAUSE = 4;

    private static final String WELL = "well";

    private PhraseEnd() {}

    /**
     * The token after the phrase that begins at {@code start}.
     *
     * @param embedded whether its cue is in a clause of its own, so that the main verb may follow: "a letter calling
     *     for a ban has come"; otherwise a verb after the phrase belongs to a clause within it: "the losses the yard
     *     had made"
     */
    public static int of(ReportingSentence sentence, int start, boolean embedded) {
        NewsText text = sentence.text();
        boolean clause = false;
        boolean listed = false;
        int i = start;
        while (i < sentence.end()) {
            if (i > start && !text.isQuoted(i)) {
                if (closes(sentence, start, i)) {
                    return i;
                }
                clause |= opensClause(text, i);
                listed |= text.isComma(i);
                boolean last = listed && text.is(i - 1, WordSet.CONTINUATION) && Plural.endsLikeOne(text.lower(i));
                boolean verb = !clause
                        && !last
                        && isVerb(text, i)
                        && !isPassive(text, start, i)
                        && !EmbeddedVerb.isNoun(text, start, i);
                if (verb && joint(text, i) >= start) {
                    return joint(text, i);
                }
                if ((verb && embedded && !Plural.endsLikeOne(text.lower(i))) || (!clause && leaves(sentence, i))) {
                    return text.is(i - 1, WordSet.CONTINUATION)
                                    || text.is(i - 1, WordClass.ADVERB)
                                    || (text.is(i - 1, WordSet.IN) && Occasion.behindDay(text, i) > i)
                            ? i - 1
                            : beforeMeasure(text, start, i);
                }
                clause |= verb;
            }
            int next = MarkedStretch.past(text, i, sentence.end());
            if (text.isQuoted(i) && next < sentence.end() && MainClause.endsOpen(text, next - 1)) {
                return next;
            }
            i = next;
        }
        return sentence.end();
    }

    /** "Announced his plans | a day after", "two weeks before": the measure belongs to the time clause. */
    public static int beforeMeasure(NewsText text, int start, int i) {
        boolean measured = text.is(i, WordSet.ANY_SUBORDINATOR) && text.is(i - 1, WordClass.TIME) && i - 2 > start;
        return measured && (text.is(i - 2, WordSet.ARTICLE) || text.is(i - 2, WordSet.NUMBER)) ? i - 2 : i;
    }

    /** Whether a mark, or "and" before another clause, certainly ends the phrase. */
    private static boolean closes(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        boolean mark = text.isMark(i, ';') || text.isMark(i, ':');
        boolean pause = Pause.at(text, i)
                && !isInList(sentence, i)
                && !isBeforeLastOfList(sentence, start, i)
                && !isInPlace(text, i)
                && !isInDate(text, i);
        boolean joint = text.is(i, WordSet.CONTINUATION);
        return mark
                || pause
                || NarratorsContrast.isAt(text, i, sentence.end())
                || (joint && (NextReport.isAt(sentence, i + 1) || SecondClause.isAt(text, i + 1, sentence.end())));
    }

    /** "Called for a ban | and left", "| and recently left": where the narrator's verb is joined; otherwise -1. */
    private static int joint(NewsText text, int verb) {
        int joint = text.is(verb - 1, WordSet.LATER) || text.is(verb - 1, WordClass.ADVERB) ? verb - 2 : verb - 1;
        return text.is(joint, WordSet.CONTINUATION) ? joint : -1;
    }

    /**
     * "Of boats that leak", "about why they leak", "to mend them": an embedded clause, which may have a verb, begins.
     */
    private static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordClass.RELATIVE)
                || text.is(i, WordSet.THAT)
                || (text.is(i, WordSet.WH) && !text.is(i, WordSet.ANY_SUBORDINATOR))
                || (text.is(i, WordSet.WH) && text.is(i - 1, WordClass.PREPOSITION))
                || opensInfinitive(text, i)
                || isPurpose(text, i);
    }

    private static boolean opensInfinitive(NewsText text, int i) {
        return text.is(i, WordSet.TO)
                && text.is(i + 1, WordClass.OPEN)
                && !text.isCapital(i + 1)
                && !Plural.endsLikeOne(text.lower(i + 1));
    }

    /** "A ban so that boats could sail", "data so it can decide": what is called for, and what for. */
    private static boolean isPurpose(NewsText text, int i) {
        return text.is(i, "so")
                && (text.is(i + 1, WordSet.THAT) || (text.is(i + 1, WordSet.SUBJECT) && text.is(i + 2, WordSet.MODAL)));
    }

    /**
     * "After the yard had closed", "as she left", "on Monday", "in a statement": words outside the phrase; not "by
     * Monday".
     */
    private static boolean leaves(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean joins = text.is(i, WordSet.ANY_SUBORDINATOR)
                && (!text.is(i, WordSet.AS)
                        || (!WELL.equals(text.lower(i - 1))
                                && text.hasFinite(i + 1, Math.min(sentence.end(), i + AS_CLAUSE))));
        boolean dated = Occasion.behindDay(text, i) > i && !ReportWords.DEADLINE.contains(text.lower(i - 1));
        return joins || dated || (text.is(i, WordSet.PLACING) && isOccasion(sentence, i));
    }

    /** "In a statement", "at a rally"; not "anger at a decision" or "a delay in the start of the trial". */
    private static boolean isOccasion(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int end = Occasion.behind(sentence, i);
        boolean at = text.is(i, WordSet.AT);
        boolean gathers = false;
        for (int j = i + 1; j < end; j++) {
            if (!gathers && (text.is(j, WordSet.OF) || text.is(j, WordSet.TO))) {
                return false;
            }
            gathers |= at ? ReportWords.GATHERING.contains(text.lower(j)) : text.is(j, WordSet.OCCASION);
        }
        return gathers;
    }

    /** A finite verb; not the participle in "the men convicted of theft". */
    private static boolean isVerb(NewsText text, int i) {
        if (joint(text, i) >= 0 && PastDeed.isAt(text, i)) {
            return true;
        }
        boolean participle = Participle.isRegularPast(text, i)
                && text.is(i + 1, WordClass.PREPOSITION)
                && !opensInfinitive(text, i + 1); // "Attempted to reach"
        return text.isFinite(i) && !participle;
    }

    /** "The plan to be | dropped and | forgotten". */
    private static boolean isPassive(NewsText text, int start, int participle) {
        int first = text.is(participle - 1, WordSet.LIST_JOINT) ? participle - 2 : participle;
        // "to be shut and closed his office": the second verb is the speaker's own
        boolean object = first < participle
                && (text.is(participle + 1, WordSet.ANY_DETERMINER)
                        || text.names().at(participle + 1) >= 0);
        return first > start && text.is(first - 1, WordSet.BE) && text.is(first - 2, WordSet.TO) && !object;
    }

    /** "From July 1, 1988". */
    private static boolean isInDate(NewsText text, int comma) {
        return text.isComma(comma) && text.is(comma - 2, WordSet.MONTH) && Year.is(text.lower(comma + 1));
    }

    /** "The shots in Harland, Ohio, in May": a comma between a town and its state, or after the state. */
    private static boolean isInPlace(NewsText text, int comma) {
        return isPlace(text, comma - 1)
                && (isPlace(text, comma + 1)
                        || (text.isComma(text.names().firstToken(text.names().at(comma - 1)) - 1)
                                && isPlace(
                                        text,
                                        text.names().firstToken(text.names().at(comma - 1)) - 2)));
    }

    private static boolean isPlace(NewsText text, int i) {
        int name = text.names().at(i);
        return name >= 0 && text.names().type(name) == EntityType.LOCATION;
    }

    /** "A ban on boats, a ban on cars, | and a ban on carts": the comma before the last of a list, without a verb. */
    private static boolean isBeforeLastOfList(ReportingSentence sentence, int start, int comma) {
        NewsText text = sentence.text();
        if (!text.isComma(comma) || !text.is(comma + 1, WordSet.LIST_JOINT)) {
            return false;
        }
        int first = comma - 1;
        while (first > start && !text.isComma(first)) {
            first--;
        }
        return first > start
                && text.is(first + 1, WordSet.ANY_DETERMINER)
                && text.is(comma + 2, WordSet.ANY_DETERMINER)
                && !text.hasFinite(comma + 2, sentence.end());
    }

    /** "Tax cuts, a new yard and calm": a conjunction follows the comma soon, without a verb between. */
    private static boolean isInList(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        if (!text.isComma(comma) || text.is(comma + 1, WordSet.COORDINATOR)) {
            return false;
        }
        if (ReportWords.LISTING.contains(text.lower(comma + 1))) {
            return true;
        }
        for (int i = comma + 1; i < Math.min(sentence.end(), comma + LONGEST_LIST); i++) {
            if (text.is(i, WordSet.COORDINATOR)) {
                return !text.isFinite(i + 1) || Plural.endsLikeOne(text.lower(i + 1));
            }
            if (text.isFinite(i)
                    || (i == comma + 1 && Participle.isPresent(text, i))
                    || text.is(i, WordSet.ANY_RELATIVE)
                    || text.is(i, WordSet.ANY_SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }
}
