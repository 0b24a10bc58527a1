package io.quotewire.core.entity;

import io.quotewire.core.text.Tokens;

/**
 * Finds the names of persons, organisations and places in a text.
 *
 * <p>Implementations are pure: the same tokens always give the same spans, no text makes them throw, time grows linearly
 * with the length of the text, and one instance may be shared by any number of threads.
 */
public interface EntityTagger {

    /** Tags a whole article: what its first paragraph tells of a name helps with the others. */
    EntitySpans tag(Tokens tokens);
}
