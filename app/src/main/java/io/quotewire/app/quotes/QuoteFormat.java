package io.quotewire.app.quotes;

import io.quotewire.streaming.contract.QuoteEvent;

/** How quotes are written, one a line. Thread-safe. */
public interface QuoteFormat {
    /** What stands before the first quote, with its line break; empty in most. */
    default String head() {
        return "";
    }

    /**
     * One quote, without a line break at its end.
     *
     * @param value the record's value as it is
     */
    String line(String value, QuoteEvent quote);
}
