package io.quotewire.processor.fact;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.List;

/** All that one version of an article publishes. */
public record Facts(List<Fact<QuoteEvent>> quotes, List<Fact<MentionEvent>> mentions, Contribution contribution) {
    public static final Facts NONE = new Facts(List.of(), List.of(), Contribution.NOTHING);

    public Facts {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }

    /** The facts of one extraction; quotes of less than the minimum confidence are among them, but not counted. */
    public static Facts of(Origin origin, Article article, Extraction extraction, double minimumConfidence) {
        List<Quote> counted = extraction.quotes().stream()
                .filter(quote -> QuoteFacts.confidence(quote) >= minimumConfidence)
                .toList();
        return new Facts(
                QuoteFacts.of(origin, article, extraction.quotes()),
                MentionFacts.of(origin, extraction.mentions(), counted),
                contribution(extraction, counted));
    }

    private static Contribution contribution(Extraction extraction, List<Quote> counted) {
        return new Contribution(
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
