package io.quotewire.core.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name without titles.
 *
 * @param words at least one
 */
public record PersonName(List<String> words) {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    public PersonName {
        words = List.copyOf(words);
    }

    /** The last word but for a suffix ("Jr."). */
    public String last() {
        int i = words.size() - 1;
        while (i > 0 && SUFFIXES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
            i--;
        }
        return words.get(i);
    }

    public String first() {
        return words.get(0);
    }

    public boolean isSingle() {
        return words.size() == 1;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
