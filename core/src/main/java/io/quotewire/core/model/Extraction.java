package io.quotewire.core.model;

import java.util.List;

/**
 * What one article says: its quotes and its entity mentions, each in the order of the text.
 *
 * @param quotes ordered by start, then end
 * @param mentions every occurrence, ordered by start; they do not overlap
 * @param ownNames of each mention what the article calls the entity, by the longest good form that it has, whatever the
 *     catalogue does; not published
 */
public record Extraction(List<Quote> quotes, List<Mention> mentions, List<String> ownNames) {

    public Extraction {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        ownNames = List.copyOf(ownNames);
        if (ownNames.size() != mentions.size()) {
            throw new IllegalArgumentException("each mention has a name of the article's own");
        }
    }

    /** Of an article whose entities go by the names that it has for them. */
    public Extraction(List<Quote> quotes, List<Mention> mentions) {
        this(quotes, mentions, mentions.stream().map(Mention::entity).toList());
    }
}
