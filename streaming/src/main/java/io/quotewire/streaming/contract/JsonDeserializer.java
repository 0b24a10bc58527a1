package io.quotewire.streaming.contract;

import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Deserializes record values for Kafka's consumers: {@code new JsonDeserializer<>(QuoteEvent.class)}. Unknown fields
 * are ignored, and a value that a later release has added to an open list is replaced as {@link OpenValues} describes.
 * Thread-safe.
 *
 * @param <T> one of the contract's records
 */
public final class JsonDeserializer<T> implements Deserializer<T> {
    private final Class<T> type;

    public JsonDeserializer(Class<T> type) {
        this.type = type;
    }

    /**
     * Deserializes a value.
     *
     * @return null for null, such as a deleted count
     * @throws SerializationException if it is not a record of this type
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try {
            return OpenValues.read(value, type);
        } catch (IOException e) {
            throw new SerializationException("no " + type.getSimpleName() + " on " + topic + ": " + e.getMessage(), e);
        }
    }
}
