package io.quotewire.producer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Searches names, such as those of classes, for many words at once, ignoring case. Immutable. */
public final class NamedParts {
    private static final int LETTERS = 128;

    private final List<List<String>> byFirstLetters = new ArrayList<>(LETTERS);

    /** @param parts ASCII in lower case, each of at least two characters */
    public NamedParts(List<String> parts) {
        for (int i = 0; i < LETTERS; i++) {
            byFirstLetters.add(new ArrayList<>(0));
        }
        parts.forEach(part -> byFirstLetters.get(slot(part, 0)).add(part));
    }

    /** Whether the name contains one of the words. */
    public boolean standIn(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i + 1 < folded.length(); i++) {
            for (String part : byFirstLetters.get(slot(folded, i))) {
                if (folded.startsWith(part, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int slot(String word, int at) {
        return (word.charAt(at) * 31 + word.charAt(at + 1)) & (LETTERS - 1);
    }
}
