package io.quotewire.processor.event;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import java.util.List;
import java.util.Set;

/**
 * What the events of an article are made of: what was extracted, as people have corrected it.
 *
 * @param considered fingerprints of the corrections that had a say, whether or not they changed anything
 */
public record CorrectedExtraction(List<IdentifiedQuote> quotes, List<Mention> mentions, Set<Long> considered) {

    public CorrectedExtraction {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        considered = Set.copyOf(considered);
    }

    /** What the machine found, uncorrected. */
    public static CorrectedExtraction of(String articleId, Extraction extraction) {
        return new CorrectedExtraction(
                IdentifiedQuote.of(articleId, extraction.quotes()), extraction.mentions(), Set.of());
    }
}
