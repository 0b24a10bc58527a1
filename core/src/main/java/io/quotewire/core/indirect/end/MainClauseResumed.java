package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the main clause behind a fronted clause or an aside in which something is reported: "Hale, who said it
 * rained, | went home", "While Hale said it rained, | the crew stayed", "Although the note says it rained, | crews
 * said". Pure functions.
 */
public final class MainClauseResumed {
    private MainClauseResumed() {}

    /** Whether it resumes at the token, which follows a pause, with its verb, or with a subject and then a verb. */
    public static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean subject =
                text.is(i, WordSet.SUBJECT, WordSet.ANY_DETERMINER) || text.isCapital(i) || opensWithPlace(sentence, i);
        int verb = text.is(i, WordClass.ADVERB) && !text.is(i, WordSet.NEGATION) ? i + 1 : i;
        return text.isFinite(verb)
                || isPluralBeforeVerb(text, i)
                || (subject
                        && !text.is(i, WordSet.ANY_RELATIVE)
                        && text.hasFinite(i, Math.min(sentence.end(), i + NextReport.LONGEST_SUBJECT)));
    }

    /** "Crews said": a plural noun and its verb. */
    private static boolean isPluralBeforeVerb(NewsText text, int i) {
        return text.isWord(i)
                && Plural.endsLikeOne(text.lower(i))
                && text.isFinite(i + 1)
                && !text.is(i + 1, WordClass.AUXILIARY);
    }

    /**
     * "Though she said it was shut, | at the hearing she said": a prepositional phrase before a pronoun and its verb.
     */
    private static boolean opensWithPlace(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        for (int j = i + 1; text.is(i, WordSet.PLACING) && j < sentence.end() && !text.isComma(j); j++) {
            if (text.isFinite(j)) {
                return text.is(j - 1, WordClass.SUBJECT_PRONOUN);
            }
        }
        return false;
    }
}
