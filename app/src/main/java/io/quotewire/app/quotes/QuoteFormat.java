package io.quotewire.app.quotes;

import io.quotewire.streaming.contract.QuoteEvent;

/** An output format of quotes, one a line. Thread-safe. */
public interface QuoteFormat {
    /** Output before the first quote, with its line break; mostly empty. */
    default String head() {
        return "";
    }

    /**
     * One quote, without a line break.
     *
     * @param value the record's original value
     */
    String line(String value, QuoteEvent quote);
}
