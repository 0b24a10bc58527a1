package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds where the content goes on behind a relative clause of the narrator's: "Hale said it was old, which she had
 * called a sham, and | that it would close". Pure functions.
 */
public final class ResumedThat {
    private static final ClauseEnd CLAUSE_END = new ClauseEnd();

    private ResumedThat() {}

    /** The second clause of the content whose first ends before {@code end}, if it opens with "and that". */
    public static Optional<Phrase> behind(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        if (!text.isComma(end) || !text.is(end + 1, WordSet.ANY_RELATIVE)) {
            return Optional.empty();
        }
        for (int i = end + 2; i + 2 < sentence.end(); i = MarkedStretch.past(text, i, sentence.end())) {
            if (text.is(i, WordSet.THAT) || text.isMark(i, ':')) {
                return Optional.empty();
            }
            boolean resumes = text.is(i, WordSet.CONTINUATION)
                    && text.is(i + 1, WordSet.THAT)
                    && (text.isComma(i - 1) || text.isQuoted(i - 1));
            if (resumes) {
                return opensClause(text, i + 2) && !isReport(sentence, end + 2, i)
                        ? Optional.of(new Phrase(i + 1, CLAUSE_END.of(sentence, i + 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "That she", "that the", "that Hill", "that officers"; not "that decision", "that same day", "that was all". */
    private static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordSet.SUBJECT)
                || text.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || text.names().at(i) >= 0
                || (Plural.endsLikeOne(text.lower(i)) && GroupNouns.arePeople(text.lower(i)));
    }

    /** "Who told him it was over", "who said to wait": what comes behind "and that" may be said there, too. */
    private static boolean isReport(ReportingSentence sentence, int from, int to) {
        NewsText text = sentence.text();
        int c = sentence.cueFrom(from, to);
        return c >= 0 && Scan.any(sentence.cues().get(c).end(), to, i -> text.isFinite(i) || text.is(i, WordSet.TO));
    }
}
