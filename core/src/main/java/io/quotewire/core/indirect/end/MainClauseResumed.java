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
    /** "A search for her name in the lists of the port | finds". */
    private static final int LONGEST_INDEFINITE = 16;

    private MainClauseResumed() {}

    /** Whether it resumes at the token, which follows a pause, with its verb, or with a subject and then a verb. */
    public static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean subject = text.is(i, WordSet.SUBJECT)
                || text.is(i, WordSet.ANY_DETERMINER)
                || text.isCapital(i)
                || opensWithPlace(sentence, i);
        int verb = text.is(i, WordClass.ADVERB) && !text.is(i, WordSet.NEGATION) ? i + 1 : i;
        return text.isFinite(verb)
                || isPluralBeforeVerb(text, i)
                || (subject
                        && !text.is(i, WordSet.ANY_RELATIVE)
                        && text.hasFinite(i, Math.min(sentence.end(), i + NextReport.LONGEST_SUBJECT)))
                || isIndefinite(sentence, i);
    }

    /** "Crews said": a plural noun and its verb. */
    private static boolean isPluralBeforeVerb(NewsText text, int i) {
        return text.isWord(i)
                && Plural.endsLikeOne(text.lower(i))
                && text.isFinite(i + 1)
                && !text.is(i + 1, WordClass.AUXILIARY);
    }

    /** "A search for her name in the lists of the port finds": a long subject without a pause. */
    private static boolean isIndefinite(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.ARTICLE) || text.is(i, WordSet.THE)) {
            return false;
        }
        int verb = i + 1;
        int last = Math.min(sentence.end(), i + LONGEST_INDEFINITE);
        while (verb < last && !text.isFinite(verb) && text.isWord(verb) && !text.is(verb, WordSet.ANY_RELATIVE)) {
            verb++;
        }
        return verb < last && text.isFinite(verb);
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
