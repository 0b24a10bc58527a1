package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a phrase that opens the content before its clause: "said as governor he would", "said of the 300 farms in
 * the valley, 40 had gone", "said by 1990, sales could rise", "said as many as 300 farms had gone"; not "said as he
 * left", "said of the farms that" or "said by telephone". Pure functions.
 */
final class PhraseBeforeClause {
    private static final int FARTHEST = 9;
    /** The maximum number of tokens up to the comma that closes it. */
    private static final int FARTHEST_COMMA = 24;
    /** "As long as it rains". */
    private static final Set<String> BOUNDING = Set.of("long", "soon");

    /** "According to the figures", "contrary to the rule". */
    private static final Set<String> COMPARING = Set.of("according", "contrary");

    /** "By the time the crew left". */
    private static final String MOMENT = "time";

    /** "Even with a winch". */
    private static final String EVEN = "even";

    /** The maximum number of tokens from a comma to a reporting verb: ", the mayor said". */
    private static final int NEAR = 5;

    private PhraseBeforeClause() {}

    /** Whether such a phrase begins at the token, with a clause after it. */
    static boolean isAt(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        int behindTime = behindTime(text, start);
        if (behindTime > start) {
            return opensSubject(text, behindTime) && text.hasFinite(behindTime, pause(sentence, behindTime));
        }
        boolean as = text.is(start, WordSet.AS);
        if (as && text.is(start + 2, WordSet.AS)) {
            return opensDegree(sentence, start);
        }
        boolean leads = as
                || text.is(start, WordSet.FOR, WordSet.WITH)
                || isBound(text, start)
                || (text.is(start + 1, WordSet.TO) && COMPARING.contains(text.lower(start)))
                || (EVEN.equals(text.lower(start)) && text.is(start + 1, WordClass.PREPOSITION));
        if ((!leads && !text.is(start, WordSet.OF)) || text.is(start + 1, WordSet.SUBJECT)) {
            return false;
        }
        if (leads && isClauseBehindPhrase(sentence, start)) {
            return true;
        }
        int end = Math.min(sentence.end(), start + FARTHEST);
        if (as && text.is(start + 1, WordSet.OF)) {
            // "as of Sunday there had been ten"
            return text.hasFinite(start + 2, sentence.end());
        }
        for (int i = start + 1; i < end && text.isWord(i) && !text.isFinite(i); i++) {
            boolean comma = !as && text.isComma(i + 1);
            if (comma) {
                return isShare(text, i + 2) && text.hasFinite(i + 2, sentence.end());
            }
            if (as && text.is(i, WordClass.SUBJECT_PRONOUN)) {
                return text.isFinite(i + 1);
            }
        }
        return false;
    }

    /** "So far | ten boats had sailed", "for now | the yard is shut", "for the first time | the yard was shut". */
    private static int behindTime(NewsText text, int start) {
        if ((text.is(start, "so") && text.is(start + 1, "far"))
                || (text.is(start, WordSet.FOR) && text.is(start + 1, "now"))) {
            return text.isComma(start + 2) ? start : start + 2;
        }
        boolean first = text.is(start, WordSet.FOR) && text.is(start + 1, WordSet.THE) && text.is(start + 2, "first");
        return first && MOMENT.equals(text.lower(start + 3)) && !text.isComma(start + 4) ? start + 4 : start;
    }

    /**
     * "For the year it restated", "as a result of the deal, its board stopped": whether a clause follows that is not
     * itself a report.
     */
    private static boolean isClauseBehindPhrase(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        for (int i = start + 1; i < Math.min(sentence.end(), start + FARTHEST_COMMA) && text.isWord(i); i++) {
            int clause = text.isComma(i + 1) ? i + 2 : i + 1;
            boolean comma = clause > i + 1;
            boolean pronoun = (comma || (i < start + FARTHEST && !text.is(i, WordClass.SUBORDINATOR)))
                    && text.is(clause, WordSet.SUBJECT)
                    && text.isFinite(clause + 1);
            boolean phrase = comma && opensSubject(text, clause) && text.hasFinite(clause, pause(sentence, clause));
            if (pronoun || phrase) {
                boolean clauseAhead = text.hasFinite(start, i);
                return !(comma && tells(sentence, clause))
                        && (!clauseAhead || isBoundingClause(text, start) || (comma && text.is(start, WordSet.AS)));
            }
            if (comma && !isBoundingClause(text, start)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause is a report itself: "said as the rain fell, the mayor said". */
    private static boolean tells(ReportingSentence sentence, int clause) {
        int cue = sentence.cueFrom(clause, clause + NEAR);
        return cue >= 0
                && !sentence.cues().get(cue).passive()
                && sentence.cues().get(cue).entry().takes(Takes.QUOTE);
    }

    /** The first comma from the token on, or the end of the sentence. */
    private static int pause(ReportingSentence sentence, int from) {
        return Scan.to(from, sentence.end(), sentence.text()::isComma);
    }

    /** "The yard", "Harland", "sales", "ten boats". */
    private static boolean opensSubject(NewsText text, int i) {
        return text.is(i, WordSet.ANY_DETERMINER)
                || text.isCapital(i)
                || isShare(text, i)
                || (text.is(i, WordClass.OPEN) && !Participle.isAny(text, i));
    }

    /** "By 1990", "by the end of the year", "by next May"; not "by telephone". */
    private static boolean isBound(NewsText text, int start) {
        return text.is(start, WordSet.BY)
                && (text.is(start + 1, WordSet.THE)
                        || text.is(start + 1, WordClass.TIME)
                        || text.is(start + 1, WordSet.PERIOD_MODIFIER, WordSet.MONTH)
                        || isShare(text, start + 1));
    }

    /** "By the time the crew left, it was late", "as long as it rains, ten boats will stay". */
    private static boolean isBoundingClause(NewsText text, int start) {
        return text.is(start + 2, WordSet.AS)
                || (text.is(start, WordSet.BY)
                        && (text.is(start + 2, WordClass.TIME) || MOMENT.equals(text.lower(start + 2))));
    }

    /** "As many as 300 boats had sunk", "as long as it rains, the boats will stay"; not "as much as he could". */
    private static boolean opensDegree(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        boolean counted = isShare(text, start + 3) || text.isMoney(start + 3);
        return counted
                ? text.hasFinite(start + 4, Math.min(sentence.end(), start + FARTHEST_COMMA))
                : (BOUNDING.contains(text.lower(start + 1)) || isBeside(text, start))
                        && isClauseBehindPhrase(sentence, start);
    }

    /** "As well as mending boats"; not "as well as he could". */
    private static boolean isBeside(NewsText text, int start) {
        return text.is(start + 1, "well") && !text.is(start + 3, WordSet.SUBJECT);
    }

    /** "40", "four", "most". */
    private static boolean isShare(NewsText text, int i) {
        return text.is(i, WordSet.NUMBER, WordSet.ALONE) || text.isFigure(i);
    }
}
