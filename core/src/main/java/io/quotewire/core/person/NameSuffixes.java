package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Suffixes after a family name that are not part of it, from {@code name-suffixes.txt}. */
final class NameSuffixes {
    private static final Set<String> JUNIOR = read("junior");
    private static final Set<String> ANY = read("any");
    private static final Set<String> EXACT = read("exact");

    private static final int LONGEST = Stream.of(JUNIOR, ANY, EXACT)
            .flatMap(Set::stream)
            .mapToInt(String::length)
            .max()
            .orElse(0);

    private NameSuffixes() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(NameSuffixes.class, "name-suffixes.txt", kind::equals);
    }

    /** Whether the word is a suffix: "Jr.", "III", "KC". */
    static boolean contains(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        return ANY.contains(word.toLowerCase(Locale.ROOT)) || isJunior(word) || isAdornment(word);
    }

    /** Whether the word is "Jr." or the like. */
    static boolean isJunior(String word) {
        return JUNIOR.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the name is published without the suffix: "III", "KC"; not "Jr.", which distinguishes a son from his
     * father.
     */
    static boolean isAdornment(String word) {
        return EXACT.contains(word);
    }
}
