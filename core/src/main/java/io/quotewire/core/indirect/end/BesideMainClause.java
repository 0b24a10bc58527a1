package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.source.FrontedParticiple;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a cue in a relative clause between commas or in a fronted subordinate clause, beside the main clause:
 * "Hale, who said it rained, left", "While Hale said it rained, the crew left".
 */
public final class BesideMainClause {
    /** The maximum number of tokens from the pronoun of a relative clause to a cue in it. */
    private static final int LONGEST_TO_CUE = 16;

    private static final String WHEN = "when";

    private BesideMainClause() {}

    /** Whether the cue is in such a clause. */
    public static boolean is(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        if (isInRelative(text, cue.first(), sentence.start())) {
            return true;
        }
        if (FrontedParticiple.isAt(text, sentence.start(), cue)
                || isBesideSubject(sentence, cue)
                || isWithSubject(sentence, cue)) {
            return true;
        }
        if (!opensWithSubordinator(sentence)) {
            return false;
        }
        return !Scan.any(sentence.start(), cue.first(), text::isComma);
    }

    /**
     * "Hale, who said", "Hale, who left after the crew said", "in May, when Hale said": no pause closes the relative
     * clause before the cue.
     */
    private static boolean isInRelative(NewsText text, int cue, int start) {
        for (int i = cue - 1; i > start && !Pause.at(text, i) && cue - i <= LONGEST_TO_CUE; i--) {
            if ((text.is(i, WordSet.NARRATORS_RELATIVE) || text.is(i, WHEN)) && Pause.at(text, i - 1)) {
                return true;
            }
        }
        return text.is(cue - 1, WordSet.ANY_RELATIVE) && Pause.at(text, cue - 2);
    }

    /** "Rumours, claiming it was shut, spread": a participle behind the subject, before any verb. */
    private static boolean isBesideSubject(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int comma = cue.first() - 1;
        return cue.form() == VerbForm.ING
                && cue.first() == cue.head()
                && text.isComma(comma)
                && comma > sentence.start()
                && comma - sentence.start() <= NextReport.LONGEST_SUBJECT
                && !Pause.isIn(text, sentence.start(), comma)
                && !text.is(sentence.start(), WordClass.PREPOSITION)
                && !text.hasFinite(sentence.start(), comma);
    }

    /** "With Hill, the mayor, saying": a participle of somebody's behind "with", before any verb. */
    private static boolean isWithSubject(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        return text.is(sentence.start(), WordSet.WITH)
                && cue.form() == VerbForm.ING
                && !text.hasFinite(sentence.start(), cue.first());
    }

    /** "While Hale said", "Even as Hale said", "A day after Hale said", "Considering that Hale said". */
    private static boolean opensWithSubordinator(ReportingSentence sentence) {
        NewsText text = sentence.text();
        int first = text.is(sentence.start(), WordSet.COORDINATOR) ? sentence.start() + 1 : sentence.start();
        first = text.is(first, WordClass.ADVERB) ? first + 1 : first;
        int measure = text.is(first, WordSet.ARTICLE) || text.is(first, WordSet.NUMBER) ? first + 1 : first;
        first = text.is(measure, WordClass.TIME) ? measure + 1 : first;
        return text.is(first, WordSet.ANY_SUBORDINATOR)
                || (ReportWords.CONSIDERING.contains(text.lower(first)) && text.is(first + 1, WordSet.THAT));
    }
}
