package io.quotewire.core.model;

import java.util.List;

/**
 * What one article says: its quotes and its entity mentions, each in the order of the text.
 *
 * @param quotes ordered by start, then end
 * @param mentions every occurrence, ordered by start; they do not overlap
 */
public record Extraction(List<Quote> quotes, List<Mention> mentions) {

    public Extraction {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }
}
