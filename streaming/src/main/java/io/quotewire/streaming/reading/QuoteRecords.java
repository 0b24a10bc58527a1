package io.quotewire.streaming.reading;

import io.quotewire.streaming.contract.OpenValues;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is a quote among the records of their topic, where anybody may have written. Pure functions. */
public final class QuoteRecords {
    private QuoteRecords() {}

    /**
     * The quote that a record holds; empty where it holds none: nothing, no JSON, or an object without what every quote
     * has.
     */
    public static Optional<QuoteEvent> read(byte @Nullable [] value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            // The JSON null is read as none.
            return Optional.ofNullable(OpenValues.read(value, QuoteEvent.class)).filter(RequiredFields::areIn);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
