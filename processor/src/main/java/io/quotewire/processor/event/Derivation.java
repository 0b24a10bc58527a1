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
public record Derivation(List<IdentifiedQuote> quotes, List<Mention> mentions, Set<Long> considered) {

    public Derivation {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        considered = Set.copyOf(considered);
    }

    /** What the machine found, uncorrected. */
    public static Derivation of(String articleId, Extraction extraction) {
        return new Derivation(IdentifiedQuote.of(articleId, extraction.quotes()), extraction.mentions(), Set.of());
    }
}
