package io.quotewire.core.model;

import java.util.List;

/**
 * The result for one article: its quotes and its entity mentions, each in text order.
 *
 * @param quotes ordered by start, then end
 * @param mentions every occurrence, ordered by start; they do not overlap
 * @param ownNames the article's own name of each mention's entity: the longest good form that the article has, whatever
 *     the catalogue calls it; not published
 */
public record Extraction(List<Quote> quotes, List<Mention> mentions, List<String> ownNames) {

    public Extraction {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        ownNames = List.copyOf(ownNames);
        if (ownNames.size() != mentions.size()) {
            throw new IllegalArgumentException(ownNames.size() + " own names for " + mentions.size() + " mentions");
        }
    }

    /** An extraction whose entities have no other names than the article's own. */
    public Extraction(List<Quote> quotes, List<Mention> mentions) {
        this(quotes, mentions, mentions.stream().map(Mention::entity).toList());
    }
}
