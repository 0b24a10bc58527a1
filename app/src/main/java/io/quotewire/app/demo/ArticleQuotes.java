package io.quotewire.app.demo;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reassembles the quotes of each article: they are in the partitions of their speakers, so a reader of several
 * partitions receives them in any order. An article is complete when it has as many as its record on {@code processed}
 * says.
 */
final class ArticleQuotes {
    /** Retractions first, then publications in the order of the text. */
    private static final Comparator<QuoteEvent> ORDER = Comparator.comparing(
                    (QuoteEvent quote) -> quote.change() == Change.PUBLISHED)
            .thenComparingInt(QuoteEvent::start);

    private final Map<Version, Waiting> waiting = new HashMap<>();

    /** Adds a quote; returns all of its article if it was the last of them. */
    Optional<List<QuoteEvent>> add(QuoteEvent quote) {
        Version version = new Version(quote.articleId(), quote.revision());
        Waiting of = waiting.computeIfAbsent(version, unseen -> new Waiting());
        of.quotes.add(quote);
        return whole(version, of);
    }

    /** Adds an article's record; returns its quotes if all had arrived before it. */
    Optional<List<QuoteEvent>> add(Processed line) {
        int quotes = line.quotesPublished() + line.quotesRetracted();
        if (quotes == 0) {
            return Optional.empty();
        }
        Version version = new Version(line.articleId(), line.revision());
        Waiting of = waiting.computeIfAbsent(version, unseen -> new Waiting());
        of.expected += quotes;
        return whole(version, of);
    }

    private Optional<List<QuoteEvent>> whole(Version version, Waiting of) {
        if (of.quotes.size() < of.expected || of.expected == 0) {
            return Optional.empty();
        }
        waiting.remove(version);
        of.quotes.sort(ORDER);
        return Optional.of(of.quotes);
    }

    private record Version(String article, long revision) {}

    private static final class Waiting {
        private final List<QuoteEvent> quotes = new ArrayList<>();
        private int expected;
    }
}
