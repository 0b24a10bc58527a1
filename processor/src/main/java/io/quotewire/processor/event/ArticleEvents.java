package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that one version of an article publishes.
 *
 * @param text a sketch of its words; empty if it publishes nothing, or none was kept
 */
public record ArticleEvents(
        List<HashedEvent<QuoteEvent>> quotes,
        List<HashedEvent<MentionEvent>> mentions,
        Contribution contribution,
        Optional<TextSketch> text) {
    public static final ArticleEvents NONE =
            new ArticleEvents(List.of(), List.of(), Contribution.NOTHING, Optional.empty());

    public ArticleEvents {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }

    /** The events of an extraction; quotes below the minimum confidence are included but not counted. */
    public static ArticleEvents of(
            Origin origin, Article article, CorrectedExtraction given, double minimumConfidence) {
        CorrectedExtraction corrected = NameLengthLimit.of(given);
        List<Quote> counted = counted(corrected, minimumConfidence);
        Set<AboutEntity> mentioned = MentionEvents.mentioned(corrected.mentions());
        return new ArticleEvents(
                QuoteEvents.of(origin, article, corrected.quotes(), mentioned),
                MentionEvents.of(origin, corrected.mentions(), mentioned, counted),
                contribution(corrected, counted),
                Optional.of(TextSketch.of(article)));
    }

    /** Whether it publishes and counts nothing. */
    public boolean isNothing() {
        return contribution.equals(Contribution.NOTHING) && quotes.isEmpty() && mentions.isEmpty();
    }

    private static List<Quote> counted(CorrectedExtraction corrected, double minimumConfidence) {
        List<Quote> counted = new ArrayList<>(corrected.quotes().size());
        for (IdentifiedQuote said : corrected.quotes()) {
            if (QuoteEvents.confidence(said.quote()) >= minimumConfidence) {
                counted.add(said.quote());
            }
        }
        return counted;
    }

    private static Contribution contribution(CorrectedExtraction corrected, List<Quote> counted) {
        return new Contribution(
                1,
                corrected.mentions().size(),
                count(counted, QuoteType.DIRECT),
                count(counted, QuoteType.MIXED),
                count(counted, QuoteType.INDIRECT),
                count(counted, SpeakerKind.UNNAMED) + count(counted, SpeakerKind.GROUP),
                count(counted, SpeakerKind.UNKNOWN));
    }

    private static int count(List<Quote> quotes, QuoteType type) {
        int count = 0;
        for (Quote quote : quotes) {
            count += quote.type() == type ? 1 : 0;
        }
        return count;
    }

    private static int count(List<Quote> quotes, SpeakerKind kind) {
        int count = 0;
        for (Quote quote : quotes) {
            count += quote.speakerKind() == kind ? 1 : 0;
        }
        return count;
    }
}
