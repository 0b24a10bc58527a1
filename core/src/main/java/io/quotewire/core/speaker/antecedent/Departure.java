package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises that a person has left, was chosen or fell victim, on which the holder of an office then comments: "Hill
 * has resigned. The prime minister said". Pure functions.
 */
final class Departure {
    private static final Set<String> LEAVES = WordList.ofKind(Departure.class, "departures.txt", "leaves"::equals);
    private static final Set<String> SUFFERS = WordList.ofKind(Departure.class, "departures.txt", "suffers"::equals);
    /** The maximum number of words between the name and the verb: "has now been". */
    private static final int MOST_AUXILIARIES = 4;

    private Departure() {}

    /** Whether the text says so where it first names the person, or where it names them last before the token. */
    static boolean isOf(NewsText text, Person person, int token) {
        return isBehind(text, person.firstMention())
                || isBehind(text, person.lastMentionBefore(text.names().firstFrom(token)));
    }

    private static boolean isBehind(NewsText text, int name) {
        int i = name < 0 ? -1 : text.names().endToken(name);
        int last = i + MOST_AUXILIARIES;
        boolean passive = false;
        while (i >= 0 && i < last && (text.is(i, WordClass.AUXILIARY) || text.is(i, WordClass.ADVERB))) {
            passive |= text.is(i, WordSet.BE);
            i++;
        }
        return i >= 0 && (LEAVES.contains(text.lower(i)) || (passive && SUFFERS.contains(text.lower(i))));
    }
}
