package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether a text has brought up another organisation that a phrase may mean: "a mining group … the group",
 * "rights group Harland … the trade group", "militants … the militant group"; not "the group", nor "the mining group
 * Harland". Pure functions.
 */
final class AnotherOfKind {
    private static final String GROUP = "group";
    private static final String UNION = "union";

    private AnotherOfKind() {}

    /** Whether there is one before the phrase from its article to the noun. */
    static boolean isBefore(NewsText text, int article, int noun) {
        String word = text.lower(noun);
        String modifier = noun > article + 1 ? text.lower(noun - 1) : "";
        int from = article - Reach.OF_ORGANIZATIONS;
        return text.tokens().anyAlike(from, noun, i -> text.names().at(i) < 0 && isOther(text, i, modifier))
                || (word.equals(UNION) && noun > article + 1 && text.tokens().anyAlike(from, noun - 1, i -> true))
                || (word.equals(GROUP) && areMembers(text, from, article, modifier));
    }

    /** "Militants" for "the militant group". */
    private static boolean areMembers(NewsText text, int from, int article, String modifier) {
        return !modifier.isEmpty()
                && Scan.any(
                        Math.max(0, from),
                        article,
                        i -> text.lower(i).startsWith(modifier) && Plural.endsLikeOne(text.lower(i)));
    }

    private static boolean isOther(NewsText text, int noun, String modifier) {
        boolean former = text.is(noun - 1, WordSet.FORMER) || text.is(noun - 1, WordSet.OTHER_COMPANY);
        boolean unlike = !modifier.isEmpty() && text.is(noun - 1, WordClass.OPEN) && !text.is(noun - 1, modifier);
        boolean named = (isName(text, noun + 1) && !former && !unlike) || isName(text, noun - 1);
        boolean again = text.is(noun - 1, modifier) && !text.is(noun - 2, WordSet.SINGULAR_AHEAD);
        return !named && !again && !text.is(noun - 1, WordSet.THE);
    }

    private static boolean isName(NewsText text, int token) {
        return text.names().is(token, EntityType.ORGANIZATION);
    }
}
