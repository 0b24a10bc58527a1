package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsEffect;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the end of content that is an infinitive or a gerund: "vowed to cut taxes | and praised the court", "urged them
 * to wait | , but they left". A clause with a finite verb cannot continue it. Pure functions.
 */
public final class NonfiniteEnd {
    private static final String AS = "as";
    private static final int LONGEST_TO_VERB = 7;
    private static final int LONGEST_LIST = 12;

    private NonfiniteEnd() {}

    /**
     * The end of the content that begins at {@code start}, at most {@code end}, where it would end if it were a clause.
     */
    public static int before(ReportingSentence sentence, int start, int end) {
        NewsText text = sentence.text();
        for (int i = start + 1; i + 1 < end; i = MarkedStretch.past(text, i, end)) {
            if (opensClauseInside(text, start, i)) {
                return end;
            }
            if (text.is(i, WordSet.CONTINUATION)
                    && ((text.isFinite(i + 1) && !mayBeInfinitive(text, i + 1) && !isPerfectToo(text, start, i))
                            || (PastDeed.isAt(text, i + 1) && !isPerfectToo(text, start, i)))
                    && !areListed(text, i)) {
                return text.isComma(i - 1) ? i - 1 : i;
            }
            if (NarratorsContrast.isAt(text, i, end)) {
                return text.isComma(i - 1) ? i - 1 : i;
            }
            if (text.isComma(i) && (goesOnLater(sentence, i + 1) || listsDeeds(text, i + 1, end))) {
                return i;
            }
            if (tellsWhen(sentence, start, i, end) || isCircumstance(text, i, end) || isSummedUp(text, start, i)) {
                return text.isComma(i - 1) ? i - 1 : i;
            }
            if (Pause.at(text, i) && narratorGoesOn(sentence, i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    /**
     * "Vowed to mend it | when she took office", "urged them to go | as it sank", "to wait, | after losing a boat": the
     * time of the promise or request; not "to help those hurt as it sank", "to call it old when it was new", "to vote
     * as they wished", "to come back after she had rest".
     */
    private static boolean tellsWhen(ReportingSentence sentence, int start, int i, int end) {
        NewsText text = sentence.text();
        String word = text.lower(i);
        boolean loose = AS.equals(word) || "after".equals(word);
        if (!(loose || "when".equals(word)) || Participle.isPresent(text, start) || isPerfect(text, start, i)) {
            return false;
        }
        if (text.isComma(i - 1) && Participle.isPresent(text, i + 1) && "after".equals(word)) {
            return true;
        }
        int verb = i + 1;
        while (verb < end && verb < i + LONGEST_TO_VERB && !text.isFinite(verb) && !opensAnother(text, verb)) {
            verb++;
        }
        return verb < end
                && text.isFinite(verb)
                && PastTense.isAt(text, verb)
                && !text.is(verb, "had")
                && (AS.equals(word)
                        ? !isManner(text, i, verb)
                        : !text.is(i + 1, WordClass.SUBJECT_PRONOUN) || hasPastDate(text, i + 2, end))
                && (loose || (text.is(i + 1, WordSet.SPEAKING_PRONOUN) && OwnDeed.isPromised(sentence, start)))
                && !text.is(i - 1, WordSet.ANY_PREPOSITION)
                && !Participle.isPast(text, i - 1)
                && !KnownVerbs.isUnchangedPast(text.lower(i - 1));
    }

    /**
     * "Ordered them to go | in the latest sign of haste", ", | in a move that may fail", ", | in a bid to win votes",
     * ", | setting the stage for a fight"; not "to join in a plan for".
     */
    private static boolean isSummedUp(NewsText text, int start, int i) {
        return (text.isComma(i - 1) && (NarratorsRemark.isAimAt(text, i) || NewsEffect.isAt(text, start, i)))
                || ((text.isComma(i - 1) || text.is(i + 1, WordSet.THE)) && NarratorsRemark.isInAt(text, i));
    }

    /**
     * "Vowed to go on | despite a storm", "urged them to wait, | following a fire"; not "the boat following hers", nor
     * before quoted words, which are somebody's, nor where more is vowed: "despite a storm and to cut taxes".
     */
    private static boolean isCircumstance(NewsText text, int i, int end) {
        return ReportWords.CIRCUMSTANCE.contains(text.lower(i))
                && (text.isComma(i - 1) || !Participle.isPresent(text, i))
                && !Scan.any(i, end, j -> text.isQuoted(j) || continuesInfinitive(text, j));
    }

    /** "And to cut taxes", "and build ships"; not "and strikes". */
    private static boolean continuesInfinitive(NewsText text, int i) {
        return text.is(i, WordSet.CONTINUATION)
                && (text.is(i + 1, WordSet.TO) || KnownVerbs.isMostlyVerb(text.lower(i + 1)));
    }

    /** "As they wished", "as the crew did", "as long as the rain fell": how, not when; but "as they sold the yard". */
    private static boolean isManner(NewsText text, int as, int verb) {
        boolean pronoun = text.is(as + 1, WordSet.SUBJECT) && !hasObject(text, verb);
        boolean helping = text.is(verb, WordClass.AUXILIARY) && !Participle.isAny(text, verb + 1);
        return pronoun || helping || text.is(as + 2, WordSet.AS) || text.is(as - 2, WordSet.AS);
    }

    /** "Opened the port", "responded to the fire". */
    private static boolean hasObject(NewsText text, int verb) {
        int object = text.is(verb + 1, WordSet.TO) ? verb + 2 : verb + 1;
        return !text.is(verb, WordClass.AUXILIARY) && text.is(object, WordSet.ANY_DETERMINER);
    }

    /** "When she took office", "after they left in May": a day or an event that is over. */
    private static boolean hasPastDate(NewsText text, int from, int end) {
        return Scan.any(
                from,
                end,
                i -> text.is(i, "office")
                        || text.is(i, WordSet.MONTH)
                        || text.is(i, WordSet.WEEKDAY)
                        || text.is(i, "last")
                        || text.is(i, "ago")
                        || text.isFigure(i));
    }

    /** "As a step against what she called a sham": the verb is not that of the clause. */
    private static boolean opensAnother(NewsText text, int i) {
        return Pause.at(text, i) || text.is(i, WordSet.WH) || text.is(i, WordSet.ANY_RELATIVE);
    }

    /** "To have seen it": what happened before. */
    private static boolean isPerfect(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> text.is(i, WordSet.TO) && text.is(i + 1, "have"));
    }

    /** "To have caught it and killed it": a second participle; not "took it", "has left". */
    private static boolean isPerfectToo(NewsText text, int start, int joint) {
        return !text.is(joint + 1, WordClass.AUXILIARY)
                && !ReportWords.PAST_ONLY.contains(text.lower(joint + 1))
                && PastTense.isAt(text, joint + 1)
                && isPerfect(text, start, joint);
    }

    /** "Asked them to wait, | closed the port and banned boats": the verbs of a list, the last behind "and". */
    private static boolean listsDeeds(NewsText text, int verb, int end) {
        boolean alone =
                text.isComma(verb + 1) || text.is(verb + 1, WordSet.LIST_JOINT); // "The sick, wounded and displaced"
        if (!Participle.isRegularPast(text, verb) || text.isCapital(verb) || alone) {
            return false;
        }
        return Scan.any(
                verb + 1,
                Math.min(end - 1, verb + LONGEST_LIST),
                i -> text.is(i, WordSet.LIST_JOINT) && PastDeed.isAt(text, i + 1));
    }

    /** "To stay and have a rest", "and have patience"; not "have closed the yard", "have support from the union". */
    private static boolean mayBeInfinitive(NewsText text, int i) {
        int object = text.is(i + 1, WordSet.ANY_DETERMINER) ? i + 2 : i + 1;
        return text.is(i, "have")
                && !text.is(i - 1, WordSet.CONTRAST)
                && ReportWords.HAD_BY_DOING.contains(text.lower(object));
    }

    /** ", then said that", "but later admitted": what the speaker did next. */
    private static boolean goesOnLater(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int c = text.is(i, WordSet.LATER) ? sentence.cueFrom(i, i + 2) : -1;
        return c >= 0 && sentence.cues().get(c).form() == VerbForm.PAST;
    }

    /**
     * "To say that it broke", "to tell them what broke": an embedded clause may follow; not in "to have closed it",
     * "to be closed" or behind "to raise tax breaks".
     */
    private static boolean opensClauseInside(NewsText text, int start, int i) {
        boolean helped = text.is(i - 1, WordSet.HAVE) || text.is(i - 1, WordSet.BE);
        boolean perfect = text.is(i - 1, WordSet.TO) || (helped && text.is(i - 2, WordSet.TO));
        boolean verb = text.isFinite(i) && !perfect && !EmbeddedVerb.isNoun(text, start, i);
        return verb || text.is(i, WordSet.THAT) || text.is(i, WordSet.CONDITION);
    }

    /**
     * "Ending kidnaps and killings related to it", "calls and emails, dating": two nouns, one of them spelt like a
     * verb.
     */
    private static boolean areListed(NewsText text, int joint) {
        int behind = joint + 2;
        return !text.is(joint, WordSet.CONTRAST)
                && Plural.endsLikeOne(text.lower(joint - 1))
                && Plural.endsLikeOne(text.lower(joint + 1))
                && (text.isComma(behind)
                        || text.is(behind, WordSet.ANY_PREPOSITION)
                        || text.is(behind, WordSet.TO)
                        || Participle.isRegularPast(text, behind));
    }

    /** ", which they did", ", but they left", ", the crew left": whether the narrator's clause follows. */
    private static boolean narratorGoesOn(ReportingSentence sentence, int i, int end) {
        NewsText text = sentence.text();
        if (text.is(i, WordSet.THING_RELATIVE)) {
            return true;
        }
        int subject = text.is(i, WordSet.JOINT) ? i + 1 : i;
        boolean opens = text.is(subject, WordSet.SUBJECT)
                || text.is(subject, WordSet.ANY_DETERMINER)
                || text.is(subject, WordSet.NUMBER)
                || text.isCapital(subject);
        int last = Math.min(end, subject + NextReport.LONGEST_SUBJECT);
        for (int j = subject + 1; opens && j < last && !text.isComma(j) && !text.isQuoted(j); j++) {
            if (text.is(j, WordClass.RELATIVE) || text.is(j, WordSet.THAT)) {
                return false;
            }
            if (text.isFinite(j)) {
                return true;
            }
        }
        return false;
    }
}
