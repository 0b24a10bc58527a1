package io.quotewire.processor.event;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import java.util.List;
import java.util.Set;

/**
 * What an article's events are made from: the extraction with people's corrections applied.
 *
 * @param considered fingerprints of the corrections that were considered, whether or not they changed anything
 */
public record CorrectedExtraction(List<IdentifiedQuote> quotes, List<Mention> mentions, Set<Long> considered) {

    public CorrectedExtraction {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        considered = Set.copyOf(considered);
    }

    /** The extraction without corrections. */
    public static CorrectedExtraction of(String articleId, Extraction extraction) {
        return new CorrectedExtraction(
                IdentifiedQuote.of(articleId, extraction.quotes()), extraction.mentions(), Set.of());
    }
}
