package io.quotewire.app.export;

import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * The quotes currently published, as the location of each one's record: some hundred bytes a quote, without the quotes
 * themselves.
 */
final class CurrentQuotes {
    private record Place(int partition, long offset) {}

    private final Map<String, Place> places = new HashMap<>();

    private CurrentQuotes() {}

    /** Reads the topic to its end. */
    static CurrentQuotes read(Settings settings) {
        CurrentQuotes current = new CurrentQuotes();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().quotes())) {
            reader.readToEnd(record -> {
                quote(record).ifPresent(quote -> current.apply(quote, record));
                return true;
            });
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        return current;
    }

    /** The quote in a record; empty if it is not one. */
    static Optional<QuoteEvent> quote(ConsumerRecord<byte[], byte[]> record) {
        return QuoteRecords.read(record.value());
    }

    /** Whether this record is the current publication of its quote. */
    boolean holds(QuoteEvent quote, ConsumerRecord<byte[], byte[]> record) {
        return new Place(record.partition(), record.offset()).equals(places.get(quote.id()));
    }

    private void apply(QuoteEvent quote, ConsumerRecord<byte[], byte[]> record) {
        if (quote.change() == Change.PUBLISHED) {
            places.put(quote.id(), new Place(record.partition(), record.offset()));
        } else {
            places.remove(quote.id());
        }
    }
}
