package io.quotewire.core.speaker.document;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises the verb whose subject filed "the lawsuit": "Hill sued", "Hill is suing the port". Pure functions. */
final class SuingVerb {
    private static final String SUIT = "suit";
    private static final String COMPLAINT = "complaint";
    private static final String SUED = "sued";

    private SuingVerb() {}

    /** Whether the lower-case noun denotes a lawsuit: "suit", "countersuit", "complaint". */
    static boolean isSuit(String noun) {
        return noun.endsWith(SUIT) || noun.equals(COMPLAINT);
    }

    /** Whether the token is such a verb, outside quote marks, and the noun denotes a lawsuit. */
    static boolean isAt(NewsText text, int token, String noun) {
        return text.is(token, WordSet.SUING) && isSuit(noun) && !text.isQuoted(token) && text.sentenceAt(token) >= 0;
    }

    /** "Hill sued Voss, and Voss sued Hill": each has a suit. */
    static boolean isMutual(NewsText text, int token) {
        int sentence = text.sentenceAt(token);
        return Scan.any(text.sentences().start(sentence), token, i -> text.is(i, WordSet.SUING) && !text.isQuoted(i));
    }

    /** "Hill was sued", "Hill sued for theft", "Hill, sued by a clerk": not an active verb with an object. */
    static boolean isPassive(NewsText text, int token) {
        boolean object = text.is(token + 1, WordClass.DETERMINER)
                || text.is(token + 1, WordClass.POSSESSIVE)
                || text.is(token + 1, WordClass.OBJECT_PRONOUN)
                || text.is(token + 1, WordClass.OPEN)
                || text.names().at(token + 1) >= 0;
        return text.is(token, SUED)
                && ((text.is(token - 1, WordClass.AUXILIARY) && !text.is(token - 1, WordSet.HAVE))
                        || text.isComma(token - 1)
                        || text.is(token + 2, WordSet.PERIOD)
                        || !object);
    }

    /** The verb's first token, an auxiliary if it has one: "Hill (has) sued", "Hill (is) suing". */
    static int first(NewsText text, int token) {
        return text.is(token - 1, WordClass.AUXILIARY) || text.is(token - 1, WordSet.HAVE) ? token - 1 : token;
    }
}
