package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;

/** What stands behind a family name and is no part of it, from {@code name-suffixes.txt}. */
final class NameSuffixes {
    private static final Set<String> JUNIOR = read("junior");
    private static final Set<String> ANY = read("any");
    private static final Set<String> EXACT = read("exact");

    private NameSuffixes() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(NameSuffixes.class, "name-suffixes.txt", kind::equals);
    }

    /** "Jr.", "III", "KC". */
    static boolean contains(String word) {
        return ANY.contains(word.toLowerCase(Locale.ROOT)) || isJunior(word) || isAdornment(word);
    }

    /** "Jr." */
    static boolean isJunior(String word) {
        return JUNIOR.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the name is published without it: "III", "KC"; no "Jr.", which tells a son from his father. */
    static boolean isAdornment(String word) {
        return EXACT.contains(word);
    }
}
