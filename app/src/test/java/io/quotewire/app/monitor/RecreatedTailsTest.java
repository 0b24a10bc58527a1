package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.tail.DeadLetterWatch;
import io.quotewire.monitor.tail.QuoteWatch;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What a monitor shows of topics that are deleted and recreated while it follows them. */
final class RecreatedTailsTest extends WatchedBrokerTest {
    private final Topics topics = new Topics("recreated");

    @Test
    void deadLettersAreThoseOfTheNewTopic() throws Exception {
        String topic = topics.deadLetters();
        desk.create(topic, 1);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                DeadLetterWatch watch = new DeadLetterWatch(desk.settings(), topics)) {
            send(producer, topic, "one", "two", "three");
            await().atMost(PATIENCE).until(() -> watch.look(Map.of()).kept() == 3);

            recreate(topic);
            send(producer, topic, "four");

            await().atMost(PATIENCE).until(() -> watch.look(Map.of()).kept() == 1);
            assertThat(watch.look(Map.of()).latest()).hasSize(1);
            send(producer, topic, "five", "six", "seven");
            await().atMost(PATIENCE).until(() -> watch.look(Map.of()).kept() == 4);
        }
    }

    @Test
    void quotesAreThoseOfTheNewTopic() throws Exception {
        String topic = topics.quotes();
        desk.create(topic, 1);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch watch = new QuoteWatch(desk.settings(), topics)) {
            send(producer, topic, quote("one"), quote("two"), quote("three"));
            await().atMost(PATIENCE).until(() -> ids(watch), List.of("three", "two", "one")::equals);

            recreate(topic);
            send(producer, topic, quote("four"));

            await().atMost(PATIENCE).until(() -> ids(watch), List.of("four")::equals);
        }
    }

    private static List<String> ids(QuoteWatch watch) {
        return watch.look().stream().map(LatestQuote::id).toList();
    }

    private static String quote(String id) throws IOException {
        return ((ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample()))
                .put("id", id)
                .toString();
    }

    private static void send(KafkaProducer<String, String> producer, String topic, String... values) throws Exception {
        for (String value : values) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static void recreate(String topic) throws Exception {
        desk.admin().deleteTopics(List.of(topic)).all().get();
        await().atMost(PATIENCE)
                .until(() -> !desk.admin().listTopics().names().get().contains(topic));
        desk.create(topic, 1);
    }
}
