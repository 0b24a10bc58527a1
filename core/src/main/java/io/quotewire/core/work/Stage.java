package io.quotewire.core.work;

import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A stage of the extraction, run over several texts before any of them goes on to the next stage. The code and the
 * tables of a stage fit into a processor's cache, those of all stages together do not: text by text, each stage would
 * fetch its own again for each text.
 */
public final class Stage {
    /** More texts at once gain nothing, and their results take the place of code and tables in the cache. */
    public static final int MOST_TEXTS = 32;

    /** The texts of one batch have no more characters together, unless it is one text. */
    public static final int MOST_CHARACTERS = 100_000;

    private Stage() {}

    /**
     * The results of a stage for texts 0 to {@code count - 1}.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted meanwhile
     */
    public static <T> List<T> each(int count, IntFunction<T> stage) {
        List<T> results = new ArrayList<>(count);
        for (int text = 0; text < count; text++) {
            InterruptCheck.check();
            results.add(stage.apply(text));
        }
        return results;
    }

    /** The texts that are to pass the stages together, in order; a long one passes them alone. */
    public static List<Span> batches(List<String> texts) {
        List<Span> batches = new ArrayList<>();
        int start = 0;
        int characters = 0;
        for (int text = 0; text < texts.size(); text++) {
            characters += texts.get(text).length();
            if (text > start && (text - start == MOST_TEXTS || characters > MOST_CHARACTERS)) {
                batches.add(new Span(start, text));
                start = text;
                characters = texts.get(text).length();
            }
        }
        if (start < texts.size()) {
            batches.add(new Span(start, texts.size()));
        }
        return batches;
    }
}
