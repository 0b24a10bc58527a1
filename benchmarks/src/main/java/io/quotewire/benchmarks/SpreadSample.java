package io.quotewire.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Texts from all over a file, so that a few stand for it. */
final class SpreadSample {
    private SpreadSample() {}

    /** So many of the texts, at even distances, in their order; all of them where there are no more. */
    static List<String> of(List<String> all, int wanted) {
        int step = Math.max(1, all.size() / wanted);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size() && texts.size() < wanted; i += step) {
            texts.add(all.get(i));
        }
        return texts;
    }
}
