package io.quotewire.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes articles, quotes and counts as the services do. */
public final class SentRecords implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final Settings settings;

    public SentRecords(Settings settings) {
        this.settings = settings;
        producer = new KafkaProducer<>(settings.kafka(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The contract's sample quote with these fields replaced. */
    public static ObjectNode quote(String id, Map<String, ?> fields) throws IOException {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.put("id", id);
        fields.forEach((name, value) -> quote.set(name, Json.mapper().valueToTree(value)));
        return quote;
    }

    /** A quote of this speaker in an article of this publisher. */
    static ObjectNode said(String id, String speaker, String publisher, String text, Instant publishedAt)
            throws IOException {
        return quote(
                id,
                Map.of(
                        "speaker", speaker,
                        "publisher", publisher,
                        "articleId", publisher,
                        "text", text,
                        "fingerprint", Ids.fingerprint(text),
                        "sayingId", Ids.saying(text),
                        "publishedAt", publishedAt.toString()));
    }

    public void send(ObjectNode quote) throws ExecutionException, InterruptedException {
        String key = quote.path("speaker").asText(quote.path("articleId").asText());
        send(settings.topics().quotes(), Keys.of(key), Json.write(quote));
    }

    void article(Article article) throws ExecutionException, InterruptedException {
        articles(List.of(article));
    }

    /** Sends all of them before waiting for any. */
    void articles(List<Article> articles) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = articles.stream()
                .map(article -> sent(settings.topics().articles(), Keys.of(article.id()), Json.write(article)))
                .toList();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }

    public void speaker(String name, String window, long quotes) throws ExecutionException, InterruptedException {
        count(Count.of(
                new Count.Counted(Kind.SPEAKER, EntityType.PERSON, name, null, null),
                window,
                new Count.Amounts(1, 0, quotes, 0, 0)));
    }

    public void count(Count count) throws ExecutionException, InterruptedException {
        send(settings.topics().counts(), Keys.count(count), Json.write(count));
    }

    public void pair(String name, String about, long quotes) throws ExecutionException, InterruptedException {
        Count count = Count.of(
                new Count.Counted(Kind.SPEAKER_ENTITY, EntityType.PERSON, name, EntityType.LOCATION, about),
                Count.TOTAL,
                new Count.Amounts(1, 0, quotes, 0, 0));
        send(settings.topics().counts(), Keys.count(count), Json.write(count));
    }

    private void send(String topic, String key, byte[] value) throws ExecutionException, InterruptedException {
        sent(topic, key, value).get();
    }

    private Future<RecordMetadata> sent(String topic, String key, byte[] value) {
        return producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
    }

    @Override
    public void close() {
        producer.close();
    }
}
