package io.quotewire.streaming.contract;

import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * The value of a record for Kafka's consumers: {@code new JsonDeserializer<>(QuoteEvent.class)}. Fields that the record
 * does not know are passed over, and a value of an open list that a later release has added is taken as something else:
 * see {@link OpenValues}. Thread-safe.
 *
 * @param <T> one of the contract's records
 */
public final class JsonDeserializer<T> implements Deserializer<T> {
    private final Class<T> type;

    public JsonDeserializer(Class<T> type) {
        this.type = type;
    }

    /**
     * Reads a value.
     *
     * @return null for null, as a deleted count is
     * @throws SerializationException where it is not such a record
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
