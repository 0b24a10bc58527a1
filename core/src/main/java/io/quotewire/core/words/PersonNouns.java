package io.quotewire.core.words;

import io.quotewire.core.text.WordList;
import java.util.Set;

/** Nouns that most often denote a person, from WordNet: {@code wordnet-persons.txt}. Thread-safe. */
public final class PersonNouns {
    private static final Set<String> NOUNS = WordList.lines(PersonNouns.class, "wordnet-persons.txt");

    private PersonNouns() {}

    /** Whether the lower-case word is such a noun or its regular plural: "cook", "nannies"; not "prices". */
    public static boolean contains(String lower) {
        return NOUNS.contains(lower) || (lower.endsWith("s") && isPlural(lower));
    }

    private static boolean isPlural(String lower) {
        String stem = lower.substring(0, lower.length() - 1);
        return NOUNS.contains(stem)
                || (stem.endsWith("ie") && NOUNS.contains(stem.substring(0, stem.length() - 2) + "y"))
                || (stem.endsWith("e") && NOUNS.contains(stem.substring(0, stem.length() - 1)));
    }
}
