package io.quotewire.api.stream;

/**
 * A quote with the id under which the stream goes on after it.
 *
 * @param id see {@link Offsets}
 */
record StreamedQuote(String id, QuoteRecord quote) {}
