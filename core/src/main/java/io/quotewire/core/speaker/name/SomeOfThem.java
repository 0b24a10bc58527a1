package io.quotewire.core.speaker.name;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;

/**
 * Recognises some members of a body that is named in the plural, "some Harbour Democrats", "two Republicans": a group,
 * for whom the body does not speak. Pure functions.
 */
final class SomeOfThem {
    private SomeOfThem() {}

    /**
     * Whether the words are for such members.
     *
     * @param heads the names that are heads of the words
     */
    static boolean are(NewsText text, SourceWords source, List<Integer> heads) {
        int first = source.first();
        if (heads.size() != 1 || !(text.is(first, WordSet.PLURAL_AHEAD) || text.isNumber(first))) {
            return false;
        }
        int name = heads.get(0);
        int start = text.names().firstToken(name);
        return start > first
                && text.names().type(name) == EntityType.ORGANIZATION
                && Plural.endsLikeOne(text.lower(text.names().endToken(name) - 1))
                && !Scan.any(first, start, i -> text.is(i, WordClass.PREPOSITION) || text.is(i, WordSet.COORDINATOR));
    }
}
