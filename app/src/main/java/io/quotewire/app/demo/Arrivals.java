package io.quotewire.app.demo;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads everything the processor writes, from the beginning, and knows when all of it has arrived. Not thread-safe.
 */
final class Arrivals implements AutoCloseable {
    private final Topics topics;
    private final TopicReader reader;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final ArticleQuotes together = new ArticleQuotes();
    private long quotesExpected;
    private long mentionsExpected;
    private long quotesPublished;
    private long quotesRetracted;

    Arrivals(Settings settings) {
        this.topics = settings.topics();
        this.reader = TopicReader.fromBeginning(
                settings, topics.quotes(), topics.mentions(), topics.processed(), topics.deadLetters());
    }

    /**
     * Takes what has arrived.
     *
     * @param articles receives the quotes of each article, published and retracted, once all of them have arrived
     * @return true if anything arrived
     */
    boolean poll(Consumer<List<QuoteEvent>> articles) throws IOException {
        boolean any = false;
        for (ConsumerRecord<byte[], byte[]> read : reader.next()) {
            any = true;
            next.put(new TopicPartition(read.topic(), read.partition()), read.offset() + 1);
            seen.merge(read.topic(), 1L, Long::sum);
            if (read.topic().equals(topics.quotes())) {
                QuoteRecords.read(read.value()).flatMap(together::add).ifPresent(articles);
            } else if (read.topic().equals(topics.processed())) {
                Processed line = Json.read(read.value(), Processed.class);
                add(line);
                together.add(line).ifPresent(articles);
            }
        }
        return any;
    }

    /**
     * Whether this number of articles has been processed or refused, and everything published for them has been read.
     */
    boolean complete(long articles) {
        return seen(topics.processed()) + deadLetters() >= articles
                && seen(topics.quotes()) >= quotesExpected
                && seen(topics.mentions()) >= mentionsExpected;
    }

    /** The positions up to which these topics have been read. */
    Map<TopicPartition, Long> next(List<String> of) {
        Map<TopicPartition, Long> found = new HashMap<>(next);
        found.keySet().removeIf(partition -> !of.contains(partition.topic()));
        return found;
    }

    Map<Outcome, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }

    long deadLetters() {
        return seen(topics.deadLetters());
    }

    long quotesPublished() {
        return quotesPublished;
    }

    long quotesRetracted() {
        return quotesRetracted;
    }

    @Override
    public void close() {
        reader.close();
    }

    private void add(Processed processed) {
        outcomes.merge(processed.outcome(), 1, Integer::sum);
        quotesPublished += processed.quotesPublished();
        quotesRetracted += processed.quotesRetracted();
        quotesExpected += processed.quotesPublished() + processed.quotesRetracted();
        mentionsExpected += processed.mentionsPublished() + processed.mentionsRetracted();
    }

    private long seen(String topic) {
        return seen.getOrDefault(topic, 0L);
    }
}
