package io.quotewire.streaming.reading;

import io.quotewire.streaming.contract.OpenValues;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises quotes among the records of their topic, to which other programs may have written as well. Pure functions.
 */
public final class QuoteRecords {
    private QuoteRecords() {}

    /**
     * The quote in a record; empty if it holds none: a null value, invalid JSON, or an object that lacks a required
     * field.
     */
    public static Optional<QuoteEvent> read(byte @Nullable [] value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            // The JSON literal null is read as Java's null.
            return Optional.ofNullable(OpenValues.read(value, QuoteEvent.class)).filter(RequiredFields::areIn);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
