package io.quotewire.sink.query;

import io.quotewire.streaming.contract.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The count of one subject over a publisher's quotes, with the ids of its articles: the quotes of one article by
 * several speakers may be in several partitions.
 *
 * @param articles ids of the articles; incomplete for low counts among many, whose other articles are then taken for
 *     distinct ones
 */
public record PublisherCount(Count count, Set<String> articles) {

    public PublisherCount {
        Objects.requireNonNull(count, "count");
        articles = Set.copyOf(articles);
    }

    /** Adds up two counts of the same subject. */
    static PublisherCount sum(PublisherCount one, PublisherCount other) {
        Set<String> articles = new HashSet<>(one.articles);
        articles.addAll(other.articles);
        return new PublisherCount(
                sum(one.count, other.count, articles.size() + one.untold() + other.untold()), articles);
    }

    /**
     * The answer to send to another instance.
     *
     * @param mostArticles the most ids to send, those of the first counts first
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

    /** The number of articles whose ids are missing. */
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
