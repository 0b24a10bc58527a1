package io.quotewire.app.pipeline;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A table of the current quotes, filled by upserts on the id by any number of consumers in one group. */
public final class UpsertedQuotes implements AutoCloseable {
    private final Settings settings;
    private final Map<String, String> rows = new ConcurrentHashMap<>();
    private final ExecutorService consumers = Executors.newCachedThreadPool();
    private volatile boolean ends;

    public UpsertedQuotes(Settings settings) {
        this.settings = settings;
    }

    /** The parts of a quote that are compared. */
    public static String line(
            String articleId, @Nullable String text, @Nullable String speaker, @Nullable String publisher) {
        return articleId + " (" + publisher + "), " + speaker + ": " + text;
    }

    /** Adds a consumer, to which the group moves some of the others' partitions. */
    Future<?> join() {
        return consumers.submit(this::consume);
    }

    Map<String, String> rows() {
        return Map.copyOf(rows);
    }

    @Override
    public void close() {
        ends = true;
        consumers.shutdown();
    }

    private @Nullable Void consume() throws IOException {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.putAll(Map.of(
                "group.id",
                settings.topics().service("table"),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(settings.topics().quotes()));
            while (!ends) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    upsert(Json.read(record.value(), QuoteEvent.class));
                }
                // Before the next poll, in which partitions may move to another consumer.
                consumer.commitSync();
            }
        }
        return null;
    }

    private void upsert(QuoteEvent quote) {
        if (quote.change() == Change.PUBLISHED) {
            rows.put(quote.id(), line(quote.articleId(), quote.text(), quote.speaker(), quote.publisher()));
        } else {
            rows.remove(quote.id());
        }
    }
}
