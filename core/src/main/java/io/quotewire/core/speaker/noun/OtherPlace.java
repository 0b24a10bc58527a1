package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether a text has turned to another place than an organisation's own: "Peru's sol fell after the Fed met. The
 * central bank", "The Fed met. In Lima, the central bank". Pure functions.
 */
final class OtherPlace {
    private OtherPlace() {}

    /** Whether it has, in the sentence of the name or behind it, before the token. */
    static boolean isBetween(NewsText text, int name, int token) {
        int own = text.names().firstToken(name);
        int start = text.sentences().start(text.sentenceAt(own));
        for (int i = text.names().firstFrom(start);
                i < text.names().size() && text.names().firstToken(i) < token;
                i++) {
            if (text.names().type(i) == EntityType.LOCATION && isTopic(text, i) && !isOf(text, i, name)) {
                return true;
            }
        }
        return false;
    }

    /** "Peru's", "In Lima,". */
    private static boolean isTopic(NewsText text, int place) {
        int ahead = text.names().firstToken(place) - 1;
        int end = text.names().endToken(place);
        boolean opens = text.is(ahead, WordClass.PREPOSITION) && text.opensSentence(ahead) && text.isComma(end);
        return opens || text.is(end, WordSet.GENITIVE);
    }

    /** "Japan" and the "Bank of Japan". */
    private static boolean isOf(NewsText text, int place, int name) {
        String word = text.lower(text.names().firstToken(place));
        return Scan.any(text.names().firstToken(name), text.names().endToken(name), i -> text.is(i, word));
    }
}
