package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises how a narrator explains to readers, at the end of what was said, where a place is: "said they were held
 * in Lima, | a city of ten million people". Pure functions.
 */
public final class PlaceGloss {
    private static final Set<String> PLACES = WordList.words(PlaceGloss.class, "places.txt");
    /** "A small fishing". */
    private static final int MOST_WORDS = 3;

    private PlaceGloss() {}

    /** Whether such words go from the token to {@code end}; not "Lima, a city of ten million, and killed two". */
    public static boolean isAt(NewsText text, int i, int end) {
        if (!text.is(i, WordSet.ARTICLE) || text.is(i, WordSet.THE) || !isPlace(text, i - 2)) {
            return false;
        }
        int noun = Scan.past(
                i + 1, i + 1 + MOST_WORDS, word -> text.is(word, WordClass.OPEN) && !PLACES.contains(text.lower(word)));
        return PLACES.contains(text.lower(noun)) && text.isWord(noun + 1) && !goesOn(text, noun + 1, end);
    }

    private static boolean isPlace(NewsText text, int i) {
        int name = text.names().at(i);
        return name >= 0 ? text.names().type(name) == EntityType.LOCATION : text.isCapital(i);
    }

    /** Whether what was said goes on behind a comma or "and". */
    private static boolean goesOn(NewsText text, int from, int end) {
        return Scan.any(
                from,
                end,
                i -> (text.isComma(i) && i + 1 < end && !text.is(i + 1, WordSet.ANY_RELATIVE) && !text.is(i + 1, "one"))
                        || (text.is(i, WordSet.CONTINUATION) && text.hasFinite(i + 1, end)));
    }
}
