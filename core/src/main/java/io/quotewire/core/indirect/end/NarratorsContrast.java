package io.quotewire.core.indirect.end;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a clause with which the narrator contrasts words that have no verb of their own: "urged them to wait | but
 * by May the port had closed", "called for a toll, | though it may not come". Pure functions.
 */
public final class NarratorsContrast {
    /** "But by six in the morning of the next day the clerks of the port had". */
    private static final int LONGEST_TO_VERB = 16;

    private NarratorsContrast() {}

    /** "It was late, | though.": whether the word at the token alone closes the sentence. */
    static boolean closesAt(NewsText text, int i, int end) {
        return i + 1 == end && (text.is(i, WordSet.CONCEDING) || text.is(i, "however"));
    }

    /** Whether it begins at the token; not "but to stay", "but which it would not", "but fewer boats it had". */
    public static boolean isAt(NewsText text, int i, int end) {
        if (!text.is(i, WordSet.CONTRAST, WordSet.CONCEDING)) {
            return false;
        }
        for (int verb = i + 1; verb < Math.min(end, i + LONGEST_TO_VERB); verb++) {
            if ((verb > i + 1 && opensContact(text, verb)) || opensAnother(text, verb)) {
                return false;
            }
            if (verb > i + 1 && isVerb(text, verb)) {
                return text.isComma(i - 1) || !text.is(verb, WordSet.REPORTED_FUTURE);
            }
        }
        return false;
    }

    /** "Fewer boats | it had"; not "say | they need". */
    private static boolean opensContact(NewsText text, int i) {
        return text.is(i, WordSet.SUBJECT) && text.is(i - 1, WordClass.OPEN) && text.cueAt(i - 1) < 0;
    }

    private static boolean opensAnother(NewsText text, int i) {
        return text.is(i, WordSet.TO, WordSet.NEGATION, WordSet.ANY_RELATIVE)
                || text.is(i, WordSet.WH, WordSet.CONTINUATION)
                || text.isComma(i)
                || text.isQuoted(i)
                || text.is(i, "than");
    }

    /** A finite verb that is no noun: not "boats", but "it sails", "seems to". */
    private static boolean isVerb(NewsText text, int i) {
        return text.isFinite(i)
                && (!Plural.endsLikeOne(text.lower(i))
                        || text.is(i - 1, WordSet.SUBJECT)
                        || text.is(i + 1, WordSet.TO));
    }
}
