package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a fronted phrase for a person's point of view: "To Hill, a baker, Rembrandt was a hero", "For Hill, …",
 * "In the eyes of Hill, …", "In Hill's view, …". That person is the topic of what follows.
 */
final class PointOfView {
    private PointOfView() {}

    /** Whether the person's name at the tokens {@code [first, after)} is in such a phrase. */
    static boolean is(NewsText text, int first, int after) {
        if (text.is(after, WordSet.GENITIVE)) {
            return text.is(first - 1, WordSet.IN)
                    && text.opensSentence(first - 1)
                    && text.is(after + 1, WordSet.VIEW)
                    && text.isMark(after + 2, ',');
        }
        if (!text.isMark(after, ',')) {
            return false;
        }
        boolean leads =
                (text.is(first - 1, WordSet.TO) || text.is(first - 1, WordSet.FOR)) && text.opensSentence(first - 1);
        return leads
                || (text.is(first - 1, WordSet.OF)
                        && text.is(first - 2, WordSet.VIEW)
                        && text.is(first - 3, WordSet.THE)
                        && text.is(first - 4, WordSet.IN)
                        && text.opensSentence(first - 4));
    }
}
