package io.quotewire.producer.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much two texts say the same: F1 over their words, with repetition, order apart. */
final class WordOverlap {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordOverlap() {}

    /** 0 to 1. */
    static double f1(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        int ones = 0;
        for (String word : words(one)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                ones++;
            }
        }
        int others = 0;
        int shared = 0;
        for (String word : words(other)) {
            if (!word.isEmpty()) {
                others++;
                Integer left = counts.get(word);
                if (left != null && left > 0) {
                    shared++;
                    counts.put(word, left - 1);
                }
            }
        }
        return ones + others == 0 ? 0 : 2.0 * shared / (ones + others);
    }

    private static Iterable<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    }
}
