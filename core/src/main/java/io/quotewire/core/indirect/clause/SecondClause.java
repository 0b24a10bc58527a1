package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a second main clause with its own subject and verb after a comma and a conjunction: "Called it a sham, and
 * the crew left".
 */
public final class SecondClause {
    private SecondClause() {}

    /**
     * "Announced plans to build boats and | the yard would pay", "accused him of theft and | he was held": whether a
     * subject and its auxiliary, or a verb that is no participle ("and the crew | gave more"), begin at the token,
     * without a comma.
     */
    public static boolean isAt(NewsText text, int i, int end) {
        if (text.is(i, WordClass.SUBJECT_PRONOUN)) {
            return text.is(i + 1, WordClass.AUXILIARY) && text.isFinite(i + 1);
        }
        boolean name = text.names().at(i) >= 0 && text.names().at(i - 2) < 0;
        if (!text.is(i, WordSet.THE) && !name) {
            return false;
        }
        int verb = NounPhrase.end(text, i, end);
        return verb < end
                && text.isFinite(verb)
                && (text.is(verb, WordClass.AUXILIARY) || ReportWords.PAST_ONLY.contains(text.lower(verb)));
    }

    /** Whether the comma at the token opens such a clause. */
    public static boolean opensAt(NewsText text, int comma, int end) {
        if (!text.isComma(comma) || !text.is(comma + 1, WordSet.COORDINATOR)) {
            return false;
        }
        int subject = Occasion.behindDay(text, comma + 2);
        boolean opens = text.is(subject, WordSet.SUBJECT, WordSet.ANY_DETERMINER)
                || text.names().at(subject) >= 0
                || Plural.endsLikeOne(text.lower(subject));
        return opens && hasVerb(text, subject, end);
    }

    /** Whether a subject begins at the token and its verb follows directly: "agreed | the yard should close". */
    public static boolean hasVerb(NewsText text, int subject, int end) {
        boolean alone = text.is(subject, WordSet.SUBJECT) && !text.is(subject, WordSet.ANY_RELATIVE);
        int verb = alone && text.isFinite(subject + 1) ? subject + 1 : NounPhrase.end(text, subject, end);
        return verb > subject && verb < end && text.isFinite(verb);
    }
}
