package io.quotewire.sink.query;

import io.quotewire.streaming.contract.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was counted of one subject over a publisher's quotes, with the articles it was in: who speaks with others has
 * quotes of one article in several partitions.
 *
 * @param articles their ids; of those who are low among many not all of them, which then count as others than everybody
 *     else's
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
        return new PublisherCount(
                sum(one.count, other.count, articles.size() + one.untold() + other.untold()), articles);
    }

    /**
     * The same for another instance.
     *
     * @param mostArticles how many ids go with them, those of the first first
     */
    static Answer<PublisherCount> toTell(Answer<PublisherCount> counted, int mostArticles) {
        List<PublisherCount> told = new ArrayList<>(counted.items().size());
        int left = mostArticles;
        for (PublisherCount one : counted.items()) {
            boolean fits = one.articles.size() <= left;
            left = fits ? left - one.articles.size() : 0;
            told.add(fits ? one : new PublisherCount(one.count, Set.of()));
        }
        return new Answer<>(counted.partitions(), told, counted.examined());
    }

    /** How many articles there are whose ids are not here. */
    private long untold() {
        return Math.max(0, count.articles() - articles.size());
    }

    private static Count sum(Count one, Count other, long articles) {
        return Count.of(
                new Count.Counted(one.kind(), one.type(), one.name(), one.aboutType(), one.about()),
                one.window(),
                new Count.Amounts(
                        articles,
                        one.mentions() + other.mentions(),
                        one.quotesDirect() + other.quotesDirect(),
                        one.quotesMixed() + other.quotesMixed(),
                        one.quotesIndirect() + other.quotesIndirect()));
    }
}
