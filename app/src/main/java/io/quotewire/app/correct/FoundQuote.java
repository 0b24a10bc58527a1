package io.quotewire.app.correct;

import io.quotewire.streaming.contract.QuoteEvent;

/**
 * A quote that was published.
 *
 * @param quote its last publication
 * @param isCurrent whether its passage is still a quote: it was not retracted since, or was published again
 */
record FoundQuote(QuoteEvent quote, boolean isCurrent) {}
