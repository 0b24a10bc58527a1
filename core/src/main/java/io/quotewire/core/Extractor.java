package io.quotewire.core;

import io.quotewire.core.model.Extraction;
import java.util.List;

/**
 * Finds the quotes and the entities of an article.
 *
 * <p>Implementations are pure: the same body always gives the same extraction. No string makes them throw, but on an
 * interrupted thread they may end in a {@link java.util.concurrent.CancellationException}. Time and memory grow
 * linearly with the length of the text. One instance may be shared by any number of threads.
 */
public interface Extractor {

    /**
     * Extracts from one article. The headline is not needed: nothing is quoted from it, and the names it gives in full
     * are given in full by the body too.
     *
     * @param body the text; paragraphs are separated by line breaks; all offsets refer to it
     */
    Extraction extract(String body);

    /**
     * Extracts from several articles, with the same results as from each alone; faster, if the implementation shares
     * work between them.
     *
     * @return the extraction of each body, in their order
     */
    default List<Extraction> extractAll(List<String> bodies) {
        return bodies.stream().map(this::extract).toList();
    }

    /**
     * Identifies what this extractor does: two extractors of the same version give the same extraction for the same
     * text. The version covers the rules, the model and the catalogue.
     */
    String version();
}
