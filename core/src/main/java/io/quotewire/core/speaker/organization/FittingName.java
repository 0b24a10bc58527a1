package io.quotewire.core.speaker.organization;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Chooses among the names that fit a noun: the only one, "the Harbour Workers (HW)" being one, or the only one that
 * opens a sentence, if the others are named behind prepositions: "The Dock Exchange faces competition from the Lima
 * Exchange. The exchange said". Pure functions.
 */
final class FittingName {
    private FittingName() {}

    /** The only one among the first occurrences of some names. */
    static OptionalInt only(NewsText text, int... fitting) {
        boolean one = IntStream.of(fitting)
                .skip(1)
                .allMatch(name -> Acronym.joins(text, name, fitting[0]) || isShorter(text, name, fitting[0]));
        return one && fitting.length > 0 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    /** "Hurricane Centre" and "National Hurricane Centre": one ends in all the words of the other. */
    private static boolean isShorter(NewsText text, int name, int other) {
        String words = text.names().words(text.tokens(), name);
        String others = text.names().words(text.tokens(), other);
        return words.endsWith(' ' + others) || others.endsWith(' ' + words);
    }

    /** The only one, or the only one that is a subject. */
    static OptionalInt subject(NewsText text, int... fitting) {
        OptionalInt only = only(text, fitting);
        if (only.isPresent()) {
            return only;
        }
        int[] others = IntStream.of(fitting)
                .filter(name -> !isBehindPreposition(text, name))
                .toArray();
        return others.length == 1 && opensSentence(text, others[0]) ? OptionalInt.of(others[0]) : OptionalInt.empty();
    }

    /** "(Faces competition) from the Lima Exchange": less in focus than a subject. */
    static boolean isBehindPreposition(NewsText text, int name) {
        return text.is(ahead(text, name), WordClass.PREPOSITION);
    }

    private static boolean opensSentence(NewsText text, int name) {
        return text.opensSentence(ahead(text, name) + 1);
    }

    private static int ahead(NewsText text, int name) {
        int ahead = text.names().firstToken(name) - 1;
        return text.is(ahead, WordSet.THE) ? ahead - 1 : ahead;
    }
}
