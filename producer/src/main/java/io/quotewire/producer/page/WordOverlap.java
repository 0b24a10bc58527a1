package io.quotewire.producer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures the common words of two texts, counting repetitions and ignoring order. */
final class WordOverlap {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int ones;
    private final int others;
    private final int shared;

    private WordOverlap(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int found = 0;
        for (String word : other) {
            if (left.getOrDefault(word, 0) > 0) {
                found++;
                left.merge(word, -1, Integer::sum);
            }
        }
        ones = one.size();
        others = other.size();
        shared = found;
    }

    static WordOverlap of(String one, String other) {
        return new WordOverlap(words(one), words(other));
    }

    /** F1 over the words, 0 to 1. */
    double f1() {
        return ones + others == 0 ? 0 : 2.0 * shared / (ones + others);
    }

    /** The share of the first text's words that the second contains, 0 to 1. */
    double shareOfOne() {
        return ones == 0 ? 0 : (double) shared / ones;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
