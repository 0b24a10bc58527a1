package io.quotewire.streaming.reading;

import io.quotewire.streaming.contract.OpenValues;
import io.quotewire.streaming.contract.Processed;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the records of {@code processed} on that topic, to which other programs may have written as well. Pure
 * functions.
 */
public final class ProcessedRecords {
    private ProcessedRecords() {}

    /**
     * What became of an article according to a record; empty if it does not say so: a null value, invalid JSON, or an
     * object that lacks a required field.
     */
    public static Optional<Processed> read(byte @Nullable [] value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            // The JSON literal null is read as Java's null.
            return Optional.ofNullable(OpenValues.read(value, Processed.class)).filter(RequiredFields::areIn);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
