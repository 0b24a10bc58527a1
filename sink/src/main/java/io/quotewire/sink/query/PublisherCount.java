package io.quotewire.sink.query;

import io.quotewire.streaming.contract.Count;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What was counted of one subject over a publisher's quotes, with the articles it was in: who speaks with others has
 * quotes of one article in several partitions.
 *
 * @param articles their ids
 */
public record PublisherCount(Count count, Set<String> articles) {

    public PublisherCount {
        Objects.requireNonNull(count, "count");
        articles = Set.copyOf(articles);
    }

    /** Two counts of the same subject as one. */
    static PublisherCount sum(PublisherCount one, PublisherCount other) {
        Set<String> articles = new HashSet<>(one.articles);
        articles.addAll(other.articles);
        return new PublisherCount(sum(one.count, other.count, articles.size()), articles);
    }

    private static Count sum(Count one, Count other, long articles) {
        return Count.of(
                one.kind(),
                one.type(),
                one.name(),
                one.aboutType(),
                one.about(),
                one.window(),
                articles,
                one.mentions() + other.mentions(),
                one.quotesDirect() + other.quotesDirect(),
                one.quotesMixed() + other.quotesMixed(),
                one.quotesIndirect() + other.quotesIndirect());
    }
}
