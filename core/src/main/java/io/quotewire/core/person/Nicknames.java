package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** First names that refer to the same person, from {@code nicknames.txt}. Immutable and thread-safe. */
final class Nicknames {
    private static final Map<String, Set<String>> FULL_NAMES = load();

    private Nicknames() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> fullNames = new HashMap<>();
        for (List<String> words : WordList.rows(Nicknames.class, "nicknames.txt")) {
            for (String word : words) {
                fullNames.computeIfAbsent(word, key -> new HashSet<>(2)).add(words.get(0));
            }
        }
        return fullNames;
    }

    /**
     * Whether both are short forms of one name, or one is short for the other: "Bill" and "William", "Bob" and "Rob".
     */
    static boolean areOne(String name, String other) {
        Set<String> full = FULL_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
        Set<String> otherFull = FULL_NAMES.getOrDefault(other.toLowerCase(Locale.ROOT), Set.of());
        return full.stream().anyMatch(otherFull::contains);
    }
}
