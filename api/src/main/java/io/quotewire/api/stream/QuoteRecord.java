package io.quotewire.api.stream;

import io.quotewire.streaming.contract.QuoteEvent;

/**
 * A quote as it came from the topic.
 *
 * @param json the value as it is
 */
record QuoteRecord(int partition, long offset, String json, QuoteEvent quote) {}
