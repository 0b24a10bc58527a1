package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.Tokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Phrases of a few words that stand beside a name. Immutable; nothing is allocated where none of them may stand. */
final class ContextPhrases {
    private static final int LONGEST = 4;

    private final Set<String> phrases;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

    /**
     * @param phrases in lower case, their words parted by single blanks; none of more than four words
     * @throws IllegalArgumentException if one is longer
     */
    ContextPhrases(Collection<String> phrases) {
        this.phrases = new HashSet<>(phrases);
        for (String phrase : phrases) {
            if (phrase.chars().filter(c -> c == ' ').count() >= LONGEST) {
                throw new IllegalArgumentException("more than " + LONGEST + " words: " + phrase);
            }
            firstWords.add(phrase.substring(0, (phrase + ' ').indexOf(' ')));
            lastWords.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        }
    }

    boolean contains(String phrase) {
        return phrases.contains(phrase);
    }

    /** Whether one of them begins at the token. */
    boolean beginAt(Tokens tokens, int first) {
        if (first >= tokens.size() || !firstWords.contains(tokens.lower(first))) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            words.append(i > first ? " " : "").append(tokens.lower(i));
            if (contains(words.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them ends before the token. */
    boolean endAt(Tokens tokens, int end) {
        if (end == 0 || !lastWords.contains(tokens.lower(end - 1))) {
            return false;
        }
        String words = "";
        for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
            words = tokens.lower(i) + (words.isEmpty() ? "" : " ") + words;
            if (contains(words)) {
                return true;
            }
        }
        return false;
    }
}
