package io.quotewire.api.stream;

import io.quotewire.streaming.contract.QuoteEvent;

/**
 * A quote read from the topic.
 *
 * @param json the record's value, unchanged
 */
record QuoteRecord(int partition, long offset, String json, QuoteEvent quote) {}
