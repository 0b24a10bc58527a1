package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises "according to" and "per", which introduce a source without a verb. */
public final class SourcePreposition {
    /** The length of "according to" in tokens. */
    public static final int LENGTH = 2;

    private SourcePreposition() {}

    /**
     * Whether the token is a "per" that introduces a source, after a pause or first in its sentence: ", per the
     * Herald"; not "per cent", "per year".
     */
    public static boolean isPer(NewsText text, int token) {
        if (!text.is(token, WordSet.PER) || isName(text, token)) {
            return false;
        }
        boolean apart = text.opensSentence(token) || text.isQuoted(token - 1) || Pause.orBracketAt(text, token - 1);
        return apart
                && (text.isCapital(token + 1)
                        || text.is(token + 1, WordClass.POSSESSIVE)
                        || (text.is(token + 1, WordSet.ARTICLE) && text.isWord(token + 2))
                        || isPlural(text, token + 1));
    }

    /** "Per Dahl said", "Per Dahl and Siv Moe"; not "Per Dahl, it was late". */
    private static boolean isName(NewsText text, int token) {
        int name = text.names().at(token);
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && !text.isMark(text.names().endToken(name), ',');
    }

    /** "Per sources", "per court documents", "per police". */
    private static boolean isPlural(NewsText text, int noun) {
        return text.is(noun, WordClass.OPEN)
                && text.tokens().isLetter(noun)
                && (text.is(noun, WordSet.PLURAL_NOUN)
                        || Plural.endsLikeOne(text.lower(noun))
                        || (text.is(noun + 1, WordClass.OPEN) && Plural.endsLikeOne(text.lower(noun + 1))));
    }

    /** Whether the text may have a source preposition at all. */
    public static boolean mayBeIn(NewsText text) {
        return text.mayHave(WordSet.ACCORDING) || text.mayHave(WordSet.PER);
    }

    /** The first token in {@code [from, to)} that may open a source preposition; {@code to} if there is none. */
    public static int next(NewsText text, int from, int to) {
        return text.next(from, text.next(from, to, WordSet.PER), WordSet.ACCORDING);
    }

    /**
     * The number of tokens of the source preposition at the token: 2 for "according to", 1 for "per", 0 if there is
     * none.
     */
    public static int length(NewsText text, int token) {
        if (isAt(text, token)) {
            return LENGTH;
        }
        return isPer(text, token) ? 1 : 0;
    }

    /** Whether a source preposition ends before the token. */
    public static boolean isBefore(NewsText text, int token) {
        return isAt(text, token - LENGTH) || isPer(text, token - 1);
    }

    /** Whether "according to" begins at the token. */
    public static boolean isAt(NewsText text, int token) {
        return text.is(token, WordSet.ACCORDING) && text.is(token + 1, WordSet.TO);
    }
}
