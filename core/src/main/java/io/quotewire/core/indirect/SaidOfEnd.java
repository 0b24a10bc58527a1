package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.clause.SecondClause;
import io.quotewire.core.indirect.end.BesideMainClause;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.end.MainClauseResumed;
import io.quotewire.core.indirect.end.NarratorsContrast;
import io.quotewire.core.indirect.end.PastDeed;
import io.quotewire.core.indirect.end.PhraseEnd;
import io.quotewire.core.indirect.end.SaidInText;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsEffect;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Finds where a statement about somebody ends: "accused her of theft | and left", "thanked the crew for coming | after
 * they won", "called it “a relic,” | and she may be right". Pure functions.
 */
final class SaidOfEnd {
    private static final ClauseEnd CLAUSE_END = new ClauseEnd();
    /** "After the clerk Ana Ruiz called". */
    private static final int LONGEST_TO_PAST = 8;

    private SaidOfEnd() {}

    /**
     * The end of the statement: that of its clause, or earlier, after a quoted passage that ends with a comma if the
     * main clause resumes, and before the occasion ("as “a relic” in a statement").
     *
     * @param fronted whether the subject of the sentence follows
     */
    static int of(ReportingSentence sentence, Cue cue, int start, boolean fronted) {
        NewsText text = sentence.text();
        // "Hale, accused of theft, | left": the main clause follows
        boolean aside = BesideMainClause.is(sentence, cue);
        boolean past = cue.form() != VerbForm.PRESENT && cue.form() != VerbForm.BASE;
        boolean blames = !"thank".equals(cue.entry().lemma());
        int end = CLAUSE_END.of(sentence, start);
        for (int i = start; i < end; i++) {
            boolean closes = text.isQuoted(i) && !text.isQuoted(i + 1) && i + 1 < end;
            boolean resumes = closes
                    && MainClause.endsOpen(text, i)
                    && (fronted || text.isFinite(i + 1) || goesOnBehindJoint(text, i + 1));
            boolean trails = closes
                    && ((text.isComma(i + 1) && Participle.isPresent(text, i + 2))
                            || (MainClause.endsOpen(text, i) && text.is(i + 1, WordSet.WITH)));
            boolean placed = closes && text.is(i + 1, WordSet.PLACING) && Occasion.behind(sentence, i + 1) >= end;
            if (resumes || trails || placed) {
                return i + 1;
            }
            if (SecondClause.opensAt(text, i, end)
                    || (text.isComma(i) && SaidInText.isAt(sentence, start, i + 1))
                    || (text.isComma(i) && NewsEffect.isAt(text, start, i + 1) && !isOfDeed(text, cue, i))
                    || (aside
                            && text.isComma(i)
                            && MainClauseResumed.isAt(sentence, i + 1)
                            && !SaidOfAside.isListed(text, i, end))) {
                return i;
            }
            boolean goesOn = text.is(i, WordSet.CONTINUATION)
                    && (isNarrators(text, text.is(i + 1, WordSet.LATER) ? i + 2 : i + 1)
                            || SecondClause.isAt(text, i + 1, end));
            boolean told = NarratorsContrast.isAt(text, i, end) || (past && isTime(text, i, end));
            boolean ofDeed =
                    blames && text.is(i, WordSet.ANY_SUBORDINATOR) && !text.isComma(i - 1) && hasDeed(text, start, i);
            if ((goesOn && !text.hasFinite(start, i)) || (told && !ofDeed && !states(text, start, i))) {
                int last = PhraseEnd.beforeMeasure(text, start, i);
                return text.isComma(last - 1) ? last - 1 : last;
            }
        }
        return end;
    }

    /** Whether a finite verb stands outside quote marks. */
    private static boolean states(NewsText text, int start, int end) {
        return Scan.any(start, end, i -> !text.isQuoted(i) && text.isFinite(i));
    }

    /** "Accused them of shooting at the crowd, sparking protests": what the deed brought about, not the words. */
    private static boolean isOfDeed(NewsText text, Cue cue, int end) {
        return cue.entry().takes(Takes.OF) && hasDeed(text, cue.end(), end);
    }

    /** "Accused them of leaving her", not "of being late": a deed, whose time or contrast may follow. */
    private static boolean hasDeed(NewsText text, int start, int end) {
        return Scan.any(
                start,
                end,
                i -> Participle.isPresent(text, i) && text.is(i - 1, WordClass.PREPOSITION) && !text.is(i, WordSet.BE));
    }

    /** "Accused the crew of theft | after they won the race": when it was said; not "after they had won". */
    private static boolean isTime(NewsText text, int i, int end) {
        return text.is(i, "after")
                && text.is(i, WordSet.ANY_SUBORDINATOR)
                && IntStream.range(i + 2, Math.min(end, i + LONGEST_TO_PAST))
                        .filter(text::isFinite)
                        .findFirst()
                        .stream()
                        .anyMatch(verb -> !text.is(verb, WordSet.HAVE)
                                && (PastTense.isAt(text, verb)
                                        || (KnownVerbs.isUnchangedPast(text.lower(verb))
                                                && text.is(verb - 1, WordSet.SINGULAR_PRONOUN))));
    }

    /**
     * "…, and she will need to be", "…, and left", "…, and in Lima she": the narrator continues after a conjunction.
     */
    private static boolean goesOnBehindJoint(NewsText text, int i) {
        int verb = text.is(i + 1, WordSet.SUBJECT) ? i + 2 : i + 1;
        return text.is(i, WordSet.COORDINATOR)
                && (isNarrators(text, verb)
                        || text.is(i, WordSet.CONTRAST)
                        || (text.is(i + 1, WordSet.PLACING) && !text.isQuoted(i + 2)));
    }

    /** "Has left", "closed the yard". */
    private static boolean isNarrators(NewsText text, int verb) {
        return text.isFinite(verb) || PastDeed.isAt(text, verb);
    }
}
