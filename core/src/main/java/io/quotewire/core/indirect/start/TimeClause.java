package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a clause that tells when something was said, not what: "said | after the crew had left", "told the Herald
 * | when asked why". Pure functions.
 */
public final class TimeClause {
    /** A reason rather than a time. */
    private static final String BECAUSE = "because";

    private TimeClause() {}

    /** "When asked", "when pressed": not an indirect question. */
    static boolean isOfQuestion(NewsText text, int when) {
        return ReportWords.TIMING.contains(text.lower(when)) && Participle.isRegularPast(text, when + 1);
    }

    /**
     * Whether the rest of the sentence is such a clause; not in "said after the storm that" or "said while it rained,
     * it".
     */
    public static boolean isAt(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (!opens(text, start)) {
            return false;
        }
        int verbs = 0;
        for (int i = start + 1; i < sentence.end(); i++) {
            boolean verb = text.isFinite(i) && !text.isFinite(i - 1);
            verbs += verb ? 1 : 0;
            boolean another = text.is(i, WordSet.THAT)
                    || text.isQuoted(i)
                    || verbs > 1
                    || (text.isComma(i) && text.hasFinite(i + 1, sentence.end()))
                    || (verb && i > start + 2 && text.is(i - 1, WordClass.SUBJECT_PRONOUN));
            if (another || (verbs == 0 && isTime(text, i))) {
                return false;
            }
        }
        return verbs == 1 || Participle.isAny(text, start + 1);
    }

    /** "Said when the cut was approved | that it was late": the "that" after such a clause, or -1. */
    static int thatBehind(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (!opens(text, start) || text.is(start, BECAUSE) || isOfQuestion(text, start)) {
            return -1;
        }
        for (int i = start + 2; i < sentence.end() && !text.isComma(i) && !text.isQuoted(i); i++) {
            // "when he learned that", "after concerns that", "after it was clear that": the "that" belongs to another
            // word
            boolean other = sentence.cueFrom(i, i + 1) >= 0
                    || CueNouns.english().sure(text.lower(i)).isPresent();
            if (other || (text.is(i + 1, WordSet.THAT) && text.is(i - 1, WordSet.BE))) {
                return -1;
            }
            if (text.is(i, WordSet.THAT)) {
                return text.hasFinite(start + 1, i) && !Reporting.isRelative(text, i) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * "After", "while", "as he left", "as the trial began": the word opens a time clause; not in "as president she
     * would" or "as many as".
     */
    private static boolean opens(NewsText text, int i) {
        return ReportWords.TIMING.contains(text.lower(i))
                && (!text.is(i, WordSet.AS)
                        || text.is(i + 1, WordSet.SUBJECT)
                        || (text.is(i + 1, WordSet.ANY_DETERMINER) && !text.is(i + 2, WordSet.AS)));
    }

    /** "After seven years the crew had left", "since last October it has": a time phrase, not a clause. */
    private static boolean isTime(NewsText text, int i) {
        return text.is(i, WordClass.TIME) || text.is(i, WordSet.PERIOD, WordSet.MONTH, WordSet.WEEKDAY);
    }
}
