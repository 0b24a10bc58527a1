package io.quotewire.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Takes a representative sample of texts from a file. */
final class SpreadSample {
    private SpreadSample() {}

    /** The given number of texts, evenly spaced and in order; all of them if there are no more. */
    static List<String> of(List<String> all, int wanted) {
        int step = Math.max(1, all.size() / wanted);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size() && texts.size() < wanted; i += step) {
            texts.add(all.get(i));
        }
        return texts;
    }
}
