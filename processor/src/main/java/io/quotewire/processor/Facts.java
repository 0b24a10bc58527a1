package io.quotewire.processor;

import io.quotewire.core.Extraction;
import io.quotewire.core.Quote;
import io.quotewire.core.QuoteType;
import io.quotewire.core.SpeakerKind;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.List;

/** All that one version of an article publishes. */
record Facts(List<Fact<QuoteEvent>> quotes, List<Fact<MentionEvent>> mentions, Tally tally) {
    static final Facts NONE = new Facts(List.of(), List.of(), Tally.NOTHING);

    Facts {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }

    /** The facts of one extraction; quotes of less than the minimum confidence are among them, but not counted. */
    static Facts of(Origin origin, Article article, Extraction extraction, double minimumConfidence) {
        List<Quote> counted = extraction.quotes().stream()
                .filter(quote -> QuoteFacts.confidence(quote) >= minimumConfidence)
                .toList();
        return new Facts(
                QuoteFacts.of(origin, article, extraction.quotes()),
                MentionFacts.of(origin, extraction.mentions(), counted),
                tally(extraction, counted));
    }

    private static Tally tally(Extraction extraction, List<Quote> counted) {
        return new Tally(
                1,
                extraction.mentions().size(),
                count(counted, QuoteType.DIRECT),
                count(counted, QuoteType.MIXED),
                count(counted, QuoteType.INDIRECT),
                count(counted, SpeakerKind.UNNAMED),
                count(counted, SpeakerKind.UNKNOWN));
    }

    private static int count(List<Quote> quotes, QuoteType type) {
        return (int) quotes.stream().filter(quote -> quote.type() == type).count();
    }

    private static int count(List<Quote> quotes, SpeakerKind kind) {
        return (int)
                quotes.stream().filter(quote -> quote.speakerKind() == kind).count();
    }
}
